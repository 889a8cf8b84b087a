import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { Progress } from '../../library/records/record-kinds.ts';

/** Within this many seconds of the end counts as the whole. */
const END = 30;

export interface EpisodeLength {
  seconds: number;
  /** Nobody knows better than the text: the recording may go on after it, or there is none. */
  isAbout: boolean;
}

/** A player that had the recording knows better than a row; null where nobody knows anything. */
export function lengthOf(
  { duration, durationFrom, about }: CatalogEntry,
  progress: Progress | null,
): EpisodeLength | null {
  const played = progress?.duration ?? null;
  if (duration !== null && durationFrom === undefined) return { seconds: duration, isAbout: false };
  if (played !== null) return { seconds: played, isAbout: false };
  const seconds = duration ?? about;
  return seconds === undefined ? null : { seconds, isAbout: true };
}

export function isWhole(time: number, length: EpisodeLength | null): boolean {
  return length !== null && time >= length.seconds - END;
}
