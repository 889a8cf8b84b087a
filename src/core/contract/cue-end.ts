import type { EpisodeFile, Track } from './episode-file.ts';

/** When a cue ends, seconds: as its track says, else where the next one starts or the episode ends; null where nobody knows. */
export function cueEnd(
  { duration }: Pick<EpisodeFile, 'duration'>,
  { start, end }: Track,
  cueIndex: number,
): number | null {
  return end?.[cueIndex] ?? start[cueIndex + 1] ?? duration;
}
