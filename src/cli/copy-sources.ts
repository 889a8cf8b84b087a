/**
 * Sources copied to where they are kept, byte for byte, each recording into a folder of its own with a manifest of what its
 * documents say. Of a downloader's metadata only what is read is kept: the rest holds its user's address, signed. Nothing that
 * is there already is written over.
 */
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { infoToKeep } from '../formats/json/info-json.ts';
import { importEpisode } from '../import/import-episode.ts';
import type { ReceivedFolder } from '../import/receive/received.ts';
import { slugOf } from '../import/receive/slug.ts';
import { isLiveChat, readSourceName } from '../import/receive/source-name.ts';
import { manifestText } from './manifest-text.ts';
import { folderGroups, MANIFEST } from './source-folders.ts';
import { type GroupFile, receiveGroup, type SourceGroup, sha256 } from './source-group.ts';

/** What a downloader writes about a video. */
const INFO = /\.json$/i;

export interface Copied {
  /** The groups as they now lie in `to`; one that could not be read is given as it was, to be reported. */
  groups: SourceGroup[];
  /** Sentences about files that were not copied, since others of their names are there. */
  left: string[];
}

/** Throws where `to` is a library or cannot be written. */
export async function copySources(groups: readonly SourceGroup[], to: string): Promise<Copied> {
  if (await exists(join(to, 'catalog.json')))
    throw new Error(
      `“${to}” is a library; give it with --library, and a folder of sources with --to.`,
    );
  const copied: Copied = { groups: [], left: [] };
  for (const group of groups) copied.groups.push(...(await copyGroup(group, to, copied.left)));
  return copied;
}

async function copyGroup(group: SourceGroup, to: string, left: string[]): Promise<SourceGroup[]> {
  const received = await receiveGroup(group);
  const { episode } = importEpisode(received);
  if (episode === undefined) return [group];
  const id = await firstOpen(to, idsFor(episode, received), received);
  if (id === undefined) {
    left.push(`${group.name} was not copied: ${join(to, episode.id)} holds another episode.`);
    return [];
  }
  const folder = join(to, id);
  await mkdir(folder, { recursive: true });
  const files = [...group.files, ...(group.manifest === undefined ? [] : [group.manifest])];
  for (const file of files.filter(({ name }) => !isLiveChat(readSourceName(name))))
    if (!(await copyFresh(file, folder))) left.push(differs(folder, basename(file.path)));
  if (!(await readdir(folder)).some((name) => MANIFEST.test(name)))
    await writeFile(join(folder, 'episode.yaml'), manifestText({ ...episode, id }), { flag: 'wx' });
  return folderGroups(folder);
}

/** What it may be called: a manifest's id stands; one made of a title makes way for another recording's. */
function idsFor({ id, media }: EpisodeFile, { manifest }: ReceivedFolder): string[] {
  if (manifest !== undefined) return [id];
  const video = media.flatMap((one) => ('youtube' in one ? slugOf(one.youtube) : []))[0];
  return [id, ...(video === undefined ? [] : [`${id}-${video}`]), `${id}-2`, `${id}-3`];
}

/** The first of the folders that is not there, or holds a file of this recording: by its name, or by its bytes. */
async function firstOpen(
  to: string,
  ids: readonly string[],
  { sources }: ReceivedFolder,
): Promise<string | undefined> {
  const hashes = new Set(sources.map((file) => file.sha256));
  const own = new Set(sources.map((file) => basename(file.name)));
  for (const id of ids) {
    const names = await readdir(join(to, id)).catch(() => []);
    if (names.length === 0) return id;
    for (const name of names) {
      if (own.has(name)) return id;
      if (hashes.has(sha256(await readFile(join(to, id, name)).catch(() => '')))) return id;
    }
  }
  return undefined;
}

/** False where another file of that name is there. */
async function copyFresh({ path }: GroupFile, folder: string): Promise<boolean> {
  const target = join(folder, basename(path));
  const bytes = await readFile(path);
  const info = INFO.test(path) ? infoToKeep(bytes.toString('utf8')) : null;
  const content = info === null ? bytes : Buffer.from(info);
  if (await exists(target)) return (await readFile(target)).equals(content);
  await writeFile(target, content, { flag: 'wx' });
  return true;
}

function differs(folder: string, name: string): string {
  return `${join(folder, name)} is there already with other content and was left as it is.`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
