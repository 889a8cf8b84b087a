import { memo } from 'react';
import type { Facet } from '../../search/search.ts';
import { useAllText } from '../text/all-text.ts';
import { filterLabel } from './filter-label.ts';
import { toggleValue } from './query-words.ts';

interface FacetsProps {
  facets: readonly Facet[];
  text: string;
  onText(text: string): void;
}

/** What the found episodes have in common, each a filter to put into the query or take out of it. */
export const Facets = memo(function Facets({ facets, text, onText }: FacetsProps) {
  const wording = useAllText();
  return facets.map((facet) => (
    <fieldset key={facet.kind} className="facet">
      <legend className="label">{wording.search.facets[facet.kind]}</legend>
      <ul>
        {facet.values.map((value) => (
          <li key={value.value}>
            <button
              type="button"
              className="facet-value"
              aria-pressed={value.chosen}
              onClick={() => onText(toggleValue(text, facet, value))}
            >
              <bdi>{filterLabel(facet.kind, value.value, wording)}</bdi>
              <span className="facet-count">{wording.number(value.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  ));
});
