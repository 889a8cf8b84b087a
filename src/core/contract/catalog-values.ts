/** What episodes can be told apart by, as the catalog's rows say it. */
import type { CatalogEntry } from './catalog-file.ts';

export type ValuesOf = (entry: CatalogEntry) => readonly string[];

export const showOf: ValuesOf = ({ show }) => (show === undefined ? [] : [show]);
export const peopleOf: ValuesOf = ({ people }) => people;
export const topicsOf: ValuesOf = ({ topics }) => topics;
export const languagesOf: ValuesOf = ({ languages }) => languages;

/** How long all of them are together, as far as that is known or guessed. */
export function secondsOf(entries: readonly CatalogEntry[]): number {
  return entries.reduce((sum, { duration, about = 0 }) => sum + (duration ?? about), 0);
}

/** For each value the number of `entries` that have it. */
export function countValues(
  entries: readonly CatalogEntry[],
  valuesOf: ValuesOf,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The order of the pages: the newest first, what has no date last, and of one date by the ids. */
export function compareEntries(a: CatalogEntry, b: CatalogEntry): number {
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return order(b.published ?? '', a.published ?? '') || order(a.id, b.id);
}
