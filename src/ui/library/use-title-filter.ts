import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';

type TitleSearch = (query: string) => readonly CatalogEntry[];

interface Found {
  /** All entries while there is no query, or the search has yet to load. */
  found: readonly CatalogEntry[];
  /** What was looked for: it may be some letters behind what is typed. */
  query: string;
}

/** The entries that are called like what is typed, best first. */
export function useTitleFilter(entries: readonly CatalogEntry[], typed: string): Found {
  // Letters come before what they find.
  const query = useDeferredValue(typed);
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
  const found = useMemo(
    () => (query === '' || search === null ? entries : search(query)),
    [entries, query, search],
  );
  return { found, query };
}
