/** What the paths of a command line stand for: files, folders and patterns to groups of sources. */

import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { append } from '../core/append.ts';
import { groupsIn, groupsOfEpisode, MANIFEST } from '../import/receive/find-groups.ts';
import { groupRecordings, mayHaveTranscript } from '../import/receive/recordings.ts';
import type { FoundFile, SourceGroup } from '../import/receive/source-group.ts';
import { openFolder } from './open-folder.ts';

export interface FoundGroups {
  groups: SourceGroup[];
  /** Names of recordings found in folders without anything that could be their text; playlists look like them. */
  textless: string[];
}

/** A manifest stands for its folder. Throws where a path leads nowhere. */
export async function findGroups(paths: readonly string[]): Promise<FoundGroups> {
  const groups: SourceGroup[] = [];
  const loose: FoundFile[] = [];
  const textless: string[] = [];
  for (const path of await expandPatterns(paths)) {
    const isFolder = (await stat(path)).isDirectory();
    if (isFolder)
      for (const group of await groupsIn(openFolder(path)))
        if (mayHaveTranscript(group)) groups.push(group);
        else textless.push(group.name);
    else if (MANIFEST.test(basename(path)))
      append(groups, await groupsOfEpisode(openFolder(dirname(resolve(path)))));
    else loose.push({ name: basename(path), folder: dirname(resolve(path)), isNamed: true });
  }
  append(groups, groupRecordings(loose, resolve('.')));
  return {
    groups: [...new Map(groups.map((group) => [group.place, group])).values()],
    textless,
  };
}

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
    append(found, isThere ? [path] : matches.sort());
  }
  return found;
}
