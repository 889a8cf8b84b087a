import { BAND } from '../../playback/follow.ts';
import { coveredAtBottom, coveredAtTop } from '../kit/coverage.ts';
import { blocksIn, lineOf, piecesIn } from '../transcript/lines.ts';

/**
 * Index of the line of the leading text that stands where the page keeps the line being spoken, and where eyes are; null
 * where none does. It measures some dozen boxes, and is asked when the page is at rest.
 */
export function lineAtRest(root: Element): number | null {
  const top = coveredAtTop();
  const y = top + (window.innerHeight - top - coveredAtBottom()) * BAND.rest;
  const chunk = lastAbove(Array.from(root.children), y);
  const block = chunk === null ? null : lastAbove(blocksIn(chunk, 0), y);
  const piece = block === null ? null : lastAbove(piecesIn(block), y);
  return piece === null ? null : lineOf(piece).cueIndex;
}

/** The last of elements that stand one below the other which begins above `y`. */
function lastAbove<E extends Element>(elements: readonly E[], y: number): E | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle] as E).getBoundingClientRect().top <= y) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1] ?? null;
}
