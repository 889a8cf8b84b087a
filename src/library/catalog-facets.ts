/** What the episodes of a catalog have in common, and which of them are left when one asks for some of it. */
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { CatalogSummary } from '../core/contract/catalog-summary-file.ts';
import {
  countValues,
  languagesOf,
  peopleOf,
  showOf,
  topicsOf,
  type ValuesOf,
} from '../core/contract/catalog-values.ts';

export const FACET_KINDS = ['show', 'person', 'topic', 'lang'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** At most one value of each kind. */
export type FacetChoices = { readonly [Kind in FacetKind]?: string | undefined };

export interface CatalogFacet {
  kind: FacetKind;
  /** Episodes that are left, beside the other choices, where none of the values is chosen. */
  all: number;
  /** In no order. `count`: how many episodes it leaves, beside the other choices. */
  values: { value: string; count: number }[];
}

const VALUES: Record<FacetKind, ValuesOf> = {
  show: showOf,
  person: peopleOf,
  topic: topicsOf,
  lang: languagesOf,
};

export function narrowed(entries: readonly CatalogEntry[], choices: FacetChoices): CatalogEntry[] {
  return entries.filter((entry) => holds(entry, choices));
}

/** Only what narrows: a value that all remaining episodes share is none, unless it is what was chosen. */
export function catalogFacets(
  entries: readonly CatalogEntry[],
  choices: FacetChoices,
): CatalogFacet[] {
  return FACET_KINDS.flatMap((kind) => {
    const rest = narrowed(entries, { ...choices, [kind]: undefined });
    return facetOf(kind, countValues(rest, VALUES[kind]), rest.length, choices[kind]);
  });
}

/** The same of episodes that were not read: so many in all, their values counted without regard to the choices. */
export function summaryFacets(
  summary: CatalogSummary,
  total: number,
  choices: FacetChoices,
): CatalogFacet[] {
  return FACET_KINDS.flatMap((kind) => facetOf(kind, new Map(summary[kind]), total, choices[kind]));
}

function facetOf(
  kind: FacetKind,
  counts: ReadonlyMap<string, number>,
  total: number,
  chosen: string | undefined,
): CatalogFacet[] {
  const values = Array.from(counts, ([value, count]) => ({ value, count })).filter(
    ({ value, count }) => count < total || value === chosen,
  );
  // What a link asks for and no episode has must be there to be taken back.
  if (chosen !== undefined && !counts.has(chosen)) values.push({ value: chosen, count: 0 });
  return values.length === 0 ? [] : [{ kind, all: total, values }];
}

function holds(entry: CatalogEntry, choices: FacetChoices): boolean {
  return FACET_KINDS.every((kind) => {
    const chosen = choices[kind];
    return chosen === undefined || VALUES[kind](entry).includes(chosen);
  });
}
