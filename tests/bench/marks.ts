/** What a log of lit lines says: how far each line was lit from its moment, and how long the right one was lit. */
import { activeIndex } from '../../src/core/time/active.ts';

/** One change of the lit line. */
export interface Mark {
  /** `performance.now()` of the page. */
  at: number;
  /** The playhead in seconds when the line was lit. */
  time: number;
  cueIndex: number;
}

export interface MarkFigures {
  /** Milliseconds between a line's start and its light, whichever came first. */
  p50: number;
  p95: number;
  /** The same by sign; null where no line was late, or none early. */
  late: { p50: number; p95: number } | null;
  early: { p95: number } | null;
  /** Percent of media time in which the line spoken was the line lit. */
  rightPct: number;
  /** Lines lit. */
  cues: number;
}

/** `starts` of the cues in seconds, `marks` in order, at least two. `rate` turns media time into a person's time. */
export function measureMarks(
  marks: readonly Mark[],
  starts: readonly number[],
  rate: number,
): MarkFigures {
  const errors = marks.map(({ time, cueIndex }) => {
    const start = starts[cueIndex] as number;
    return ((time - start) / rate) * 1000;
  });
  const late = errors.filter((error) => error >= 0);
  const early = errors.filter((error) => error < 0).map(Math.abs);
  return {
    p50: percentile(errors.map(Math.abs), 50),
    p95: percentile(errors.map(Math.abs), 95),
    late: late.length === 0 ? null : { p50: percentile(late, 50), p95: percentile(late, 95) },
    early: early.length === 0 ? null : { p95: percentile(early, 95) },
    rightPct: round(rightShare(marks, starts) * 100),
    cues: marks.length,
  };
}

/** Nearest rank, to a tenth. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(Math.ceil((percent / 100) * sorted.length) - 1, 0);
  return round(sorted[rank] ?? Number.NaN);
}

function rightShare(marks: readonly Mark[], starts: readonly number[]): number {
  let right = 0;
  let total = 0;
  for (const [index, mark] of marks.entries()) {
    const until = marks[index + 1]?.time;
    // A playhead that moved backwards by a sample is no time at all.
    if (until === undefined || until <= mark.time) continue;
    total += until - mark.time;
    const from = Math.max(mark.time, starts[mark.cueIndex] as number);
    const end = starts[mark.cueIndex + 1] ?? Number.POSITIVE_INFINITY;
    right += Math.max(Math.min(until, end) - from, 0);
  }
  return right / total;
}

/** Lines that were spoken between the first mark and the last and never lit. */
export function missedCues(marks: readonly Mark[], starts: readonly number[]): number {
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return 0;
  const lit = new Set(marks.map(({ cueIndex }) => cueIndex));
  const spoken = activeIndex(starts, last.time);
  let missed = 0;
  for (let index = first.cueIndex; index <= spoken; index += 1) if (!lit.has(index)) missed += 1;
  return missed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
