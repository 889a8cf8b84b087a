/**
 * Times of a clock that begins again: at midnight, or after an hour where a program wrote minutes and seconds alone
 * (`59:58`, `00:03`). What stands behind goes on, and is counted on.
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { formatTime, roundTime } from '../../core/time/time.ts';
import type { WordTime } from '../source-document.ts';

/** Seconds after which a clock begins again, and in which somebody speaks before and after: no recording lasts until an evening. */
const CLOCKS = [
  { length: 3600, pause: 30 },
  { length: 86_400, pause: 14_400 },
] as const;

interface Timed {
  startTime: number | null;
  endTime?: number;
  words?: WordTime[];
  line: number;
}

/** Null where the times never fall, or fall otherwise. */
export function unwrapClock<Cue extends Timed>(
  cues: readonly Cue[],
): { cues: Cue[]; problem: Problem } | null {
  const times: number[] = [];
  const falls: number[] = [];
  for (const { startTime } of cues) {
    if (startTime === null) continue;
    if (startTime < (times.at(-1) ?? 0)) falls.push(times.length);
    times.push(startTime);
  }
  if (falls.length === 0) return null;
  const clock = CLOCKS.find(
    ({ length, pause }) =>
      times.every((time) => time >= 0 && time < length) &&
      falls.every((at) => (times[at] as number) + length - (times[at - 1] as number) <= pause),
  );
  return clock === undefined ? null : counted(cues, clock.length);
}

function counted<Cue extends Timed>(
  cues: readonly Cue[],
  length: number,
): { cues: Cue[]; problem: Problem } {
  let added = 0;
  let last = 0;
  let firstLine = 1;
  const moved = cues.map((cue) => {
    const { startTime, endTime, words } = cue;
    if (startTime !== null && startTime < last) {
      if (added === 0) firstLine = cue.line;
      added += length;
    }
    last = startTime ?? last;
    const later = { ...cue };
    if (startTime !== null) later.startTime = roundTime(startTime + added);
    if (words !== undefined)
      later.words = words.map(([char, time]) => [char, roundTime(on(time, last) + added)]);
    if (endTime !== undefined) later.endTime = roundTime(on(endTime, last) + added);
    return later;
  });
  /** A line may begin before the clock does again, and end after it. */
  function on(time: number, start: number): number {
    return time < start && time + length - start < length / 2 ? time + length : time;
  }
  const before = quoteInput(formatTime(length - 1));
  const message = `The times begin again after ${before}; those behind are counted on.`;
  return { cues: moved, problem: { code: 'cues-unordered', message, line: firstLine } };
}
