import { useEffect, useState } from 'react';
import type { ViewChoice } from '../../core/reading/views.ts';
import { part } from '../kit/part.tsx';

const SelectionMenu = part(async () => (await import('./selection-menu.tsx')).SelectionMenu);

/** The menu of selected text, loaded with the first selection. */
export function SelectionMenuLater({ choice }: { choice: ViewChoice }) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isWanted) return;
    const look = () => {
      const selection = document.getSelection();
      const element = selection?.anchorNode?.parentElement;
      if (selection?.isCollapsed === false && element?.closest('main') != null) setWanted(true);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [isWanted]);
  return isWanted && <SelectionMenu choice={choice} onClose={() => setWanted(false)} />;
}
