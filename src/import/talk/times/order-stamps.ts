/**
 * Stamps that never go back. The longest run of stamps in order is believed; the others are misplaced, and their cues
 * are held at the stamp before, as are cues without one. So one absurd stamp spoils one cue, not all that follow it.
 */
export interface OrderedStamps {
  /** Seconds, one a cue, never descending. */
  stamps: number[];
  /** Indices of the cues whose stamp was not believed, ascending. */
  misplaced: number[];
}

export function orderStamps(times: readonly (number | null)[]): OrderedStamps {
  const believed = longestRun(times);
  const misplaced: number[] = [];
  // Before 0:00 lies what is said before the recording starts.
  let held = Math.min(0, times.find((time, index) => time !== null && believed.has(index)) ?? 0);
  const stamps = times.map((time, index) => {
    if (time !== null && believed.has(index)) held = time;
    else if (time !== null) misplaced.push(index);
    return held;
  });
  return { stamps, misplaced };
}

/**
 * Longest non-descending subsequence by patience, from the end: of two stamps that contradict each other the earlier
 * line is believed, as a reader going down the page would.
 */
function longestRun(times: readonly (number | null)[]): Set<number> {
  /** tops[n]: the index that best starts a run of n + 1 stamps reaching to the end. */
  const tops: number[] = [];
  const following = new Int32Array(times.length).fill(-1);
  for (let index = times.length - 1; index >= 0; index -= 1) {
    const time = times[index] ?? null;
    if (time === null) continue;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((times[tops[middle] as number] as number) >= time) low = middle + 1;
      else high = middle;
    }
    following[index] = low === 0 ? -1 : (tops[low - 1] as number);
    tops[low] = index;
  }
  const run = new Set<number>();
  for (let index = tops.at(-1) ?? -1; index !== -1; index = following[index] as number)
    run.add(index);
  return run;
}
