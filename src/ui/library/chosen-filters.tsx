import { FACET_KINDS, type FacetChoices, type FacetKind } from '../../library/catalog-facets.ts';
import { Icon } from '../kit/icon.tsx';
import { useAllText } from '../text/all-text.ts';
import { facetName } from './facet-name.ts';

interface ChosenFiltersProps {
  choices: FacetChoices;
  /** What titles are filtered by; empty for nothing. */
  query: string;
  onRemove(kind: FacetKind | 'q'): void;
  onClear(): void;
}

/** Each thing that was chosen, with a way out of it, and one out of all. */
export function ChosenFilters({ choices, query, onRemove, onClear }: ChosenFiltersProps) {
  const text = useAllText();
  const { library } = text;
  const chosen = FACET_KINDS.flatMap((kind) => {
    const value = choices[kind];
    return value === undefined
      ? []
      : [{ kind, of: library.facets[kind], name: facetName(kind, value, text) }];
  });
  const all: { kind: FacetKind | 'q'; of: string; name: string }[] =
    query === '' ? chosen : [...chosen, { kind: 'q', of: library.inTitle, name: `“${query}”` }];
  return (
    <ul className="library-chips" aria-label={library.chosen}>
      {all.map(({ kind, of, name }) => (
        <li key={kind}>
          <button
            type="button"
            className="chip"
            aria-label={library.remove(of, name)}
            onClick={() => onRemove(kind)}
          >
            <bdi>{name}</bdi>
            <Icon name="x" size={14} strokeWidth={2} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link clear-all" onClick={onClear}>
          {library.clearAll}
        </button>
      </li>
    </ul>
  );
}
