/**
 * The list of the search index's segments, `search/index.json` beside the catalog. A segment (`src/search/index`) names the
 * hashes of the episodes it was built from, so that what is newer than the index is known and read anew.
 */
import * as v from 'valibot';
import { type ReadFile, readFile } from './read-file.ts';

export const SEARCH_INDEX_FORMAT = 'cuelight-search';
/** Also that of the segments: changes whenever words are cut or laid out in another way. */
export const SEARCH_INDEX_VERSION = 1;

export const searchIndexSchema = v.object({
  format: v.literal(SEARCH_INDEX_FORMAT),
  version: v.literal(SEARCH_INDEX_VERSION),
  segments: v.array(
    v.object({
      /** Relative to this list. */
      href: v.pipe(v.string(), v.minLength(1)),
      /** Length of the file: what progress is counted by, and a first sign of a cut one. */
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

export type SearchIndexFile = v.InferOutput<typeof searchIndexSchema>;

const contract = {
  name: 'a list of a Cuelight search index',
  format: SEARCH_INDEX_FORMAT,
  version: SEARCH_INDEX_VERSION,
  schema: searchIndexSchema,
};

export const readSearchIndex = (value: unknown): ReadFile<SearchIndexFile> =>
  readFile(contract, value);
