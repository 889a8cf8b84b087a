/**
 * What the episodes of a large catalog can be told apart by, counted by whoever writes the catalog: with it the library
 * offers every show and person before a single row of them was read.
 */
import * as v from 'valibot';
import type { CatalogEntry } from './catalog-file.ts';
import {
  countValues,
  languagesOf,
  peopleOf,
  secondsOf,
  showOf,
  topicsOf,
  type ValuesOf,
} from './catalog-values.ts';
import { type ReadFile, readFile } from './read-file.ts';

export const SUMMARY_FORMAT = 'cuelight-catalog-summary';
export const SUMMARY_VERSION = 1;

/** Each value with the number of episodes that have it. */
const counts = v.array(v.strictTuple([v.string(), v.number()]));

export const summarySchema = v.object({
  format: v.literal(SUMMARY_FORMAT),
  version: v.literal(SUMMARY_VERSION),
  show: counts,
  person: counts,
  topic: counts,
  lang: counts,
  /** Of talk, in all episodes whose length somebody knows or could guess. */
  seconds: v.fallback(v.optional(v.number()), undefined),
});

export type CatalogSummary = v.InferOutput<typeof summarySchema>;

const contract = {
  name: 'a summary of a Cuelight catalog',
  format: SUMMARY_FORMAT,
  version: SUMMARY_VERSION,
  schema: summarySchema,
};

export const readSummary = (value: unknown): ReadFile<CatalogSummary> => readFile(contract, value);

export function catalogSummary(entries: readonly CatalogEntry[]): CatalogSummary {
  const counted = (valuesOf: ValuesOf) => [...countValues(entries, valuesOf)];
  return {
    format: SUMMARY_FORMAT,
    version: SUMMARY_VERSION,
    show: counted(showOf),
    person: counted(peopleOf),
    topic: counted(topicsOf),
    lang: counted(languagesOf),
    seconds: secondsOf(entries),
  };
}
