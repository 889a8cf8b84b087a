import { parseQuery, removeFilter } from '../../search/query.ts';
import { Icon } from '../kit/icon.tsx';
import { useAllText } from '../text/all-text.ts';
import { filterLabel } from './filter-label.ts';

/** Each filter that is part of the query, with a way out of it. The query's text is the only owner of filters. */
export function FilterChips({ text, onText }: { text: string; onText(text: string): void }) {
  const wording = useAllText();
  const { filters } = parseQuery(text);
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={wording.search.filters}>
      {filters.map((filter) => {
        const kind = wording.search.facets[filter.kind];
        const value = filterLabel(filter.kind, filter.value, wording);
        return (
          <li key={filter.from}>
            <button
              type="button"
              className="chip"
              aria-label={wording.search.removeChip(kind, value)}
              onClick={() => onText(removeFilter(text, filter))}
            >
              <bdi>{wording.search.chip(kind, value)}</bdi>
              <Icon name="x" size={14} strokeWidth={2} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
