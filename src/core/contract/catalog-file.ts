/**
 * The list of what a site ships. It is paged, so that a site of thousands opens at once; each row carries what the
 * library page shows, and the address and hash of the episode file. Addresses are relative to the catalog's own: nobody
 * builds a path from an id.
 */
import * as v from 'valibot';
import { type EpisodeFile, episodeId, partialDate } from './episode-file.ts';

export const CATALOG_FORMAT = 'cuelight-catalog';
export const CATALOG_VERSION = 1;
/** Episodes a page: about 60 kB of JSON. */
export const CATALOG_PAGE = 200;

const entrySchema = v.strictObject({
  id: episodeId,
  href: v.pipe(v.string(), v.minLength(1)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.record(v.string(), v.string()),
  show: v.optional(v.string()),
  people: v.array(v.string()),
  topics: v.array(v.string()),
  published: v.optional(partialDate),
  duration: v.nullable(v.number()),
  languages: v.array(v.string()),
});

export const catalogSchema = v.strictObject({
  format: v.literal(CATALOG_FORMAT),
  version: v.literal(CATALOG_VERSION),
  /** Episodes on all pages together. */
  total: v.number(),
  episodes: v.array(entrySchema),
  /** Address of the next page, absent on the last. */
  next: v.optional(v.string()),
});

export type CatalogEntry = v.InferOutput<typeof entrySchema>;
export type CatalogPage = v.InferOutput<typeof catalogSchema>;

/** The row of an episode whose file lies at `href`. */
export function catalogEntry(episode: EpisodeFile, href: string, sha256: string): CatalogEntry {
  return {
    id: episode.id,
    href,
    sha256,
    title: episode.title,
    ...(episode.show === undefined ? {} : { show: episode.show }),
    people: episode.people.map((person) => person.name),
    topics: episode.topics ?? [],
    ...(episode.published === undefined ? {} : { published: episode.published }),
    duration: episode.duration,
    languages: [...new Set(episode.tracks.map((track) => track.lang))],
  };
}
