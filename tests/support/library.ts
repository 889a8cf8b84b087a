/** The built app over a library that a test makes up. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEpisode, writeSearchIndex } from '../../src/cli/library-folder.ts';
import { writeCatalog } from '../../src/cli/write-catalog.ts';
import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { type EpisodeTalk, talkOf } from '../../src/import/talk/people/said-by.ts';
import { createSegmentBuilder } from '../../src/search/index/segment-builder.ts';
import { type Served, serve } from './serve.ts';

const app = fileURLToPath(new URL('../../dist', import.meta.url));

/** Throws where an episode is not sound: the app would show a sentence in its place. */
export async function serveLibrary(episodes: readonly EpisodeFile[]): Promise<Served> {
  const library = mkdtempSync(join(tmpdir(), 'cuelight-library-'));
  const builder = createSegmentBuilder();
  const entries: CatalogEntry[] = [];
  const talks = new Map<string, EpisodeTalk>();
  for (const episode of episodes) {
    const entry = await writeEpisode(library, episode);
    builder.add(episode, entry.sha256);
    entries.push(entry);
    talks.set(episode.id, talkOf(episode));
  }
  await writeSearchIndex(library, [builder.finish()]);
  await writeCatalog(library, entries, talks);
  const served = await serve({ app, folders: { '/library': library } });
  return {
    address: served.address,
    async close() {
      await served.close();
      rmSync(library, { recursive: true, force: true });
    },
  };
}
