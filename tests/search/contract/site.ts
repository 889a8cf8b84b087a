/** What stands behind a search while the contract is held against it: a site whose library a test writes. */
import type { CatalogEntry } from '../../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { Search } from '../../../src/search/search.ts';

export interface SearchedSite {
  search: Search;
  /** Ships these from now on, and no others; returns their rows as a catalog that is read now hands them out. */
  publish(episodes: readonly EpisodeFile[]): Promise<CatalogEntry[]>;
  /** While it is, nothing of the site can be had. */
  setOffline(isOffline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** The site ships `episodes` and a search index that is as it should be, or is not. */
export type OpenSite = (
  episodes: readonly EpisodeFile[],
  index?: 'whole' | 'missing' | 'cut',
) => Promise<SearchedSite>;
