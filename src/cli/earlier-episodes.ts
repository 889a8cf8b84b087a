/** The good episodes of an earlier import, to keep where their sources can no longer be read. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EpisodeFile } from '../core/episode-file.ts';
import { readEpisode } from '../core/read-episode.ts';
import { sha256 } from './source-folders.ts';

export interface EarlierEpisode {
  episode: EpisodeFile;
  /** Relative to the library's folder. */
  href: string;
  sha256: string;
  /** The source folder it was made from. */
  folder: string;
}

/**
 * Every sound episode file of the library, whether the catalog names it or not: a damaged catalog must not cost an
 * episode. A file that is not what its name says (cut off, edited) is passed over.
 */
export async function findEarlierEpisodes(library: string): Promise<EarlierEpisode[]> {
  const names = await readdir(join(library, 'episodes')).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => /\.[0-9a-f]{8}\.json$/.test(name))
      .sort()
      .map((name) => readEarlier(library, `episodes/${name}`)),
  );
  return found.filter((earlier) => earlier !== null);
}

async function readEarlier(library: string, href: string): Promise<EarlierEpisode | null> {
  const text = await readFile(join(library, href), 'utf8');
  const hash = sha256(text);
  if (!href.endsWith(`.${hash.slice(0, 8)}.json`)) return null;
  const read = readEpisode(parseJson(text));
  if ('fault' in read) return null;
  const source = read.episode.sources[0]?.name ?? '';
  return {
    episode: read.episode,
    href,
    sha256: hash,
    folder: source.slice(0, source.indexOf('/')),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
