/** Where a session begins, and what an address asks of it. */
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import type { Span } from '../../core/time/active.ts';
import type { Progress, ReadingPlace } from '../../library/records/record-kinds.ts';

/** A moment, or a range where it has an end, that a link asks for; seconds. */
export interface Linked {
  startTime: number;
  endTime: number | null;
}

/** Nearer to either end, or to each other, than this (seconds) is no place to come back to. */
const WORTH_RESUMING = 15;

/** Where the last visit stopped playing, seconds; null where that is not worth coming back to. */
export function resumeTimeOf(
  { duration }: EpisodeFile,
  progress: Pick<Progress, 'playedTo' | 'duration'> | null,
): number | null {
  const length = duration ?? progress?.duration ?? Number.POSITIVE_INFINITY;
  const playedTo = progress?.playedTo ?? 0;
  return playedTo > WORTH_RESUMING && playedTo < length - WORTH_RESUMING ? playedTo : null;
}

/** Whether how far was read is a place of its own, beside where playback goes on. */
export function isWorthReturning({ readTo }: ReadingPlace, resumeTime: number | null): boolean {
  return readTo > WORTH_RESUMING && Math.abs(readTo - (resumeTime ?? 0)) > WORTH_RESUMING;
}

/** The range that playback stops at the end of; null for a moment. */
export function rangeOf(linked: Linked | null): Span | null {
  return linked?.endTime == null ? null : { startTime: linked.startTime, endTime: linked.endTime };
}

export function isSameLink(a: Linked | null, b: Linked | null): boolean {
  return a?.startTime === b?.startTime && a?.endTime === b?.endTime;
}
