/**
 * How found words are marked: by the CSS Custom Highlight API, which leaves the page's elements alone; where a browser
 * lacks it, their lines are marked by an attribute. Names and looks of both are in styles/find.css.
 */
import { rangesIn } from './cue-ranges.ts';

export interface Paint {
  /** Marks the characters `from` to `to` of the cue that `pieces` hold. */
  add(pieces: readonly HTMLElement[], from: number, to: number, isCurrent: boolean): void;
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
    add(pieces, from, to, isCurrent) {
      for (const range of rangesIn(pieces, from, to)) (isCurrent ? current : found).add(range);
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
    add(pieces, _from, _to, isCurrent) {
      for (const piece of pieces) {
        if (isCurrent || !marked.has(piece)) piece.dataset.found = isCurrent ? 'current' : '';
        marked.add(piece);
      }
    },
    clear() {
      for (const piece of marked) delete piece.dataset.found;
      marked.clear();
    },
  };
}
