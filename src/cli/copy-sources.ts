/**
 * Sources copied to where they are kept, byte for byte, each recording into a folder of its own with a manifest of what its
 * documents say. Of a downloader's metadata only what is read is kept: the rest holds its user's address, signed. Nothing that
 * is there already is written over.
 */

import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { append } from '../core/append.ts';
import { infoToKeep } from '../formats/json/shapes/info-json.ts';
import { partOf, suffixOf } from '../formats/suffixes.ts';
import { importEpisode } from '../import/import-episode.ts';
import { groupsOfEpisode, MANIFEST } from '../import/receive/find-groups.ts';
import { type FoundFile, fileNameOf, type SourceGroup } from '../import/receive/source-group.ts';
import { openKept } from './kept-folder.ts';
import { manifestText } from './manifest-text.ts';
import { openFolder } from './open-folder.ts';
import { pathOf, receiveGroup } from './receive-group.ts';

/** Whatever it is called: what a downloader writes about a video. */
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
  for (const group of groups) append(copied.groups, await copyGroup(group, to, copied.left));
  return copied;
}

async function copyGroup(group: SourceGroup, to: string, left: string[]): Promise<SourceGroup[]> {
  const received = await receiveGroup(group);
  const { episode } = await importEpisode(received);
  if (episode === undefined) return [group];
  const id = await openKept(to, episode, received);
  if (id === undefined) {
    left.push(`${group.name} was not copied: ${join(to, episode.id)} holds another episode.`);
    return [];
  }
  const folder = join(to, id);
  await mkdir(folder, { recursive: true });
  const { files: texts, pictures = [], manifest } = group;
  const files = [...texts, ...pictures, ...(manifest === undefined ? [] : [manifest])];
  for (const file of files.filter(({ name }) => partOf(suffixOf(name)) !== 'chat'))
    if (!(await copyFresh(file, folder))) left.push(differs(folder, fileNameOf(file.name)));
  if (!(await readdir(folder)).some((name) => MANIFEST.test(name)))
    await writeFile(
      join(folder, 'episode.yaml'),
      manifestText({ ...episode, id }, group.encoding),
      { flag: 'wx' },
    );
  return groupsOfEpisode(openFolder(folder));
}

/** False where another file of that name is there. */
async function copyFresh(file: FoundFile, folder: string): Promise<boolean> {
  const path = pathOf(file);
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
