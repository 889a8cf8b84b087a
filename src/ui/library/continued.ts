import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { Places } from '../../library/shelf.ts';
import { type EpisodeLength, isWhole, lengthOf } from './episode-length.ts';

export interface Continued {
  entry: CatalogEntry;
  length: EpisodeLength | null;
  /** Seconds: how far it was last played or read. */
  to: number;
  how: 'played' | 'read';
}

/** Milliseconds: the page that follows what is played reads on by itself, and says so a moment later. */
const WITH = 60_000;
/** Who opened an episode for less than this many seconds has not begun it. */
const BEGUN = 10;

/** Ids of what was opened, the latest first. */
export function lastOpened({ progress, reading }: Places): string[] {
  const at = (id: string) =>
    Math.max(progress.get(id)?.updated ?? 0, reading.get(id)?.updated ?? 0);
  return [...new Set([...progress.keys(), ...reading.keys()])].sort((a, b) => at(b) - at(a));
}

/** What was begun and not ended, the latest first, `most` at the most; what is no longer in the library is passed over. */
export function continued(
  places: Places,
  entryOf: (id: string) => CatalogEntry | undefined,
  most: number,
): Continued[] {
  const found: Continued[] = [];
  for (const id of lastOpened(places)) {
    const entry = entryOf(id);
    if (entry === undefined) continue;
    const progress = places.progress.get(id) ?? null;
    const reading = places.reading.get(id) ?? null;
    const isPlayed = progress !== null && progress.updated + WITH >= (reading?.updated ?? 0);
    const to = isPlayed ? progress.playedTo : (reading?.readTo ?? 0);
    const length = lengthOf(entry, progress);
    if (to < BEGUN || isWhole(to, length)) continue;
    found.push({ entry, length, to, how: isPlayed ? 'played' : 'read' });
    if (found.length === most) break;
  }
  return found;
}
