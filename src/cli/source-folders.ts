/** Folders with a manifest each, as in `data/sources`: what lies in one of them is one episode. */
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ReceivedFolder } from '../import/receive/received.ts';
import { groupRecordings, isRecording, rankOf } from './recordings.ts';
import { type GroupFile, receiveGroup, type SourceGroup } from './source-group.ts';

export const MANIFEST = /^episode\.ya?ml$/;

/** Names of the episode folders, in one order on every machine. Throws where `sources` is no folder. */
export async function listSourceFolders(sources: string): Promise<string[]> {
  const entries = await readdir(sources, { withFileTypes: true }).catch((error) => {
    throw new Error(`the folder “${sources}” cannot be read (${error.code}).`);
  });
  return entries
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The groups of all folders of `sources`. */
export async function findSourceGroups(sources: string): Promise<SourceGroup[]> {
  const groups: SourceGroup[] = [];
  for (const folder of await listSourceFolders(sources))
    groups.push(...(await folderGroups(join(sources, folder))));
  return groups;
}

/**
 * One folder as one episode; a folder without a manifest that holds downloads as the recordings they are of. Files are
 * named `folder/file`. Hidden files (`.DS_Store`) and folders inside the folder are nobody's transcript.
 */
export async function folderGroups(path: string): Promise<SourceGroup[]> {
  const folder = basename(resolve(path));
  const place = resolve(path);
  const foundIn = resolve(path, '..');
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  const manifestName = `${folder}/episode.yaml`;
  if (entries === null)
    return [{ name: folder, place, foundIn, manifestName, files: [{ path, name: folder }] }];
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const files = names.map(
    (name): GroupFile => ({ path: join(path, name), name: `${folder}/${name}` }),
  );
  const manifest = files.find((file) => MANIFEST.test(basename(file.name)));
  if (
    manifest === undefined &&
    files.length > 0 &&
    files.every(({ name }) => isRecording(name, names))
  )
    return groupRecordings(files, foundIn).map((group) => ({ ...group, manifestName }));
  const sources = files.filter((file) => file !== manifest);
  return [
    {
      name: folder,
      place,
      foundIn,
      manifestName: manifest?.name ?? manifestName,
      ...(manifest === undefined ? {} : { manifest }),
      files: sources.sort((a, b) => rankOf(a.name) - rankOf(b.name)),
    },
  ];
}

/** The folder as it was received. */
export async function receiveFolder(sources: string, folder: string): Promise<ReceivedFolder> {
  const [group] = await folderGroups(join(sources, folder));
  return receiveGroup(group as SourceGroup);
}
