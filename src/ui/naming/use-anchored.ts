import { useLayoutEffect, useState } from 'react';
import type { At } from '../../core/contract/at.ts';
import { piecesOf } from '../transcript/lines.ts';
import { usePane } from '../transcript/pane-context.ts';
import { speakerAt } from './speaker-presses.ts';

/**
 * Marks what is asked about on the page, the name or the line, so that the question can stand beside it; false while that
 * is not in the window.
 */
export function useAnchored(at: At): boolean {
  const pane = usePane();
  const [isAnchored, setAnchored] = useState(false);
  const key = String(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is a value
  useLayoutEffect(() => {
    const root = pane.text();
    if (root === null) return;
    const element = speakerAt(root, key) ?? piecesOf(root, { side: 0, cueIndex: at[0] }).at(-1);
    if (element === undefined) return;
    const { top, bottom } = element.getBoundingClientRect();
    element.setAttribute('data-asked', '');
    setAnchored(bottom > 0 && top < window.innerHeight);
    return () => element.removeAttribute('data-asked');
  }, [pane, key]);
  return isAnchored;
}
