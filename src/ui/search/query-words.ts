/** A query with parts of it taken out or put in. */
import { parseQuery, type Query, removeFilter, toggleFilter } from '../../search/query.ts';
import type { Facet } from '../../search/search.ts';

/** What is left without filters; the words as they were typed. */
export function withoutFilters(text: string): string {
  return parseQuery(text).filters.toReversed().reduce(removeFilter, text).trim();
}

/** Other words in place of those that were sought; filters and what is left out stay. */
export function withWords(text: string, words: string): string {
  const { without, filters } = parseQuery(text);
  return [
    words,
    ...without.map((clause) => `-${written(clause)}`),
    ...filters.map(({ from, to }) => text.slice(from, to)),
  ].join(' ');
}

/** The words that the reader is to find again: neither filters nor what was to be left out. */
export function soughtWords({ clauses }: Query): string {
  return clauses.map(written).join(' ');
}

/**
 * The query with a facet's value chosen, or no longer. What chose it may be written otherwise (`in:chinese` for `zh-Hans`):
 * then the filters of its kind go that are none of the facet's other values.
 */
export function toggleValue(
  text: string,
  { kind, values }: Facet,
  { value, chosen }: Facet['values'][number],
): string {
  const isSame = (typed: string, other: string) => typed.toLowerCase() === other.toLowerCase();
  const filters = parseQuery(text).filters.filter((filter) => filter.kind === kind);
  if (!chosen || filters.some((filter) => isSame(filter.value, value)))
    return toggleFilter(text, kind, value);
  return filters
    .filter((filter) => !values.some((other) => isSame(other.value, filter.value)))
    .toReversed()
    .reduce(removeFilter, text);
}

function written({ text, isPhrase }: { text: string; isPhrase: boolean }): string {
  return isPhrase ? `"${text}"` : text;
}
