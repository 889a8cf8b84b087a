/** Where an episode is taken up again. */
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import type { Progress, ReadingPlace } from '../../library/records/record-kinds.ts';

/** Nearer to either end, or to each other, than this (seconds) is no place to come back to. */
const WORTH_RESUMING = 15;

/** Where the last visit stopped playing, seconds; null where that is not worth coming back to. */
export function resumeTimeOf(
  { duration }: EpisodeFile,
  progress: Pick<Progress, 'playedTo' | 'duration'> | null,
): number | null {
  const playedTo = progress?.playedTo ?? 0;
  return isWithin(playedTo, duration ?? progress?.duration) ? playedTo : null;
}

/** Whether how far was read is a place of its own, beside where playback goes on. */
export function isWorthReturning(
  { duration, tracks }: EpisodeFile,
  { readTo }: ReadingPlace,
  resumeTime: number | null,
): boolean {
  const last = Math.max(0, ...tracks.map(({ start }) => start.at(-1) ?? 0));
  return (
    isWithin(readTo, duration ?? last) && Math.abs(readTo - (resumeTime ?? 0)) > WORTH_RESUMING
  );
}

function isWithin(time: number, length: number | null = null): boolean {
  return time > WORTH_RESUMING && (length === null || time < length - WORTH_RESUMING);
}
