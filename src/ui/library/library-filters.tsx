import { type ReactNode, useId } from 'react';
import type { CatalogFacet, FacetChoices, FacetKind } from '../../library/catalog-facets.ts';
import { CATALOG_ORDERS, type CatalogOrder } from '../../library/catalog-order.ts';
import { type AllText, useAllText } from '../text/all-text.ts';

interface LibraryFiltersProps {
  facets: readonly CatalogFacet[];
  choices: FacetChoices;
  onChoice(kind: FacetKind, value: string | undefined): void;
  order: CatalogOrder;
  onOrder(order: CatalogOrder): void;
}

/** What narrows the list, and its order: the browser's own menus, which hold three names or three thousand. */
export function LibraryFilters(props: LibraryFiltersProps) {
  const { facets, choices, onChoice, order, onOrder } = props;
  const text = useAllText();
  const { compare } = new Intl.Collator(text.locale, { numeric: true });
  return (
    <fieldset className="library-filters">
      <legend className="sr-only">{text.library.narrow}</legend>
      {facets.map(({ kind, values }) => (
        <Filter
          key={kind}
          name={text.library.facets[kind]}
          value={choices[kind] ?? ''}
          onValue={(value) => onChoice(kind, value || undefined)}
        >
          <option value="">{text.library.all}</option>
          {values
            .map(({ value, count }) => ({ value, count, name: nameOf(kind, value, text) }))
            .sort((a, b) => compare(a.name, b.name))
            .map(({ value, count, name }) => (
              <option key={value} value={value}>
                {`${name} (${text.number(count)})`}
              </option>
            ))}
        </Filter>
      ))}
      <Filter
        name={text.library.sort}
        value={order}
        onValue={(value) => onOrder(value as CatalogOrder)}
      >
        {CATALOG_ORDERS.map((value) => (
          <option key={value} value={value}>
            {text.library.sorts[value]}
          </option>
        ))}
      </Filter>
    </fieldset>
  );
}

interface FilterProps {
  name: string;
  /** Empty for none. */
  value: string;
  onValue(value: string): void;
  children: ReactNode;
}

function Filter({ name, value, onValue, children }: FilterProps) {
  const id = useId();
  return (
    <p className="library-filter">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        data-chosen={value !== ''}
        onChange={({ target }) => onValue(target.value)}
      >
        {children}
      </select>
    </p>
  );
}

function nameOf(kind: FacetKind, value: string, text: AllText): string {
  return kind === 'lang' ? text.languageName(value) : value;
}
