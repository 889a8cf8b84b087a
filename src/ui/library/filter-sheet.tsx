import { Dialog } from '../kit/dialog.tsx';
import { useAllText } from '../text/all-text.ts';
import { LibraryRail, type LibraryRailProps } from './library-rail.tsx';

interface FilterSheetProps extends LibraryRailProps {
  /** Episodes that are left. */
  found: number;
  onClose(): void;
}

/** The rail where there is no room for it beside the list. */
export function FilterSheet({ found, onClose, ...rail }: FilterSheetProps) {
  const text = useAllText();
  return (
    <Dialog
      title={text.library.filterButton(0)}
      closeLabel={text.lost.close}
      className="filter-sheet"
      onClose={onClose}
    >
      <LibraryRail {...rail} />
      <button type="button" className="button filter-done" onClick={onClose}>
        {text.library.showFound(found)}
      </button>
    </Dialog>
  );
}
