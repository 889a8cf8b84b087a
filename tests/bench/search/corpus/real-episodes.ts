/** The documents of this repository as the import makes episodes of them: part of every corpus, and what the rest imitates. */
import { fileURLToPath } from 'node:url';
import { listSourceFolders, receiveFolder } from '../../../../src/cli/source-folders.ts';
import type { EpisodeFile, Track } from '../../../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../../../src/import/import-episode.ts';

const SOURCES = fileURLToPath(new URL('../../../../data/sources', import.meta.url));

/** In the order of their folders' names. Throws where one of them is no episode. */
export async function readRealEpisodes(): Promise<EpisodeFile[]> {
  const folders = await listSourceFolders(SOURCES);
  return Promise.all(
    folders.map(async (folder) => {
      const { episode, problems } = importEpisode(await receiveFolder(SOURCES, folder));
      if (episode === undefined) throw new Error(`${folder}: ${problems[0]?.message}`);
      return episode;
    }),
  );
}

export function isHan({ lang }: Pick<Track, 'lang'>): boolean {
  return lang.startsWith('zh');
}
