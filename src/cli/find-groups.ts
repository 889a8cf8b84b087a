/** What the paths of a command line stand for: files, folders and patterns to groups of sources. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { groupRecordings, isDownload, transcriptsAmong } from './recordings.ts';
import { findSourceGroups, folderGroups, MANIFEST } from './source-folders.ts';
import type { GroupFile, SourceGroup } from './source-group.ts';

export interface FoundGroups {
  groups: SourceGroup[];
  /** Names of recordings found in folders without anything that could be their text; playlists look like them. */
  textless: string[];
}

/**
 * A folder with a manifest is one episode. A folder of such folders, or one called `sources`, is taken as `data/sources` is.
 * Anything else is searched, however deep, for what downloads leave behind. Throws where a path leads nowhere.
 */
export async function findGroups(paths: readonly string[]): Promise<FoundGroups> {
  const groups: SourceGroup[] = [];
  const loose: GroupFile[] = [];
  const textless: string[] = [];
  for (const path of await expandPatterns(paths)) {
    const isFolder = (await stat(path)).isDirectory();
    if (isFolder)
      for (const group of await groupsIn(path))
        if (mayHaveTranscript(group)) groups.push(group);
        else textless.push(group.name);
    else if (MANIFEST.test(basename(path)))
      groups.push(...(await folderGroups(dirname(resolve(path)))));
    else loose.push({ path, name: basename(path) });
  }
  groups.push(...groupRecordings(loose, '.'));
  return {
    groups: [...new Map(groups.map((group) => [group.place, group])).values()],
    textless,
  };
}

/** A folder with a manifest, or in want of one, is somebody's work: what it lacks is said of it. */
function mayHaveTranscript({ manifest, title, files }: SourceGroup): boolean {
  if (manifest !== undefined || title === undefined) return true;
  return files.some(({ name }) => !BESIDE_TEXT.test(name));
}

/** What yt-dlp writes of a recording besides its subtitles. */
const BESIDE_TEXT = /\.(?:info\.json|live_chat\.json|rechat\.json|description)$/i;

/** A path that is there is meant as it stands: downloads have brackets in their names. */
async function expandPatterns(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    const matches =
      isThere || !isDynamicPattern(path)
        ? []
        : await glob(path, { onlyFiles: false, expandDirectories: false, absolute: true });
    if (!isThere && matches.length === 0)
      throw new Error(
        isDynamicPattern(path) ? `nothing matches “${path}”.` : `there is no “${path}”.`,
      );
    found.push(...(isThere ? [path] : matches.sort()));
  }
  return found;
}

async function groupsIn(folder: string): Promise<SourceGroup[]> {
  const entries = await listFolder(folder);
  if (entries.some(({ name }) => MANIFEST.test(name))) return folderGroups(folder);
  if (await isSourcesFolder(folder, entries)) return findSourceGroups(folder);
  return searchFolder(folder, basename(resolve(folder)), resolve(folder));
}

/** Called `sources`, or holding a folder with a manifest and no downloads beside it. */
async function isSourcesFolder(folder: string, entries: readonly Dirent[]): Promise<boolean> {
  if (basename(resolve(folder)) === 'sources') return true;
  if (entries.some((entry) => !entry.isDirectory() && isDownload(entry.name))) return false;
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const inside = await readdir(join(folder, entry.name)).catch(() => []);
    if (inside.some((name) => MANIFEST.test(name))) return true;
  }
  return false;
}

/** `name`: of the folder, as the person knows it. */
async function searchFolder(folder: string, name: string, foundIn: string): Promise<SourceGroup[]> {
  const entries = await listFolder(folder);
  if (entries.some((entry) => MANIFEST.test(entry.name))) return folderGroups(folder);
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const files = transcriptsAmong(names).map(
    (file): GroupFile => ({ path: join(folder, file), name: `${name}/${file}` }),
  );
  const groups = groupRecordings(files, foundIn);
  for (const entry of entries.filter((one) => one.isDirectory()))
    groups.push(
      ...(await searchFolder(join(folder, entry.name), `${name}/${entry.name}`, foundIn)),
    );
  return groups;
}

/** In one order on every machine, without what is hidden. */
async function listFolder(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
