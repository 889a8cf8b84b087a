/** How far an episode was read, apart from how far it was played. */

import { activeIndex } from '../../core/time/active.ts';
import { findPlace } from '../../corrections/find-place.ts';
import { quotePlace } from '../../corrections/quote-place.ts';
import type { ReadingPlace } from '../../library/records/record-kinds.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { Session } from './session.ts';

/** A page that does not move further than this share of the window for so long is being read. */
const REST_MS = 3000;
const STILL = 0.5;

export interface ReadingWatch {
  /** The page stands at `y`, in a window of that height; both in pixels. */
  moved(y: number, height: number): void;
  end(): void;
}

/**
 * Keeps the furthest line that was read: where the page rests for some seconds, moved by hand or by following. Nothing
 * happens while it plays but a look at the distance. `lineAtRest` is the cue of the leading text that stands where one
 * reads, null where none does or nobody looks.
 */
export function watchReading(
  { episode, store }: Pick<Session, 'episode' | 'store'>,
  shelf: Pick<Shelf, 'loadReadingPlace' | 'saveReadingPlace'>,
  lineAtRest: () => number | null,
): ReadingWatch {
  let furthest = Number.POSITIVE_INFINITY;
  void shelf.loadReadingPlace(episode.id).then((stored) => {
    furthest = stored?.readTo ?? 0;
  });
  const keep = () => {
    const { view, follow } = store.getState();
    const cueIndex = follow === 'finding' ? null : lineAtRest();
    const readTo = cueIndex === null ? undefined : view.primary.start[cueIndex];
    if (cueIndex === null || readTo === undefined || readTo <= furthest) return;
    furthest = readTo;
    void shelf.saveReadingPlace({
      episodeId: episode.id,
      readTo,
      place: quotePlace(view.primary, [cueIndex, 0]),
      updated: Date.now(),
    });
  };

  let timer: ReturnType<typeof setTimeout> | null = null;
  let from = Number.NaN;
  return {
    moved(y, height) {
      // Following moves the page a little every few seconds: that is rest.
      if (timer !== null && Math.abs(y - from) <= height * STILL) return;
      if (timer !== null) clearTimeout(timer);
      from = y;
      timer = setTimeout(() => {
        timer = null;
        keep();
      }, REST_MS);
    },
    end() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** Shows the line of an earlier visit: found by its words where its text is shown, else by its time. */
export function showReadingPlace(
  { store, visit }: Pick<Session, 'store' | 'visit'>,
  { place, readTo }: ReadingPlace,
): void {
  const { primary } = store.getState().view;
  const found = place.track === primary.id ? findPlace(primary, place) : null;
  visit(found?.[0] ?? Math.max(0, activeIndex(primary.start, readTo)));
}
