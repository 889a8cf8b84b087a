/** Whole-second stamps to starts that ascend: a click on a cue must light that very cue and no neighbour. */
import { roundTime } from '../../../core/time/time.ts';

/** The finest step of a start: three decimals. */
const STEP = 0.001;

/**
 * Cues that share a stamp divide the time up to the next stamp in proportion to their texts' lengths; the first keeps
 * the stamp. `stamps` never descend; `end` (seconds) closes the last of them. Starts ascend by at least a millisecond.
 */
export function spreadStarts(
  stamps: readonly number[],
  lengths: readonly number[],
  end: number,
): number[] {
  const starts: number[] = [];
  let first = 0;
  while (first < stamps.length) {
    const stamp = stamps[first] as number;
    let after = first + 1;
    while (after < stamps.length && stamps[after] === stamp) after += 1;
    const span = Math.max(0, (stamps[after] ?? end) - stamp);
    let total = 0;
    for (let index = first; index < after; index += 1) total += weight(lengths[index]);
    let before = 0;
    for (let index = first; index < after; index += 1) {
      // Short cues at the end of a group round to one millisecond: each leaves room for those after it.
      const most = roundTime(stamp + span - (after - index) * STEP);
      const wanted = Math.max(stamp, Math.min(roundTime(stamp + (span * before) / total), most));
      const least = roundTime((starts[index - 1] ?? Number.NEGATIVE_INFINITY) + STEP);
      starts.push(Math.max(wanted, least));
      before += weight(lengths[index]);
    }
    first = after;
  }
  return starts;
}

/** Even a cue of no length takes its place in time. */
function weight(length: number | undefined): number {
  return Math.max(1, length ?? 0);
}
