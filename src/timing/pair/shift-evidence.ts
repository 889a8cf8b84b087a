/**
 * How likely each shift between two texts is, window by window: for every line and every name the logarithm of how much
 * likelier what is seen is under that shift than by chance.
 */
import { momentsOf, type PairedLines } from './paired-lines.ts';

/** Seconds: shifts from −`FARTHEST` to `FARTHEST` are weighed. */
const FARTHEST = 30;
export const STEP = 0.1;
export const OFFSETS = Math.round((2 * FARTHEST) / STEP) + 1;
export const offsetAt = (index: number) => index * STEP - FARTHEST;

export interface WindowEvidence {
  /** In our text, seconds. */
  middle: number;
  /** One a shift. */
  nats: Float64Array;
}

const WINDOW_LINES = 12;
/** Shares of the lines that start together: of texts cut into lines alike, and of those that are each cut anyhow. */
export const TOGETHER = { often: 0.4, seldom: 0.1 } as const;
/** By how much such lines miss each other, seconds. */
const TOGETHER_SPREAD = 0.12;
/** Farther away than the table goes nothing starts together. */
const TABLE_STEP = 0.01;
const TABLE_STEPS = 200;
/** Nearer than this two lines are taken to start together, and may say as much as each other. */
const SAME_LINE = 0.4;
/** How much narrower than by chance the sizes of a line and its translation go together; bounds of what it may tell. */
const SIZE_NARROWER = 0.5;
const SIZE_NATS = { least: -1.5, most: 0.7 } as const;
/** Share of rare words common to both texts that mean one another, and by how much their places differ (seconds). */
const NAMED = 0.5;
const NAMED_SPREAD = 1;
/** The first lines of two texts are often the same, and so are the last: how often, and how far they miss (seconds). */
const SAME_END = 0.5;
const SAME_END_SPREAD = 0.3;
/** A line tells of itself in each of two texts. */
const HALF = 0.5;

/** `together`: the share of lines taken to start together. */
export function evidenceOf(
  ours: PairedLines,
  theirs: PairedLines,
  together: number,
): WindowEvidence[] {
  const windows: WindowEvidence[] = [];
  for (let from = 0; from < ours.start.length; from += WINDOW_LINES) {
    const to = Math.min(ours.start.length, from + WINDOW_LINES);
    const [first, last] = [ours.start[from] as number, ours.start[to - 1] as number];
    windows.push({ middle: (first + last) / 2, nats: new Float64Array(OFFSETS) });
  }
  const windowAt = windowFinder(windows);
  addStarts(ours, theirs, { sign: 1, together }, windowAt);
  addStarts(theirs, ours, { sign: -1, together }, windowAt);
  addNames(ours, theirs, windowAt);
  addEnd(windows[0], (theirs.start[0] as number) - (ours.start[0] as number));
  addEnd(windows.at(-1), (theirs.start.at(-1) as number) - (ours.start.at(-1) as number));
  return windows;
}

/** For times that ascend. */
function windowFinder(windows: readonly WindowEvidence[]): () => (time: number) => Float64Array {
  return () => {
    let at = 0;
    return (time) => {
      while (at + 1 < windows.length && isNearer(windows[at + 1], windows[at], time)) at += 1;
      return (windows[at] as WindowEvidence).nats;
    };
  };
}

function isNearer(
  next: WindowEvidence | undefined,
  current: WindowEvidence | undefined,
  time: number,
): boolean {
  return Math.abs((next?.middle ?? Infinity) - time) <= Math.abs((current?.middle ?? 0) - time);
}

/** Lines of `lines` against the nearest of `others`. `sign`: of the shift, seen from `lines`. */
function addStarts(
  lines: PairedLines,
  others: PairedLines,
  { sign, together }: { sign: 1 | -1; together: number },
  windowAt: () => (time: number) => Float64Array,
): void {
  const find = windowAt();
  const count = others.start.length;
  const span = (others.start[count - 1] as number) - (others.start[0] as number);
  const starts = startNats(count / Math.max(span, 1), together);
  const farNats = Math.log(1 - together);
  const sizeNats = sizeEvidence(lines.size, others.size);
  for (const [line, time] of lines.start.entries()) {
    const nats = find(time);
    let other = 0;
    // From the earliest expected place to the latest, so that the nearest line only moves on.
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((others.start[middle] as number) < time - FARTHEST) low = middle + 1;
      else high = middle;
    }
    other = Math.min(count - 1, Math.max(0, low - 1));
    for (let step = 0; step < OFFSETS; step += 1) {
      const index = sign === 1 ? step : OFFSETS - 1 - step;
      const expected = time + sign * offsetAt(index);
      while (
        other + 1 < count &&
        (others.start[other + 1] as number) - expected <= expected - (others.start[other] as number)
      )
        other += 1;
      const away = Math.abs((others.start[other] as number) - expected);
      let value = starts[Math.round(away / TABLE_STEP)] ?? farNats;
      if (away < SAME_LINE) value += sizeNats(line, other);
      nats[index] = (nats[index] as number) + HALF * value;
    }
  }
}

/** A table by how many steps a line is away from where it is expected; `rate` of lines, a second. */
function startNats(rate: number, share: number): Float64Array {
  return Float64Array.from({ length: TABLE_STEPS }, (_, step) => {
    const away = step * TABLE_STEP;
    const together = Math.exp(-away / TOGETHER_SPREAD) / (2 * TOGETHER_SPREAD);
    const chance = rate * Math.exp(-2 * rate * away);
    return Math.log(1 - share + (share * together) / chance);
  });
}

function sizeEvidence(
  ours: readonly number[],
  theirs: readonly number[],
): (line: number, other: number) => number {
  const logs = (sizes: readonly number[]) => sizes.map((size) => Math.log(Math.max(1, size)));
  const [a, b] = [logs(ours), logs(theirs)];
  const [ofA, ofB] = [momentsOfNumbers(a), momentsOfNumbers(b)];
  const variance = ofA.variance + ofB.variance;
  // Lines that all say as much say nothing about which is which.
  if (variance < 0.02) return () => 0;
  const narrow = SIZE_NARROWER ** 2 * variance;
  const gain = Math.log(1 / SIZE_NARROWER);
  const sharper = (1 / narrow - 1 / variance) / 2;
  return (line, other) => {
    const away = (a[line] as number) - ofA.mean - (b[other] as number) + ofB.mean;
    const value = gain - away ** 2 * sharper;
    return Math.max(SIZE_NATS.least, Math.min(SIZE_NATS.most, value));
  };
}

function momentsOfNumbers(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

function addEnd(window: WindowEvidence | undefined, apart: number): void {
  for (const index of window?.nats.keys() ?? []) {
    const value = placeNats(Math.abs(apart - offsetAt(index)), SAME_END, SAME_END_SPREAD);
    (window as WindowEvidence).nats[index] =
      ((window as WindowEvidence).nats[index] as number) + value;
  }
}

/** Of a place that is as expected in a share of cases, within a spread of seconds, and else may be anywhere. */
function placeNats(away: number, share: number, spread: number): number {
  const together = Math.exp(-away / spread) / (2 * spread);
  return Math.log(1 - share + share * together * 2 * FARTHEST);
}

/** A word that both texts have: its nearest place in the other one against one anywhere. */
function addNames(
  ours: PairedLines,
  theirs: PairedLines,
  windowAt: () => (time: number) => Float64Array,
): void {
  const find = windowAt();
  const moments = momentsOf(theirs);
  for (const { key, time } of ours.names) {
    const there = moments.get(key)?.filter((moment) => Math.abs(moment - time) < FARTHEST);
    if (there === undefined) continue;
    const nats = find(time);
    for (let index = 0; index < OFFSETS; index += 1) {
      const expected = time + offsetAt(index);
      let away = Infinity;
      for (const moment of there) away = Math.min(away, Math.abs(moment - expected));
      nats[index] = (nats[index] as number) + placeNats(away, NAMED, NAMED_SPREAD);
    }
  }
}
