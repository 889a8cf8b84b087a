/** A folder on a disk, as the sorting of files into groups asks for it. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FolderEntry, SourceFolder } from '../import/receive/find-groups.ts';

export function openFolder(path: string): SourceFolder {
  const place = resolve(path);
  return {
    name: basename(place),
    place,
    around: dirname(place),
    list: () => listFolder(path),
    enter: (name) => openFolder(join(path, name)),
  };
}

/** In one order on every machine, without what is hidden (`.DS_Store`). */
async function listFolder(path: string): Promise<FolderEntry[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error) => {
    throw new Error(`the folder “${path}” cannot be read (${error.code}).`);
  });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry): FolderEntry => {
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      return { name: entry.name, kind };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
