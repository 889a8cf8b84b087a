import { useEffect, useMemo, useState } from 'react';
import type { CatalogEntry } from '../../core/catalog-file.ts';

type TitleSearch = (query: string) => CatalogEntry[];

/** The entries that a query finds; all of them while there is no query, or the search has yet to load. */
export function useTitleFilter(entries: CatalogEntry[], query: string): CatalogEntry[] {
  const [search, setSearch] = useState<TitleSearch | null>(null);
  const wanted = query !== '';
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    // Loaded with the first letter typed: most visits need no search here.
    void import('../../search/title-search.ts').then(({ createTitleSearch }) => {
      if (!stale) setSearch(() => createTitleSearch(entries));
    });
    return () => {
      stale = true;
    };
  }, [wanted, entries]);
  return useMemo(
    () => (query === '' || search === null ? entries : search(query)),
    [entries, query, search],
  );
}
