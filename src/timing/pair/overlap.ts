/**
 * Which lines of two timed texts say the same: every line goes with the line of the other text that is shown longest while
 * it is. What so hangs together is a group; a line that nothing else is shown with is one of its own.
 */

/** Seconds; both ascend, and no line ends after the next one starts. */
export interface LineTimes {
  start: readonly number[];
  end: readonly number[];
}

/** A line of the one text and a line of the other: a cut before both. */
export type LinePair = readonly [line: number, other: number];

/** The cuts between the groups, ascending from `[0, 0]`, at most one for each line. */
export function cutsByOverlap(ours: LineTimes, theirs: LineTimes): LinePair[] {
  const [reach, otherReach] = reaches(partners(ours, theirs));
  const cuts: LinePair[] = [];
  let [line, other] = [0, 0];
  const counts = [ours.start.length, theirs.start.length] as const;
  while (line < counts[0] || other < counts[1]) {
    cuts.push([line, other]);
    [line, other] = groupEnd(line, other);
  }
  return cuts.length === 0 ? [[0, 0]] : cuts;

  /** Where the group ends that starts with the earlier of two lines. */
  function groupEnd(from: number, otherFrom: number): [number, number] {
    const [a, b] = [ours.start[from] ?? Infinity, theirs.start[otherFrom] ?? Infinity];
    let [to, otherTo] = [from, otherFrom];
    const [mine, yours] = [reach[from] ?? -1, otherReach[otherFrom] ?? -1];
    if (mine === -1 && yours === -1) return a <= b ? [from + 1, otherFrom] : [from, otherFrom + 1];
    if (mine === -1 && a <= b) return [from + 1, otherFrom];
    if (yours === -1 && b <= a) return [from, otherFrom + 1];
    let [upTo, otherUpTo] = [
      mine === -1 ? from : from + 1,
      yours === -1 ? otherFrom : otherFrom + 1,
    ];
    // A line reaches as far as its partner, and that as far as its own.
    while (to < upTo || otherTo < otherUpTo) {
      for (; to < upTo; to += 1) otherUpTo = Math.max(otherUpTo, (reach[to] as number) + 1);
      for (; otherTo < otherUpTo; otherTo += 1)
        upTo = Math.max(upTo, (otherReach[otherTo] as number) + 1);
    }
    return [to, otherTo];
  }
}

/** For each line of either text the last line of the other that goes with it, or with which it goes; -1 for none. */
function reaches([best, bestOther]: readonly [Int32Array, Int32Array]): [Int32Array, Int32Array] {
  const [reach, otherReach] = [best.slice(), bestOther.slice()];
  for (const [line, other] of best.entries())
    if (other !== -1) otherReach[other] = Math.max(otherReach[other] as number, line);
  for (const [other, line] of bestOther.entries())
    if (line !== -1) reach[line] = Math.max(reach[line] as number, other);
  return [reach, otherReach];
}

/** For each line of either text the line of the other that is shown longest with it; -1 where none is. */
function partners(ours: LineTimes, theirs: LineTimes): [Int32Array, Int32Array] {
  const best = new Int32Array(ours.start.length).fill(-1);
  const bestOther = new Int32Array(theirs.start.length).fill(-1);
  let first = 0;
  for (let line = 0; line < best.length; line += 1) {
    const [from, to] = spanOf(ours, line);
    while (first < bestOther.length && spanOf(theirs, first)[1] <= from) first += 1;
    for (let other = first; (theirs.start[other] ?? Infinity) < to; other += 1) {
      if (best[line] === -1 || isCloser(line, other, line, best[line] as number))
        best[line] = other;
      const rival = bestOther[other] as number;
      if (rival === -1 || isCloser(line, other, rival, other)) bestOther[other] = line;
    }
  }
  return [best, bestOther];

  /** One order of all pairs, so that lines of one length and beat hang together in twos and never in a chain. */
  function isCloser(line: number, other: number, than: number, thanOther: number): boolean {
    const shared = sharedTime(line, other) - sharedTime(than, thanOther);
    if (shared !== 0) return shared > 0;
    const [away, thanAway] = [lateness(line, other), lateness(than, thanOther)];
    if (Math.abs(away) !== Math.abs(thanAway)) return Math.abs(away) < Math.abs(thanAway);
    return away > thanAway;
  }

  /** In milliseconds, so that sums of seconds do not decide. */
  function sharedTime(line: number, other: number): number {
    const [a, b] = [spanOf(ours, line), spanOf(theirs, other)];
    return Math.round(1000 * (Math.min(a[1], b[1]) - Math.max(a[0], b[0])));
  }

  function lateness(line: number, other: number): number {
    return Math.round(1000 * ((theirs.start[other] as number) - (ours.start[line] as number)));
  }
}

/** A line that is said to end as it starts is shown for a moment. */
function spanOf({ start, end }: LineTimes, line: number): [number, number] {
  const from = start[line] as number;
  return [from, Math.max(from + 0.001, end[line] as number)];
}
