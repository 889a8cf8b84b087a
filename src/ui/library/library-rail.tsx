import { memo, useId, useMemo, useState } from 'react';
import type { CatalogFacet, FacetChoices, FacetKind } from '../../library/catalog-facets.ts';
import { useAllText } from '../text/all-text.ts';
import { facetName, isCalled } from './facet-name.ts';

export interface LibraryRailProps {
  facets: readonly CatalogFacet[];
  choices: FacetChoices;
  onChoice(kind: FacetKind, value: string | undefined): void;
}

/** Values that stand there before all are asked for. */
const FEW = 5;
/** From so many on one looks for a name rather than at all of them. */
const MANY = 30;

/** What narrows the list: of each kind the values that most episodes have, and all of them when asked. */
export const LibraryRail = memo(function LibraryRail({
  facets,
  choices,
  onChoice,
}: LibraryRailProps) {
  return facets.map((facet) => (
    <RailGroup
      key={facet.kind}
      facet={facet}
      chosen={choices[facet.kind]}
      onValue={(value) => onChoice(facet.kind, value)}
    />
  ));
});

interface RailGroupProps {
  facet: CatalogFacet;
  chosen: string | undefined;
  onValue(value: string | undefined): void;
}

function RailGroup({ facet: { kind, values, all }, chosen, onValue }: RailGroupProps) {
  const text = useAllText();
  const { library } = text;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const named = useMemo(() => {
    const { compare } = new Intl.Collator(text.locale, { numeric: true });
    return values
      .map(({ value, count }) => ({ value, count, name: facetName(kind, value, text) }))
      .sort((a, b) => b.count - a.count || compare(a.name, b.name));
  }, [kind, values, text]);
  const few = named.slice(0, FEW);
  // What is chosen is there to be taken back.
  const closed = [...few, ...named.slice(FEW).filter(({ value }) => value === chosen)];
  const open = sought === '' ? named : named.filter(({ name }) => isCalled(name, sought));
  const shown = isOpen ? open : closed;
  const more = named.length - closed.length;
  return (
    <section className="rail-group" aria-labelledby={id}>
      <h2 id={id} className="label">
        {library.facets[kind]}
      </h2>
      {isOpen && named.length > MANY && (
        <input
          type="search"
          className="field rail-field"
          aria-label={library.findOne[kind]}
          placeholder={library.findOne[kind]}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <ul className={isOpen ? 'rail-values rail-all' : 'rail-values'}>
        {sought === '' && (
          <li>
            <RailValue
              name={library.allOf[kind]}
              count={all}
              isChosen={chosen === undefined}
              onPress={() => onValue(undefined)}
            />
          </li>
        )}
        {shown.map(({ value, count, name }) => (
          <li key={value}>
            <RailValue
              name={name}
              count={count}
              isChosen={value === chosen}
              onPress={() => onValue(value === chosen ? undefined : value)}
            />
          </li>
        ))}
      </ul>
      {(isOpen ? named.length > FEW : more > 0) && (
        <button
          type="button"
          className="rail-more"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setSought('');
          }}
        >
          {isOpen ? library.fewerValues : library.moreValues(more)}
        </button>
      )}
    </section>
  );
}

interface RailValueProps {
  name: string;
  count: number;
  isChosen: boolean;
  onPress(): void;
}

function RailValue({ name, count, isChosen, onPress }: RailValueProps) {
  const text = useAllText();
  return (
    <button type="button" className="rail-value" aria-pressed={isChosen} onClick={onPress}>
      <bdi title={name}>{name}</bdi>
      <span className="rail-count">{text.number(count)}</span>
    </button>
  );
}
