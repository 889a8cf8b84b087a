/** What narrows an answer: filters of the query over the catalog's rows, and the values that the found rows offer. */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import {
  countValues,
  languagesOf,
  peopleOf,
  showOf,
  topicsOf,
  type ValuesOf,
} from '../../core/contract/catalog-values.ts';
import { soughtKey } from '../../core/text/sought-key.ts';
import type { Scope } from '../engine/ranked.ts';
import type { FilterKind, Query } from '../query.ts';
import type { Facet } from '../search.ts';
import { isLanguage } from './languages.ts';

interface FacetRow {
  kind: FilterKind;
  valuesOf: ValuesOf;
  /** A row's value is what a person typed. */
  matches(value: string, typed: string): boolean;
}

/** `speaker:` is none of these: it asks who says the words, which only the text knows. */
const FACET_ROWS: readonly FacetRow[] = [
  { kind: 'show', valuesOf: showOf, matches: holds },
  { kind: 'person', valuesOf: peopleOf, matches: holds },
  { kind: 'topic', valuesOf: topicsOf, matches: holds },
  { kind: 'in', valuesOf: languagesOf, matches: isLanguage },
  {
    kind: 'date',
    valuesOf: ({ published }) => (published === undefined ? [] : [published.slice(0, 4)]),
    matches: (year, typed) => typed.startsWith(year) || year.startsWith(typed),
  },
];

/** Values of a facet that are shown; the rest is reached by typing. */
const MOST_VALUES = 8;

/**
 * Where a query's filters allow to look, and the catalog's rows there. Filters of one kind widen each other, those of
 * different kinds narrow.
 */
export function scopeOf(
  { filters }: Query,
  entries: readonly CatalogEntry[],
  only?: string,
): { scope: Scope; entries: readonly CatalogEntry[] } {
  const typed = (kind: FilterKind) =>
    filters.filter((filter) => filter.kind === kind).map(({ value }) => value);
  const allowed = entries.filter(
    (entry) =>
      (only === undefined || entry.id === only) &&
      FACET_ROWS.every((row) => {
        const values = typed(row.kind);
        return values.length === 0 || values.some((value) => hasValue(row, entry, value));
      }),
  );
  const languages = typed('in');
  return {
    entries: allowed,
    scope: {
      episodes: allowed.length === entries.length ? null : new Set(allowed.map(({ id }) => id)),
      languages: [...new Set(entries.flatMap((entry) => entry.languages))].filter((tag) =>
        languages.some((language) => isLanguage(tag, language)),
      ),
      speakers: typed('speaker'),
    },
  };
}

/** The values of `entries`, most frequent first; a facet of one value narrows nothing and is left out. */
export function offeredFacets({ filters }: Query, entries: readonly CatalogEntry[]): Facet[] {
  return FACET_ROWS.flatMap(({ kind, valuesOf, matches }) => {
    const values = [...countValues(entries, valuesOf)]
      .map(([value, count]) => ({
        value,
        count,
        chosen: filters.some((filter) => filter.kind === kind && matches(value, filter.value)),
      }))
      .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count)
      .slice(0, MOST_VALUES);
    const narrows = values.some(({ chosen, count }) => chosen || count < entries.length);
    return narrows ? [{ kind, values }] : [];
  });
}

function hasValue({ kind, valuesOf, matches }: FacetRow, entry: CatalogEntry, typed: string) {
  // A date is compared as far as both sides know it, not by the year alone.
  const values = kind === 'date' ? [entry.published ?? ''] : valuesOf(entry);
  return values.some((value) => value !== '' && matches(value, typed));
}

function holds(value: string, typed: string): boolean {
  return soughtKey(value).includes(soughtKey(typed));
}
