/** The search of a site: its catalog, its index and its texts over fetch, behind the one interface. */
import { createCatalog } from '../library/catalog.ts';
import { loadSearchIndex } from '../library/search-index.ts';
import type { Search } from '../search/search.ts';
import { createSearch } from '../search/service/service.ts';

/** `address` is the catalog's; the index lies beside it. */
export function openSearch(address: string, fetchFile: typeof fetch): Search {
  const catalog = createCatalog(new URL(address), fetchFile);
  const index = new URL('./search/index.json', address);
  return createSearch({
    entries: () => catalog.entries(),
    hasChanged: () => catalog.hasChanged(),
    episode: (row) => catalog.episode(row),
    index: (onShare) => loadSearchIndex(index, fetchFile, onShare),
  });
}
