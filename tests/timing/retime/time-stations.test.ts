import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPair, type LineTimes, sharedStarts } from '../../../src/timing/retime/time-stations.ts';

const touching = (...start: number[]): LineTimes => ({
  start,
  end: start.map((from, line) => start[line + 1] ?? from + 1),
});
const lines = (...spans: [number, number][]): LineTimes => ({
  start: spans.map(([start]) => start),
  end: spans.map(([, end]) => end),
});

describe('two texts of one recording', () => {
  test('are parted where lines start together, a few frames apart or not', () => {
    expect(sharedStarts(touching(0, 3, 6), touching(0.1, 3, 5.9))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('are not parted where a line of either goes on', () => {
    expect(sharedStarts(touching(0, 2, 4, 6), touching(0, 3, 6))).toEqual([
      [0, 0],
      [3, 2],
    ]);
  });

  test('are parted round a silence, and round what only one of them has', () => {
    expect(sharedStarts(lines([0, 2], [5, 6], [8, 9]), lines([0, 2.5], [8, 9]))).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
    ]);
  });

  test('that share no time at all stand one after the other', () => {
    expect(sharedStarts(lines([0, 1]), lines([5, 6]))).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});

describe('a long stretch of overlapping lines', () => {
  const ours = touching(0, 3, 6, 9, 12, 15);
  const theirs = touching(0, 4, 7, 9.5, 13, 16);

  test('is cut where lines start nearest to each other, near its middle', () => {
    expect(cutPair(ours, theirs, [0, 0], [6, 6], 12)).toEqual([3, 3]);
  });

  test('is left whole where it is short, or where no lines start near each other', () => {
    expect(cutPair(ours, theirs, [0, 0], [3, 3], 12)).toBeNull();
    expect(cutPair(touching(0, 10, 20), touching(0, 5, 15), [0, 0], [3, 3], 12)).toBeNull();
  });
});

test('whatever the times are, the pairs ascend and start at the first lines', () => {
  const times = fc
    .array(fc.tuple(fc.nat(300), fc.nat(9)), { minLength: 1, maxLength: 40 })
    .map((spans) => {
      const start = [...new Set(spans.map(([from]) => from / 10))].sort((a, b) => a - b);
      return { start, end: start.map((from, line) => Math.min(from + 0.7, start[line + 1] ?? 99)) };
    });
  fc.assert(
    fc.property(times, times, (ours, theirs) => {
      const pairs = sharedStarts(ours, theirs);
      expect(pairs[0]).toEqual([0, 0]);
      for (const [index, [line, other]] of pairs.entries()) {
        const [before, otherBefore] = pairs[index - 1] ?? [0, 0];
        expect(line >= before && other >= otherBefore).toBe(true);
        expect(line <= ours.start.length && other <= theirs.start.length).toBe(true);
      }
    }),
  );
});
