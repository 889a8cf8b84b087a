/** A library in memory behind the real service: what a site would serve, without the serving. */
import { createHash } from 'node:crypto';
import { catalogEntry } from '../../src/core/contract/catalog-entry.ts';
import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { createSegmentBuilder } from '../../src/search/index/segment-builder.ts';
import type { Search, SearchAnswer, SearchRequest } from '../../src/search/search.ts';
import type { SearchSources } from '../../src/search/service/live-index.ts';
import { sourceFolder } from '../import/received.ts';

export const hashOf = (episode: EpisodeFile) =>
  createHash('sha256').update(JSON.stringify(episode)).digest('hex');

/** The row of an episode whose file is called as the importer calls it. */
export function entryOf(episode: EpisodeFile): CatalogEntry {
  const hash = hashOf(episode);
  return catalogEntry(episode, `episodes/${episode.id}.${hash.slice(0, 8)}.json`, hash);
}

/** The three episodes of `data/sources`, as the import makes them. */
export async function realEpisodes(): Promise<EpisodeFile[]> {
  const episodes: EpisodeFile[] = [];
  for (const folder of ['izmailov', 'pachocki', 'schrittwieser']) {
    const { episode } = await importEpisode(sourceFolder(folder));
    if (episode === undefined) throw new Error(`${folder} cannot be imported`);
    episodes.push(episode);
  }
  return episodes;
}

export function segmentOf(episodes: readonly EpisodeFile[]): Uint8Array {
  const builder = createSegmentBuilder();
  for (const episode of episodes) builder.add(episode, hashOf(episode));
  return builder.finish();
}

/** Sources as a sound site has them; `change` damages some. */
export function sourcesOf(
  episodes: readonly EpisodeFile[],
  change: Partial<SearchSources> = {},
): SearchSources {
  return {
    hasChanged: async () => false,
    entries: async () => episodes.map(entryOf),
    episode: async ({ id }) => {
      const episode = episodes.find((candidate) => candidate.id === id);
      if (episode === undefined) throw new Error(`There is no ${id}`);
      return episode;
    },
    index: async (onShare) => {
      onShare(1);
      return { segments: [segmentOf(episodes)], fault: null };
    },
    ...change,
  };
}

/** The last answer to a request, and how many there were. */
export async function ask(
  search: Search,
  text: string,
  change: Partial<SearchRequest> = {},
): Promise<SearchAnswer & { answers: number }> {
  const answers: SearchAnswer[] = [];
  await search.find(
    { text, episodes: 10, passagesEach: 50, ...change },
    (answer) => answers.push(answer),
    new AbortController().signal,
  );
  const last = answers.at(-1);
  if (last === undefined) throw new Error('There was no answer.');
  return { ...last, answers: answers.length };
}
