/** Where two texts of one recording start a line at one time. */

/** Seconds; both ascend, and no line ends after the next one starts. */
export interface LineTimes {
  start: readonly number[];
  end: readonly number[];
}

/** A line of the one text and a line of the other. */
export type LinePair = readonly [line: number, other: number];

/** Seconds by which lines that start together may be apart: captions are cut at frames, translations follow by hand. */
const TOGETHER = 0.25;
/** Seconds by which the two sides of a cut through a long row may be apart. */
const NEAR = 1.5;
/** A cut at the edge of a row counts as far off as starts so many seconds apart: halves are worth more than crumbs. */
const OFF_CENTRE = 1;

/**
 * The pairs before which no line of either text is still going on, ascending from `[0, 0]`. Between two of them lie lines
 * that overlap, or lines that only one of the texts has.
 */
export function sharedStarts(ours: LineTimes, theirs: LineTimes): LinePair[] {
  const pairs: LinePair[] = [[0, 0]];
  let [line, other, until] = [0, 0, Number.NEGATIVE_INFINITY];
  while (line < ours.start.length || other < theirs.start.length) {
    const [a, b] = [ours.start[line] ?? Infinity, theirs.start[other] ?? Infinity];
    const isOurs = a <= b;
    const last = pairs.at(-1) as LinePair;
    if (Math.min(a, b) >= until - TOGETHER && (line > last[0] || other > last[1]))
      pairs.push([line, other]);
    until = Math.max(until, (isOurs ? ours.end[line] : theirs.end[other]) as number);
    if (isOurs) line += 1;
    else other += 1;
  }
  return pairs;
}

/**
 * The pair that best parts the lines from `from` up to `to`; null where they last no longer than `longest` seconds, or no
 * two lines among them start near each other.
 */
export function cutPair(
  ours: LineTimes,
  theirs: LineTimes,
  from: LinePair,
  to: LinePair,
  longest: number,
): LinePair | null {
  const [start, end] = [
    Math.min(ours.start[from[0]] ?? Infinity, theirs.start[from[1]] ?? Infinity),
    Math.max(ours.end[to[0] - 1] ?? 0, theirs.end[to[1] - 1] ?? 0),
  ];
  if (end - start <= longest) return null;
  let best: LinePair | null = null;
  let least = Infinity;
  let other = from[1] + 1;
  for (let line = from[0] + 1; line < to[0]; line += 1) {
    const time = ours.start[line] as number;
    const away = (index: number) => Math.abs((theirs.start[index] as number) - time);
    while (other + 1 < to[1] && away(other + 1) <= away(other)) other += 1;
    if (other >= to[1] || away(other) > NEAR) continue;
    const share = (time - start) / (end - start);
    const cost = away(other) + OFF_CENTRE * Math.abs(2 * share - 1);
    if (cost < least) [best, least] = [[line, other], cost];
  }
  return best;
}
