/** The page's composition of the search: the worker, and the same code here where no worker runs. */
import { createSearchClient } from '../search/protocol/client.ts';
import type { Search } from '../search/search.ts';

/** `catalog` is the catalog's address. */
export function connectSearch(catalog: string): Search {
  return createSearchClient(
    catalog,
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('./open-search.ts')).openSearch(catalog, fetch.bind(window)),
  );
}
