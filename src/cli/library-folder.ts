/**
 * The library as a folder of files. Whoever reads it while it is written sees the old library or the new one, never a
 * half: every file is written aside and renamed, episodes and index before the catalog that names them, and what no page
 * names any more goes last. A reader who meets a new index beside an old catalog reads the difference anew.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogEntry } from '../core/contract/catalog-entry.ts';
import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { readEpisode } from '../core/contract/read-episode.ts';
import {
  readSearchIndex,
  SEARCH_INDEX_FORMAT,
  SEARCH_INDEX_VERSION,
  type SearchIndexFile,
} from '../core/contract/search-index-file.ts';
import type { Picture } from '../import/receive/pictures.ts';
import { sha256 } from './sha256.ts';
import { strictText } from './strict-text.ts';

/** Writes one episode and returns its row of the catalog. Throws where the episode is not sound. */
export async function writeEpisode(
  library: string,
  episode: EpisodeFile,
  picture?: Picture,
): Promise<CatalogEntry> {
  const text = strictText(episode.id, episode, (value) => {
    const read = readEpisode(value);
    return 'episode' in read ? { value: read.episode } : read;
  });
  const hash = sha256(text);
  const href = `episodes/${episode.id}.${hash.slice(0, 8)}.json`;
  await mkdir(join(library, 'episodes'), { recursive: true });
  await writeAside(join(library, href), text);
  const entry = catalogEntry(episode, href, hash);
  if (picture === undefined) return entry;
  const shown = `pictures/${episode.id}.${picture.sha256.slice(0, 8)}.${picture.suffix}`;
  await mkdir(join(library, 'pictures'), { recursive: true });
  await writeAside(join(library, shown), picture.bytes);
  return { ...entry, picture: shown };
}

/** Writes the search index's segments and then the list that names them; removes the segments of before. */
export async function writeSearchIndex(
  library: string,
  segments: readonly Uint8Array[],
): Promise<void> {
  const folder = join(library, 'search');
  await mkdir(folder, { recursive: true });
  const list: SearchIndexFile = {
    format: SEARCH_INDEX_FORMAT,
    version: SEARCH_INDEX_VERSION,
    segments: segments.map((bytes) => ({
      href: `segment.${sha256(bytes).slice(0, 8)}.bin`,
      bytes: bytes.length,
    })),
  };
  for (const [index, { href }] of list.segments.entries())
    await writeAside(join(folder, href), segments[index] as Uint8Array);
  await writeAside(
    join(folder, 'index.json'),
    strictText('search/index.json', list, readSearchIndex),
  );
  const named = new Set(list.segments.map(({ href }) => href));
  const stale = (await readdir(folder)).filter(
    (name) => isLeftAside(name) || (/^segment\.[0-9a-f]{8}\.bin$/.test(name) && !named.has(name)),
  );
  await Promise.all(stale.map((name) => rm(join(folder, name), { force: true })));
}

/** What is there already, byte for byte, is left alone: whoever watches the folder sees what changed. */
export async function writeAside(path: string, content: string | Uint8Array): Promise<void> {
  const there = await readFile(path).catch(() => null);
  if (there?.equals(Buffer.from(content))) return;
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    // What was written of it would take the room that the next import wants.
    await rm(aside, { force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    const wanted = Math.ceil(Buffer.byteLength(content) / 1000).toLocaleString('en');
    const message = `the disk is full: “${path}” wants ${wanted} kB. Make room and import again.`;
    throw Object.assign(new Error(message, { cause: error }), { errno: 0, code: 'ENOSPC' });
  }
}

/** Written by an import that was ended before it could rename it. */
export function isLeftAside(name: string): boolean {
  return /\.(?:json|bin|jpg|png|webp)\.\d+\.tmp$/.test(name);
}

/** Only files of these names are the import's to remove. */
const OWN =
  /^(?:(?:catalog-[a-z0-9-]+|episodes\/[a-z0-9-]+)\.[0-9a-f]{8}\.json|pictures\/[a-z0-9-]+\.[0-9a-f]{8}\.(?:jpg|png|webp)|people\/[0-9a-f]{16}\.json)$/;

/** Removes episodes, pictures, people and parts of the catalog that are not `named`. */
export async function removeStale(library: string, named: ReadonlySet<string>): Promise<void> {
  const top = await readdir(library);
  const within = async (folder: string) =>
    (await readdir(join(library, folder)).catch(() => [])).map((name) => `${folder}/${name}`);
  const folders = await Promise.all(['episodes', 'pictures', 'people'].map(within));
  const stale = [...top, ...folders.flat()].filter(
    (name) => isLeftAside(name) || (OWN.test(name) && !named.has(name)),
  );
  await Promise.all(stale.map((name) => rm(join(library, name), { force: true })));
}
