import { useEffect } from 'react';
import { quotePlace } from '../../corrections/quote-place.ts';
import { useServices } from '../services/services.ts';
import { useReader } from '../session/reader-context.ts';
import { usePane } from '../transcript/pane-context.ts';
import { lineAtRest } from './line-at-rest.ts';

/** A page that does not move further than this share of the window for so long is being read. */
const REST_MS = 3000;
const STILL = 0.5;

/**
 * Keeps the furthest line that was read: where the page rests for some seconds, moved by hand or by following. Nothing
 * happens while it plays but a look at the scroll's distance. Renders nothing.
 */
export function KeepReadingPlace() {
  const { episode, store } = useReader();
  const { shelf } = useServices();
  const { text } = usePane();
  useEffect(() => {
    let furthest = Number.POSITIVE_INFINITY;
    let isOver = false;
    void shelf.loadReadingPlace(episode.id).then((stored) => {
      furthest = stored?.readTo ?? 0;
    });

    const keep = () => {
      const root = text();
      const { view, follow } = store.getState();
      const isRead = document.visibilityState === 'visible' && follow !== 'finding';
      if (isOver || !isRead || root === null || root.getClientRects().length === 0) return;
      const cueIndex = lineAtRest(root);
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

    let timer = 0;
    let from = window.scrollY;
    const wait = () => {
      window.clearTimeout(timer);
      from = window.scrollY;
      timer = window.setTimeout(() => {
        timer = 0;
        keep();
      }, REST_MS);
    };
    // Following moves the page a little every few seconds: that is rest.
    const onScroll = () => {
      const isFar = Math.abs(window.scrollY - from) > window.innerHeight * STILL;
      if (timer === 0 || isFar) wait();
    };
    wait();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [episode, store, shelf, text]);
  return null;
}
