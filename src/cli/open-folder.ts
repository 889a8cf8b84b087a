/** A folder on a disk, as the sorting of files into groups asks for it. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
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
  const shown: FolderEntry[] = [];
  for (const entry of entries)
    if (!entry.name.startsWith('.'))
      shown.push({ name: entry.name, kind: await kindOf(entry, path) });
  return shown.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function kindOf(entry: Dirent, folder: string): Promise<FolderEntry['kind']> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'other';
  const found = await stat(join(folder, entry.name)).catch(() => null);
  return found?.isDirectory() ? 'linked-folder' : 'other';
}
