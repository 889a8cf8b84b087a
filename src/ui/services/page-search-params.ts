/** The queries of the pages that the router brings: the reader's (`search-params.ts`) is read without it. */
import type { FacetChoices } from '../../library/catalog-facets.ts';
import type { CatalogOrder } from '../../library/catalog-order.ts';
import { matching, type Names, oneOf } from './search-params.ts';

const ORDERS: Names<CatalogOrder> = { newest: true, title: true, recent: true };

export interface LibrarySearch extends FacetChoices {
  /** What the titles are filtered by. */
  q?: string | undefined;
  sort?: CatalogOrder | undefined;
}

export function validateLibrarySearch(search: Record<string, unknown>): LibrarySearch {
  const written = (name: string) => matching(search[name], /\S/);
  return {
    q: written('q'),
    show: written('show'),
    person: written('person'),
    topic: written('topic'),
    lang: written('lang'),
    sort: oneOf(ORDERS, search.sort),
  };
}

export interface SearchPageSearch {
  /** In the query language of `search/query.ts`. */
  q?: string | undefined;
}

export function validateSearchPageSearch({ q }: Record<string, unknown>): SearchPageSearch {
  return { q: typeof q === 'string' && q !== '' ? q : undefined };
}
