import { X } from 'lucide-react';
import { parseQuery, removeFilter } from '../../search/query.ts';
import { searchText } from '../text/en-search.ts';
import { filterLabel } from './filter-label.ts';

/** Each filter that is part of the query, with a way out of it. The query's text is the only owner of filters. */
export function FilterChips({ text, onText }: { text: string; onText(text: string): void }) {
  const { filters } = parseQuery(text);
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={searchText.filters}>
      {filters.map((filter) => {
        const kind = searchText.facets[filter.kind];
        const value = filterLabel(filter.kind, filter.value);
        return (
          <li key={filter.from}>
            <button
              type="button"
              className="chip"
              aria-label={searchText.removeChip(kind, value)}
              onClick={() => onText(removeFilter(text, filter))}
            >
              <bdi>{searchText.chip(kind, value)}</bdi>
              <X aria-hidden="true" size={14} strokeWidth={2} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
