/** From what is selected on the page to places in the tracks: of each paragraph the characters that are in the selection. */
import type { At } from '../../core/contract/at.ts';
import type { QuotedSpan } from '../../core/reading/quote-text.ts';
import {
  blocksIn,
  chunkAround,
  lineOf,
  piecesIn,
  piecesInChunk,
  sideOf,
} from '../transcript/lines.ts';

/** In the order of the page. What is not a word of a shown track (times, names, headings) is left out. */
export function selectedPassages(root: Element, range: Range): QuotedSpan[] {
  return blocksIn(root).flatMap((block) => {
    if (!range.intersectsNode(block) || !isShown(block)) return [];
    const pieces = piecesIn(block).filter((piece) => range.intersectsNode(piece));
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        side: sideOf(block),
        from: placeOf(first, lengthBefore(first, range.startContainer, range.startOffset) ?? 0),
        to: placeOf(
          last,
          lengthBefore(last, range.endContainer, range.endOffset) ?? last.textContent.length,
        ),
      },
    ];
  });
}

/** A browser that cannot tell shows everything. */
function isShown(block: HTMLElement): boolean {
  return block.checkVisibility?.() ?? true;
}

/** How many characters of `cue` stand before a boundary in it; null where the boundary is outside it. */
function lengthBefore(cue: HTMLElement, container: Node, offset: number): number | null {
  if (!cue.contains(container)) return null;
  const before = document.createRange();
  before.setStart(cue, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

/** A paragraph may begin inside a cue: what came before it is counted, all of which stands in the same chunk. */
function placeOf(piece: HTMLElement, char: number): At {
  const chunk = chunkAround(piece);
  const line = lineOf(piece);
  let before = 0;
  for (const other of chunk === null ? [] : piecesInChunk(chunk, line)) {
    if (other === piece) break;
    before += other.textContent.length;
  }
  return [line.cueIndex, before + char];
}
