/**
 * The list of what a site ships. It is paged, so that a site of thousands opens at once; each row carries what the
 * library page shows, and the address and hash of the episode file. Addresses are relative to the file that names them:
 * nobody builds a path from an id.
 *
 * One row of many is found by a table in the first page: the rows once more in the order of their ids, in files of 100,
 * each by its first id. Measured at 10,000 episodes, gzipped: the first page with the table is 13.5 kB and such a file
 * 19 kB, so that an episode costs three requests wherever it stands: the catalog, one file, itself. Refused: all ids with
 * the number of their page (131 kB; as hashes 40 kB, and then a page of 25 kB), and files by a hash of the id, which
 * every writer and `index.html` would have to compute alike.
 */
import * as v from 'valibot';
import { episodeId, partialDate } from './episode-file.ts';
import { type ReadFile, readFile } from './read-file.ts';

export const CATALOG_FORMAT = 'cuelight-catalog';
export const CATALOG_VERSION = 1;
/** Episodes a page, and of all where there is but one: about 75 kB of JSON, 27 kB gzipped. */
export const CATALOG_PAGE = 120;
/** Episodes on the first of several pages: more than a screen, as every visit waits for it. */
export const CATALOG_FIRST_PAGE = 50;
/** Episodes a file of the table. */
export const CATALOG_TABLE_PAGE = 100;
/** Up to so many episodes a catalog is small, 110 kB gzipped: it is read whole wherever the whole is of use. */
export const SMALL_CATALOG = 500;

const address = v.pipe(v.string(), v.minLength(1));

const entrySchema = v.object({
  id: episodeId,
  href: address,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.record(v.string(), v.string()),
  show: v.optional(v.string()),
  people: v.array(v.string()),
  topics: v.array(v.string()),
  published: v.optional(partialDate),
  duration: v.nullable(v.number()),
  /** As in the episode: the recording may go on after its last cue. */
  durationFrom: v.optional(v.literal('last-cue')),
  /** Seconds that the words take to be said, where nobody says how long the recording is. */
  about: v.fallback(v.optional(v.number()), undefined),
  /** Seconds worth watching, where the chapters say so and that is not all of it. */
  worth: v.fallback(v.optional(v.number()), undefined),
  /** What it is about, in a line. */
  summary: v.fallback(v.optional(v.record(v.string(), v.string())), undefined),
  languages: v.array(v.string()),
  /** The talk as a picture (`core/reading/artwork.ts`). What a later Cuelight draws otherwise is none here. */
  artwork: v.fallback(v.optional(v.string()), undefined),
  /** Address of a picture that was received with the episode: it stands instead. */
  picture: v.fallback(v.optional(address), undefined),
});

export const catalogSchema = v.object({
  format: v.literal(CATALOG_FORMAT),
  version: v.literal(CATALOG_VERSION),
  /** Episodes on all pages together. */
  total: v.number(),
  episodes: v.array(entrySchema),
  /** Address of the next page, absent on the last. */
  next: v.optional(address),
  /** In the first of several pages, the table: files of rows in ascending order of ids, each with its first id and their number. */
  byId: v.optional(v.array(v.object({ from: episodeId, count: v.number(), href: address }))),
  /** In the first of several pages, the address of the summary (`catalog-summary-file.ts`). */
  summary: v.optional(address),
  /** In the first page, the address of the list of people (`person-file.ts`). */
  people: v.fallback(v.optional(address), undefined),
});

export type CatalogEntry = v.InferOutput<typeof entrySchema>;
export type CatalogPage = v.InferOutput<typeof catalogSchema>;

const contract = {
  name: 'a Cuelight catalog',
  format: CATALOG_FORMAT,
  version: CATALOG_VERSION,
  schema: catalogSchema,
};

/** A parsed JSON value to a page of the catalog, or one sentence that says why it is none. */
export const readCatalogPage = (value: unknown): ReadFile<CatalogPage> => readFile(contract, value);
