/**
 * By how much the clock of one text runs beside that of another of the same recording: by a constant, drifting, or with
 * leaps where one of them was cut. Told by lines that start together, by how much such lines say, and by names that both
 * texts write; of all courses of the shift the likeliest is taken (Viterbi, over windows of some lines).
 */
import { activeIndex } from '../../core/time/active.ts';
import { momentsOf, nearest, type PairedLines } from './paired-lines.ts';
import { evidenceOf, OFFSETS, offsetAt, STEP, TOGETHER } from './shift-evidence.ts';

export interface Shift {
  /** Seconds by which the other text is later, at a time of its own. */
  at: (time: number) => number;
  /** How much likelier the course is than chance, in nats. */
  evidence: number;
  /** Of the words that only a few lines of each text have, how many stand together by this course, and of how many. */
  placed: number;
  shared: number;
}

/** Nats that a second of change costs from window to window, and a leap of any length. */
const DRIFT_COST = 10;
const LEAP_COST = 12;
/** Nats that a second of shift costs: most texts have none. */
const SHIFT_COST = 0.5;
/** A shift must be so many nats likelier than none; one that changes must gain so many more for each window. */
const LEAST_GAIN = 6;
const WINDOW_GAIN = 2;
/** Where a line tells less than so many nats, the two may be cut into lines anyhow. */
const RICH = 0.8;
/** Where a line tells less than so many nats, another rate of play is tried: 24 frames a second against 25. */
const POOR = 0.4;
const RATES: readonly Clock[] = [25 / 24, 24 / 25].map((rate) => ({ rate, later: 0 }));
/** Another cut of a recording may start minutes earlier: names tell, in steps of seconds. */
const VOTE_STEP = 4;
const LEAST_VOTES = 5;
/** Lines nearer than so many seconds to where they are expected say how far off the course is. */
const NEAR = 0.35;
/** Windows whose shifts differ by less have one shift. */
const CONSTANT = 0.3;
/** Seconds between places of one name. */
const PLACED = 3;
/** Fewer names are not more exact than the lines. */
const LEAST_NAMES = 12;

/** null where one of them has no lines. */
export function estimateShift(ours: PairedLines, theirs: PairedLines): Shift | null {
  const lines = Math.min(ours.start.length, theirs.start.length);
  if (lines === 0) return null;
  const own: Clock = { rate: 1, later: 0 };
  let best = shiftAt(ours, theirs, own, TOGETHER.often);
  if (best.evidence >= RICH * lines) return best;
  let clock = own;
  if (best.evidence < POOR * lines)
    for (const other of [...RATES, { rate: 1, later: laterByNames(ours, theirs) }]) {
      const played = shiftAt(ours, theirs, other, TOGETHER.often);
      if (played.evidence <= best.evidence + LEAST_GAIN + POOR * lines) continue;
      [best, clock] = [played, other];
    }
  const seldom = shiftAt(ours, theirs, clock, TOGETHER.seldom);
  // Whether they are of one recording is judged as before: lines that need not meet tell nothing against it.
  return seldom.evidence > best.evidence ? { ...seldom, evidence: best.evidence } : best;
}

/** A clock that shows `rate · time − later` where the other text's shows `time`. */
interface Clock {
  rate: number;
  later: number;
}

function shiftAt(ours: PairedLines, theirs: PairedLines, clock: Clock, together: number): Shift {
  const other = isOwn(clock) ? theirs : onClock(theirs, clock);
  const evidence = evidenceOf(ours, other, together);
  const zero = (OFFSETS - 1) / 2;
  const still = evidence.reduce((sum, { nats }) => sum + (nats[zero] as number), 0);
  const likeliest = steadiest(evidence.map(({ nats }) => nats));
  const isShifted = likeliest.total - still >= LEAST_GAIN;
  const course = isShifted ? likeliest.course : evidence.map(() => zero);
  const middles = evidence.map(({ middle }) => middle);
  const rough = course.map(offsetAt);
  const isCutAlike = together === TOGETHER.often;
  const shifts = isCutAlike
    ? refine(ours, other, middles, rough)
    : refineByNames(ours, other, rough);
  // Windows lie on our clock; the other text asks by its own.
  const nodes = middles.map((middle, index) => middle + (shifts[index] as number));
  const at = (time: number) => {
    const shown = clock.rate * time - clock.later;
    return time - shown + between(nodes, shifts, shown);
  };
  return { at, evidence: isShifted ? likeliest.total : still, ...countPlaced(ours, theirs, at) };
}

const isOwn = ({ rate, later }: Clock) => rate === 1 && later === 0;

function onClock({ start, end, size, names }: PairedLines, { rate, later }: Clock): PairedLines {
  const shown = (time: number) => rate * time - later;
  return {
    start: start.map(shown),
    end: end.map(shown),
    size,
    names: names.map(({ key, time }) => ({ key, time: shown(time) })),
  };
}

/** By how many seconds most of the words that both texts have are later in the other one; 0 where they do not agree. */
function laterByNames(ours: PairedLines, theirs: PairedLines): number {
  const moments = momentsOf(ours);
  const votes = new Map<number, number>();
  let most = 0;
  for (const { key, time } of theirs.names)
    for (const moment of moments.get(key) ?? []) {
      const step = Math.round((time - moment) / VOTE_STEP);
      const count = (votes.get(step) ?? 0) + 1;
      votes.set(step, count);
      if (count > (votes.get(most) ?? 0)) most = step;
    }
  return (votes.get(most) ?? 0) < LEAST_VOTES ? 0 : most * VOTE_STEP;
}

/** Of each window the index of its shift: one for all of them, unless another course is much likelier. */
function steadiest(nats: readonly Float64Array[]): { course: number[]; total: number } {
  const wandering = likeliestCourse(nats);
  const sums = Float64Array.from({ length: OFFSETS }, (_, index) =>
    nats.reduce(
      (sum, window) => sum + (window[index] as number),
      -SHIFT_COST * Math.abs(offsetAt(index)),
    ),
  );
  const index = argmax(sums);
  const total = sums[index] as number;
  const gain = wandering.total - total;
  return gain < LEAST_GAIN + WINDOW_GAIN * nats.length
    ? { course: nats.map(() => index), total }
    : wandering;
}

function likeliestCourse(nats: readonly Float64Array[]): { course: number[]; total: number } {
  const before: Int32Array[] = [];
  let totals = Float64Array.from(
    nats[0] as Float64Array,
    (value, index) => value - SHIFT_COST * Math.abs(offsetAt(index)),
  );
  for (const window of nats.slice(1)) {
    const from = new Int32Array(OFFSETS);
    totals = step(totals, from).map((value, index) => value + (window[index] as number));
    before.push(from);
  }
  let last = argmax(totals);
  const total = totals[last] as number;
  const course = [last];
  for (const from of before.toReversed()) {
    last = from[last] as number;
    course.unshift(last);
  }
  return { course, total };
}

/** The best way to each shift from any shift of the window before, linear in their number; `from` is filled. */
function step(totals: Float64Array, from: Int32Array): Float64Array {
  const best = Float64Array.from(totals);
  for (let index = 0; index < OFFSETS; index += 1) from[index] = index;
  const better = (index: number, neighbour: number) => {
    const value = (best[neighbour] as number) - DRIFT_COST * STEP;
    if (value <= (best[index] as number)) return;
    best[index] = value;
    from[index] = from[neighbour] as number;
  };
  for (let index = 1; index < OFFSETS; index += 1) better(index, index - 1);
  for (let index = OFFSETS - 2; index >= 0; index -= 1) better(index, index + 1);
  const leapt = argmax(totals);
  const leap = (totals[leapt] as number) - LEAP_COST;
  for (let index = 0; index < OFFSETS; index += 1)
    if (leap > (best[index] as number)) {
      best[index] = leap;
      from[index] = leapt;
    }
  return best;
}

function argmax(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1)
    if ((values[index] as number) > (values[best] as number)) best = index;
  return best;
}

/** The shifts to the hundredth, by the lines that then start nearly together; one for all where they hardly differ. */
function refine(
  ours: PairedLines,
  theirs: PairedLines,
  middles: readonly number[],
  rough: readonly number[],
): number[] {
  const residuals: number[][] = rough.map(() => []);
  let window = 0;
  for (const time of ours.start) {
    while (
      window + 1 < middles.length &&
      Math.abs((middles[window + 1] as number) - time) <=
        Math.abs((middles[window] as number) - time)
    )
      window += 1;
    const expected = time + (rough[window] as number);
    const away = nearest(theirs.start, expected) - expected;
    if (Math.abs(away) <= NEAR) residuals[window]?.push((rough[window] as number) + away);
  }
  const all = residuals.flat();
  const middle = all.length === 0 ? median([...rough]) : median(all);
  if (rough.every((shift) => Math.abs(shift - middle) <= CONSTANT)) return rough.map(() => middle);
  return rough.map((shift, index) => {
    const near = residuals.slice(Math.max(0, index - 1), index + 2).flat();
    const around = near.filter((value) => Math.abs(value - shift) <= NEAR);
    return around.length === 0 ? shift : median(around);
  });
}

/** Where lines start together by chance alone, the names in them say more exactly how far off one constant shift is. */
function refineByNames(
  ours: PairedLines,
  theirs: PairedLines,
  rough: readonly number[],
): readonly number[] {
  const first = rough[0] as number;
  if (rough.some((shift) => shift !== first)) return rough;
  const moments = momentsOf(ours);
  const later: number[] = [];
  for (const { key, time } of theirs.names)
    for (const moment of moments.get(key) ?? [])
      if (Math.abs(time - moment - first) <= PLACED) later.push(time - moment);
  if (later.length < LEAST_NAMES) return rough;
  const middle = median(later);
  return rough.map(() => middle);
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

function between(nodes: readonly number[], values: readonly number[], at: number): number {
  const index = activeIndex(nodes, at);
  const [before, after] = [values[index], values[index + 1]];
  if (before === undefined || after === undefined) return before ?? after ?? 0;
  const [from, to] = [nodes[index] as number, nodes[index + 1] as number];
  return before + ((at - from) / (to - from)) * (after - before);
}

function countPlaced(
  ours: PairedLines,
  theirs: PairedLines,
  at: (time: number) => number,
): Pick<Shift, 'placed' | 'shared'> {
  const moments = momentsOf(ours);
  let [placed, shared] = [0, 0];
  for (const { key, time } of theirs.names) {
    const there = moments.get(key);
    if (there === undefined) continue;
    shared += 1;
    const expected = time - at(time);
    if (there.some((moment) => Math.abs(moment - expected) <= PLACED)) placed += 1;
  }
  return { placed, shared };
}
