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

/**
 * A name stands in the query, where each is safe: of a path `..` leads elsewhere however it is written, and hosts read a
 * slash or a dot in it as they please. A person is a name within a show.
 */
export function personAddress(name: string, show: string | undefined): string {
  return `/person${stringifySearch({ name, show })}`;
}

export function showAddress(name: string): string {
  return `/show${stringifySearch({ name })}`;
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
