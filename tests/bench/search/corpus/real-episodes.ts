/** The documents of this repository as the import makes episodes of them: part of every corpus, and what the rest imitates. */
import { fileURLToPath } from 'node:url';
import { openFolder } from '../../../../src/cli/open-folder.ts';
import { receiveGroup } from '../../../../src/cli/receive-group.ts';
import type { EpisodeFile, Track } from '../../../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../../../src/import/import-episode.ts';
import { groupsOfEpisodes } from '../../../../src/import/receive/find-groups.ts';

const SOURCES = fileURLToPath(new URL('../../../../data/sources', import.meta.url));

/** In the order of their folders' names. Throws where one of them is no episode. */
export async function readRealEpisodes(): Promise<EpisodeFile[]> {
  const groups = await groupsOfEpisodes(openFolder(SOURCES));
  return Promise.all(
    groups.map(async (group) => {
      const { episode, problems } = await importEpisode(await receiveGroup(group));
      if (episode === undefined) throw new Error(`${group.name}: ${problems[0]?.message}`);
      return episode;
    }),
  );
}

export function isHan({ lang }: Pick<Track, 'lang'>): boolean {
  return lang.startsWith('zh');
}
