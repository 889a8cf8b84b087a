/** Where each page lies within the site: what links are made of, without the path that the site is served under. */
import type { SearchPageSearch } from './page-search-params.ts';
import { type ReaderSearch, stringifySearch } from './search-params.ts';

export const LIBRARY = '/';

export function episodeAddress(id: string, search: ReaderSearch = {}): string {
  return `/episode/${encodeURIComponent(id)}${stringifySearch({ ...search })}`;
}

export function searchAddress(query: string): string {
  const search: SearchPageSearch = { q: query || undefined };
  return `/search${stringifySearch({ ...search })}`;
}

/** The id of the episode that an address names; null where it names another page. */
export function episodeOf(address: string): string | null {
  const written = /^\/episode\/([^/?#]+)\/?(?:[?#]|$)/.exec(address)?.[1];
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
