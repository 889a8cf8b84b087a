import type { CatalogFacet, FacetChoices, FacetKind } from '../../library/catalog-facets.ts';
import { CATALOG_ORDERS, type CatalogOrder } from '../../library/catalog-order.ts';
import { type Text, useText } from '../text/text.ts';

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
  const text = useText();
  const { compare } = new Intl.Collator(text.locale, { numeric: true });
  return (
    <fieldset className="library-filters">
      <legend className="sr-only">{text.library.narrow}</legend>
      {facets.map(({ kind, values }) => (
        <label key={kind} className="library-filter" data-chosen={choices[kind] !== undefined}>
          <span>{text.library.facets[kind]}</span>
          <select
            value={choices[kind] ?? ''}
            onChange={({ target }) => onChoice(kind, target.value || undefined)}
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
          </select>
        </label>
      ))}
      <label className="library-filter library-sort">
        <span>{text.library.sort}</span>
        <select value={order} onChange={({ target }) => onOrder(target.value as CatalogOrder)}>
          {CATALOG_ORDERS.map((value) => (
            <option key={value} value={value}>
              {text.library.sorts[value]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function nameOf(kind: FacetKind, value: string, text: Text): string {
  return kind === 'lang' ? text.languageName(value) : value;
}
