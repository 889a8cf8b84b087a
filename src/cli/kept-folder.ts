/** Which folder of the sources that are kept a recording lies in, or may lie in. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { idsFor, videoOf } from '../import/receive/claim-id.ts';
import type { ReceivedFolder } from '../import/receive/received.ts';
import { fileNameOf } from '../import/receive/source-group.ts';
import { sha256 } from './sha256.ts';

/** Of recordings with one title so many are kept apart by numbers. */
const LAST_NUMBER = 3;

/**
 * The first of the names it may have whose folder in `to` is not there, or holds a file of this recording, by its name or by
 * its bytes. A manifest's id stands. undefined where others have them all.
 */
export async function openKept(
  to: string,
  episode: EpisodeFile,
  { manifest, sources }: ReceivedFolder,
): Promise<string | undefined> {
  const ids =
    manifest === undefined ? idsFor(episode.id, videoOf(episode), LAST_NUMBER) : [episode.id];
  const hashes = new Set(sources.map((file) => file.sha256));
  const own = new Set(sources.map((file) => fileNameOf(file.name)));
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
