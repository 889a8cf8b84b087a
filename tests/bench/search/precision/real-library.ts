/** The talks of the corpus and the documents of this repository as one library, made by the import as a site makes it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogEntry } from '../../../../src/core/contract/catalog-entry.ts';
import type { CatalogEntry } from '../../../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../../../src/import/import-episode.ts';
import { readSegment } from '../../../../src/search/index/segment.ts';
import { createSegmentBuilder } from '../../../../src/search/index/segment-builder.ts';
import { type Searchable, searchableOf } from '../../../../src/search/service/searchable.ts';
import { SHARED } from '../../timing/documents.ts';
import { readRealEpisodes } from '../corpus/real-episodes.ts';

export interface RealLibrary {
  searchable: Searchable;
  episodes: ReadonlyMap<string, EpisodeFile>;
}

/** Null where the talks are missing. */
export async function openRealLibrary(): Promise<RealLibrary | null> {
  const folder = join(SHARED, 'corpus');
  if (!existsSync(folder)) return null;
  const episodes = await readRealEpisodes();
  const files = readdirSync(folder).filter((name) => name.includes('__'));
  for (const file of files.sort()) episodes.push(await readTalk(folder, file));
  const builder = createSegmentBuilder();
  const entries = episodes.map((episode): CatalogEntry => {
    const hash = sha256(JSON.stringify(episode));
    builder.add(episode, hash);
    return catalogEntry(episode, `${episode.id}.json`, hash);
  });
  const read = readSegment(builder.finish());
  if ('fault' in read) throw new Error(`the index is refused: ${read.fault}`);
  return {
    searchable: searchableOf(entries, [read.segment], true),
    episodes: new Map(episodes.map((episode) => [episode.id, episode])),
  };
}

async function readTalk(folder: string, name: string): Promise<EpisodeFile> {
  const bytes = readFileSync(join(folder, name));
  const { episode, problems } = await importEpisode({
    manifestName: 'episode.yaml',
    title: name,
    sources: [{ name, bytes, sha256: sha256(bytes) }],
  });
  if (episode === undefined) throw new Error(`${name}: ${problems[0]?.message}`);
  return episode;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
