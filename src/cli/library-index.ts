/** The library's search index, built from the episodes as they lie in the library: one of them in memory at a time. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import type { SearchIndexFile } from '../core/contract/search-index-file.ts';
import { createSegmentBuilder } from '../search/index/segment-builder.ts';
import { writeSearchIndex } from './library-folder.ts';
import { sha256 } from './sha256.ts';

/**
 * Episodes a segment. All positions of a segment are in memory while it is built: so cut, an import of 2,000 hours peaks at
 * 245 MB. Smaller ones would each bring the dictionary along once more.
 */
export const SEGMENT_EPISODES = 500;

/**
 * Builds the index anew unless it was built from these very episodes; returns what it is built from. In the catalog's
 * order: the same bytes for the same episodes.
 */
export async function refreshSearchIndex(
  library: string,
  entries: readonly CatalogEntry[],
  builtFrom: string,
  importer: string,
): Promise<string> {
  const wanted = sha256(JSON.stringify([importer, entries.map((entry) => entry.sha256)]));
  if (wanted === builtFrom && (await isThere(library))) return wanted;
  const segments: Uint8Array[] = [];
  for (let from = 0; from === 0 || from < entries.length; from += SEGMENT_EPISODES)
    segments.push(await buildSegment(library, entries.slice(from, from + SEGMENT_EPISODES)));
  await writeSearchIndex(library, segments);
  return wanted;
}

async function buildSegment(
  library: string,
  entries: readonly CatalogEntry[],
): Promise<Uint8Array> {
  const builder = createSegmentBuilder();
  for (const { href, sha256 } of entries) {
    // Just written, or found whole: its bytes are those the importer made.
    const episode: EpisodeFile = JSON.parse(await readFile(join(library, href), 'utf8'));
    builder.add(episode, sha256);
  }
  return builder.finish();
}

async function isThere(library: string): Promise<boolean> {
  try {
    const folder = join(library, 'search');
    const list: SearchIndexFile = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    for (const { href, bytes } of list.segments)
      if ((await stat(join(folder, href))).size !== bytes) return false;
    return true;
  } catch {
    return false;
  }
}
