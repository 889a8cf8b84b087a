import { blockAround, piecesIn } from '../transcript/lines.ts';

/** Pixels between two looks: less than a line's height. */
const STEP = 15;

/** The first line that a person sees of the text; null where none of it is in the window. */
export function lineInView(root: HTMLElement): HTMLElement | null {
  const { left, width } = root.getBoundingClientRect();
  // What sticks to the top of the window hides the lines there, and between paragraphs there are none.
  for (let y = STEP; y < window.innerHeight; y += STEP) {
    const element = document.elementFromPoint?.(left + width / 2, y) ?? null;
    const block = element === null ? null : blockAround(element);
    if (block === null || !root.contains(block)) continue;
    const first = piecesIn(block).find((piece) => piece.getBoundingClientRect().bottom > y);
    if (first !== undefined) return first;
  }
  return null;
}
