/**
 * How found words are marked: by the CSS Custom Highlight API, which leaves the page's elements alone; where a browser
 * lacks it, their lines are marked by an attribute. Names and looks of both are in styles/find.css.
 */
import { blockAround, piecesIn } from '../transcript/lines.ts';

export interface Paint {
  /** Marks one hit. */
  add(ranges: readonly Range[], isCurrent: boolean): void;
  clear(): void;
}

export function createPaint(): Paint {
  return globalThis.CSS?.highlights === undefined ? attributePaint() : highlightPaint();
}

function highlightPaint(): Paint {
  const found = new Highlight();
  const current = new Highlight();
  current.priority = 1;
  CSS.highlights.set('found', found);
  CSS.highlights.set('found-current', current);
  return {
    add(ranges, isCurrent) {
      for (const range of ranges) (isCurrent ? current : found).add(range);
    },
    clear() {
      found.clear();
      current.clear();
    },
  };
}

function attributePaint(): Paint {
  const marked = new Set<HTMLElement>();
  return {
    add(ranges, isCurrent) {
      for (const line of ranges.flatMap(linesOf)) {
        if (isCurrent || !marked.has(line)) line.dataset.found = isCurrent ? 'current' : '';
        marked.add(line);
      }
    },
    clear() {
      for (const line of marked) delete line.dataset.found;
      marked.clear();
    },
  };
}

/** The lines that a range touches; it never leaves its paragraph. */
function linesOf(range: Range): HTMLElement[] {
  const block = blockAround(range.startContainer);
  return block === null ? [] : piecesIn(block).filter((piece) => range.intersectsNode(piece));
}
