import { type Line, lineOf, pieceAround, piecesOf } from './lines.ts';
import { moveTabStop } from './tab-stop.ts';

/**
 * Shift with a key that walks: selects the line at the tab stop, then more or fewer lines, so that the keyboard reaches
 * what is copied from a selection.
 */
export function selectLines(key: string, root: HTMLElement | null): void {
  const stop = pieceAround(document.activeElement);
  const selection = document.getSelection();
  if (stop === null || root === null || selection === null) return;
  const anchor = anchorIn(selection, root);
  if (anchor === null || anchor.side !== lineOf(stop).side) {
    select(selection, root, lineOf(stop), lineOf(stop));
    return;
  }
  select(selection, root, anchor, walk(stop, key, root));
}

/** The line in which the selection began; null where nothing of the text is selected. */
function anchorIn({ anchorNode, isCollapsed }: Selection, root: HTMLElement): Line | null {
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  const cue = pieceAround(element);
  return cue === null || isCollapsed || !root.contains(cue) ? null : lineOf(cue);
}

/** Moves the tab stop to the next line of the same text; controls and the other text's lines in between are passed. */
function walk(stop: HTMLElement, key: string, root: HTMLElement): Line {
  const start = lineOf(stop);
  let at: Element = stop;
  while (moveTabStop(at, key, root) && document.activeElement !== at) {
    at = document.activeElement as Element;
    const cue = pieceAround(at);
    if (cue !== null && lineOf(cue).side === start.side) return lineOf(cue);
  }
  stop.focus();
  return start;
}

/** From the start of the one line to the end of the other, whichever comes first. */
function select(selection: Selection, root: HTMLElement, anchor: Line, focus: Line): void {
  const isForward = anchor.cueIndex <= focus.cueIndex;
  const [from, to] = isForward ? [anchor, focus] : [focus, anchor];
  const first = piecesOf(root, from)[0];
  const last = piecesOf(root, to).at(-1);
  if (first === undefined || last === undefined) return;
  const end = last.childNodes.length;
  if (isForward) selection.setBaseAndExtent(first, 0, last, end);
  else selection.setBaseAndExtent(last, end, first, 0);
}
