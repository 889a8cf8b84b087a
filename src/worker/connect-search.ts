/** The page's composition of the search: the worker, and the same code here where no worker runs. */
import type { Catalog } from '../library/catalog.ts';
import { createSearchClient } from '../search/protocol/client.ts';
import type { Search } from '../search/search.ts';

/**
 * Of the catalog at `address`. The search reads that by itself, at another time than the page does: it catches up when
 * the page hears of a change, when somebody begins to search, and when they come back to it.
 */
export function connectSearch(address: string, catalog: Catalog): Search {
  const search = createSearchClient(
    address,
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./open-search.ts')).openSearch(address, fetch.bind(window)),
    pulse,
  );
  // What fails of it fails the questions too, and is told there.
  const catchUp = () => void search.catchUp().catch(() => {});
  catalog.observe(catchUp);
  return {
    ...search,
    observeStatus(listener) {
      const stops = [search.observeStatus(listener), onReturn(catchUp)];
      catchUp();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

const BEAT_MS = 450;

function pulse(beat: () => void): () => void {
  const timer = setInterval(beat, BEAT_MS);
  return () => clearInterval(timer);
}

/** Calls back whenever somebody comes back to the page; returns the function that ends it. */
function onReturn(callBack: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') callBack();
  };
  document.addEventListener('visibilitychange', onVisible);
  return () => document.removeEventListener('visibilitychange', onVisible);
}
