/** Two texts that are not of one recording, though both have times: nothing that one of them says stands where the other's does. */
import type { LineTimes } from './overlap.ts';
import type { PairedLines } from './paired-lines.ts';
import type { Shift } from './shift.ts';

/** So few words that both texts have say nothing: any two talks share some. */
const LEAST_SHARED = 8;
/** Where fewer of them stand together than this share, they do so by chance. */
const PLACED_SHARE = 0.25;
/** Seconds of a span in which the letters of both texts are counted; fewer spans than these say nothing. */
const SPAN = 20;
const LEAST_SPANS = 40;
/** Two texts of one recording are both full where somebody speaks fast, and empty where nobody does. */
const LEAST_LIKENESS = 0.15;

/** True only where there is much to judge by: a text wrongly laid beside another can be read, one that is not cannot be compared. */
export function areUnrelated(ours: PairedLines, theirs: PairedLines, shift: Shift): boolean {
  if (shift.shared >= LEAST_SHARED) return shift.placed < PLACED_SHARE * shift.shared;
  if (shift.evidence >= 0) return false;
  const [a, b] = commonProfiles(ours, theirs, shift);
  return a.length >= LEAST_SPANS && likeness(a, b) < LEAST_LIKENESS;
}

/** The letters in each span of the time that both texts cover. */
function commonProfiles(
  ours: PairedLines,
  theirs: PairedLines,
  { at }: Shift,
): [Float64Array, Float64Array] {
  const moved = theirs.start.map((time) => time - at(time));
  const movedEnds = theirs.end.map((time) => time - at(time));
  const from = Math.max(ours.start[0] as number, moved[0] as number);
  const to = Math.min(ours.end.at(-1) as number, movedEnds.at(-1) as number);
  const count = Math.max(0, Math.floor((to - from) / SPAN));
  return [
    profile(ours, ours.size, from, count),
    profile({ start: moved, end: movedEnds }, theirs.size, from, count),
  ];
}

function profile(
  { start, end }: LineTimes,
  size: readonly number[],
  from: number,
  count: number,
): Float64Array {
  const letters = new Float64Array(count);
  for (const [line, time] of start.entries()) {
    const until = Math.max(time + 0.001, end[line] as number);
    const [first, last] = [Math.floor((time - from) / SPAN), Math.floor((until - from) / SPAN)];
    for (let span = Math.max(0, first); span <= Math.min(last, count - 1); span += 1) {
      const shared = Math.min(until, from + SPAN * (span + 1)) - Math.max(time, from + SPAN * span);
      letters[span] =
        (letters[span] as number) + ((size[line] as number) * shared) / (until - time);
    }
  }
  return letters;
}

/** Pearson's correlation; 0 where one of them does not vary. */
function likeness(a: Float64Array, b: Float64Array): number {
  const mean = (values: Float64Array) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ofA, ofB] = [mean(a), mean(b)];
  let [both, onlyA, onlyB] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const [x, y] = [value - ofA, (b[index] as number) - ofB];
    both += x * y;
    onlyA += x * x;
    onlyB += y * y;
  }
  return onlyA === 0 || onlyB === 0 ? 0 : both / Math.sqrt(onlyA * onlyB);
}
