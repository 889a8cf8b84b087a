/** The good episodes of an earlier import, to keep where their sources can no longer be read. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogEntry } from '../core/contract/catalog-entry.ts';
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { readEpisode } from '../core/contract/read-episode.ts';
import { marksOf } from '../import/receive/claim-id.ts';
import { type EpisodeTalk, talkOf } from '../import/talk/people/said-by.ts';
import { type EpisodeFigures, figuresOf } from './episode-figures.ts';
import { copied } from './import-record.ts';
import { sha256 } from './sha256.ts';

export interface EarlierEpisode {
  entry: CatalogEntry;
  figures: EpisodeFigures;
  marks: string[];
  /** The source folder it was made from. */
  folder: string;
}

/**
 * Every sound episode file of the library, whether the catalog names it or not: a damaged catalog must not cost an
 * episode. A file that is not what its name says (cut off, edited) is passed over. Of one id the first is given.
 */
export async function findEarlierEpisodes(library: string): Promise<EarlierEpisode[]> {
  const names = await readdir(join(library, 'episodes')).catch(() => []);
  const found = new Map<string, EarlierEpisode>();
  for (const name of names.filter((one) => /\.[0-9a-f]{8}\.json$/.test(one)).sort()) {
    const href = `episodes/${name}`;
    const read = await readEpisodeFile(library, href);
    if (read === null || found.has(read.episode.id)) continue;
    const { episode, hash } = read;
    const source = episode.sources[0]?.name ?? '';
    found.set(episode.id, {
      entry: catalogEntry(episode, href, hash),
      figures: figuresOf(episode),
      marks: marksOf(episode),
      folder: source.slice(0, source.indexOf('/')),
    });
  }
  return [...found.values()];
}

/** An episode of the library with the hash of its file; null where the file is gone or not what its name says. */
export async function readEpisodeFile(
  library: string,
  href: string,
): Promise<{ episode: EpisodeFile; hash: string } | null> {
  const text = await readFile(join(library, href), 'utf8').catch(() => '');
  const hash = sha256(text);
  if (!href.endsWith(`.${hash.slice(0, 8)}.json`)) return null;
  const read = readEpisode(parseJson(text));
  return 'fault' in read ? null : { episode: read.episode, hash };
}

/** The file and its picture are there, byte for byte as they were written. */
export async function isWhole(
  library: string,
  { href, sha256: hash, picture }: CatalogEntry,
): Promise<boolean> {
  if (picture !== undefined && !(await isAsNamed(library, picture))) return false;
  const bytes = await readFile(join(library, href)).catch(() => null);
  return bytes !== null && sha256(bytes) === hash;
}

/** What an earlier importer left out of a row, and it would be drawn without for as long as its episode stays. */
export async function renewedEntry(library: string, entry: CatalogEntry): Promise<CatalogEntry> {
  if (entry.artwork !== undefined) return entry;
  const { href, picture } = entry;
  const read = await readEpisodeFile(library, href);
  if (read === null) return entry;
  const renewed = catalogEntry(read.episode, href, read.hash);
  return picture === undefined ? renewed : { ...renewed, picture };
}

/** The row with who says how much in its episode: counted now where an earlier importer did not. */
export async function withTalk<Row extends { entry: CatalogEntry; talk?: EpisodeTalk }>(
  library: string,
  row: Row,
): Promise<Row> {
  if (row.talk !== undefined) return row;
  const read = await readEpisodeFile(library, row.entry.href);
  // A string of its own for each, or each keeps its whole episode in memory.
  return read === null ? row : { ...row, talk: copied(talkOf(read.episode)) };
}

async function isAsNamed(library: string, picture: string): Promise<boolean> {
  const bytes = await readFile(join(library, picture)).catch(() => null);
  return bytes !== null && picture.includes(`.${sha256(bytes).slice(0, 8)}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
