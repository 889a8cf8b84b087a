/**
 * How the spoken word is marked: by the CSS Custom Highlight API, which leaves the page's elements alone; where a browser
 * lacks it, by a bar drawn under the word. Looks of both are in styles/words.css.
 */
import type { Side } from '../../core/reading/reading.ts';

export interface SpokenPaint {
  /** Marks one word of a side, and no other of it. `exact`: its time is known, not estimated. */
  mark(side: Side, ranges: readonly Range[], exact: boolean): void;
  stop(): void;
}

/** `ground` holds the text, and what is drawn where there are no highlights. */
export function createSpokenPaint(ground: HTMLElement): SpokenPaint {
  return globalThis.CSS?.highlights === undefined ? drawnPaint(ground) : highlightPaint();
}

function highlightPaint(): SpokenPaint {
  const exactly = new Highlight();
  const softly = new Highlight();
  // What somebody looks for is drawn over what is being said.
  exactly.priority = -1;
  softly.priority = -1;
  const registry = CSS.highlights;
  registry.set('spoken', exactly);
  registry.set('spoken-soft', softly);
  const marked: [readonly Range[], readonly Range[]] = [[], []];
  return {
    mark(side, ranges, exact) {
      for (const range of marked[side]) {
        exactly.delete(range);
        softly.delete(range);
      }
      for (const range of ranges) (exact ? exactly : softly).add(range);
      marked[side] = ranges;
    },
    stop() {
      registry.delete('spoken');
      registry.delete('spoken-soft');
    },
  };
}

function drawnPaint(ground: HTMLElement): SpokenPaint {
  const bars: [HTMLElement[], HTMLElement[]] = [[], []];
  const clear = (side: Side) => {
    for (const bar of bars[side]) bar.remove();
  };
  return {
    mark(side, ranges, exact) {
      const origin = ground.getBoundingClientRect();
      const boxes = ranges.flatMap((range) => Array.from(range.getClientRects()));
      clear(side);
      bars[side] = boxes.map((box) => {
        const bar = document.createElement('div');
        bar.className = exact ? 'spoken-bar' : 'spoken-bar spoken-bar-soft';
        bar.style.left = `${box.left - origin.left}px`;
        bar.style.top = `${box.bottom - origin.top}px`;
        bar.style.width = `${box.width}px`;
        return bar;
      });
      ground.append(...bars[side]);
    },
    stop() {
      clear(0);
      clear(1);
    },
  };
}
