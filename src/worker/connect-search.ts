/** The page's composition of the search: the worker, and the same code here where no worker runs. */
import type { Catalog } from '../library/catalog.ts';
import { createSearchClient } from '../search/protocol/client.ts';
import type { Search } from '../search/search.ts';

/** Of the catalog at `address`; what changes in it is found as soon as the page hears of it. */
export function connectSearch(address: string, catalog: Catalog): Search {
  const search = createSearchClient(
    address,
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./open-search.ts')).openSearch(address, fetch.bind(window)),
  );
  catalog.observe(({ put, gone }) => {
    // What fails of it fails the questions too, and is told there.
    search.add(put.map((entry) => ({ entry }))).catch(() => {});
    search.remove(gone).catch(() => {});
  });
  return {
    ...search,
    observeStatus(listener) {
      const stops = [search.observeStatus(listener), keepCurrent(catalog)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Has the catalog read again, where that was a while ago: now, and whenever somebody comes back to the page. */
function keepCurrent(catalog: Catalog): () => void {
  let stop = catalog.observe(() => {});
  const lookAgain = () => {
    if (document.visibilityState !== 'visible') return;
    stop();
    stop = catalog.observe(() => {});
  };
  document.addEventListener('visibilitychange', lookAgain);
  return () => {
    document.removeEventListener('visibilitychange', lookAgain);
    stop();
  };
}
