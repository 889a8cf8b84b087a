import { roundTime } from '../../core/time/time.ts';

const STEP = 0.001;

/**
 * Starts as a track keeps them: three decimals, strictly ascending, none below 0. `shift` (seconds) nudges all of them. Where
 * words share a time their cues follow each other by a millisecond.
 */
export function ascendingStarts(times: ArrayLike<number>, shift = 0): number[] {
  const starts: number[] = [];
  let least = 0;
  for (let index = 0; index < times.length; index += 1) {
    const start = Math.max(least, roundTime((times[index] as number) + shift));
    starts.push(start);
    least = roundTime(start + STEP);
  }
  return starts;
}
