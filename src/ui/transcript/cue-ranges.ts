/** From characters of a cue's text to the page: the pieces of a cue, in order, hold its text and nothing else. */
import { blockAround } from './lines.ts';

/** The characters `from` to `to` of a cue as ranges, one a piece: what stands between two pieces is not the cue's. */
export function rangesIn(pieces: readonly HTMLElement[], from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let pieceFrom = 0;
  for (const piece of pieces) {
    const pieceTo = pieceFrom + (piece.textContent?.length ?? 0);
    if (from < pieceTo && to > pieceFrom) {
      const range = document.createRange();
      range.setStart(...placeIn(piece, Math.max(0, from - pieceFrom)));
      range.setEnd(...placeIn(piece, Math.min(to, pieceTo) - pieceFrom));
      ranges.push(range);
    }
    pieceFrom = pieceTo;
  }
  return ranges;
}

/** Ranges of one paragraph with no word between them are one: a mark does not stop at the end of a cue. */
export function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const before = all.at(-1);
    if (before !== undefined && isNothingBetween(before, range))
      before.setEnd(range.endContainer, range.endOffset);
    else all.push(range);
  }
  return all;
}

function isNothingBetween(before: Range, after: Range): boolean {
  if (blockAround(before.endContainer) !== blockAround(after.startContainer)) return false;
  const between = document.createRange();
  between.setStart(before.endContainer, before.endOffset);
  between.setEnd(after.startContainer, after.startOffset);
  return !/[\p{L}\p{N}]/u.test(between.toString());
}

/** The text node of `element` that holds a character, and where in it; emphasis cuts a piece into several. */
function placeIn(element: HTMLElement, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}
