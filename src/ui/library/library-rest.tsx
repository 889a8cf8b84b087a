import { CATALOG_PAGE, SMALL_CATALOG } from '../../core/contract/catalog-file.ts';
import { LibraryError } from '../../library/library-error.ts';
import type { LibraryListState } from '../../state/library-list.ts';
import { useAllText } from '../text/all-text.ts';

interface LibraryCountProps {
  state: LibraryListState;
  isAllWanted: boolean;
  /** Of those that were read. */
  found: number;
}

/** How many there are, or that this is being found out. */
export function LibraryCount({ state, isAllWanted, found }: LibraryCountProps) {
  const { library } = useAllText();
  const { total, next, fault } = state;
  if (next === null) return library.count(found);
  return isAllWanted && fault === null ? library.looking(total) : library.count(total);
}

interface LibraryRestProps {
  state: LibraryListState;
  /** What is asked needs all of the list, so that nothing is to be asked for. */
  isAllWanted: boolean;
  onMore(): void;
  onRetry(): void;
}

/** What stands below the rows where not all of them were read: the way to more, or why there are none. */
export function LibraryRest({ state, isAllWanted, onMore, onRetry }: LibraryRestProps) {
  const text = useAllText();
  const { entries, total, next, isReading, fault } = state;
  if (fault !== null)
    return (
      <div className="mt-6">
        <p role="alert">{fault instanceof LibraryError ? text.faults[fault.fault] : text.broken}</p>
        <button type="button" className="button mt-4" onClick={onRetry}>
          {text.tryAgain}
        </button>
      </div>
    );
  // A small library comes whole by itself.
  if (next === null || isAllWanted || total <= SMALL_CATALOG) return null;
  return (
    <button type="button" className="button mt-6" aria-disabled={isReading} onClick={onMore}>
      {text.library.more(Math.min(CATALOG_PAGE, total - entries.length))}
    </button>
  );
}
