import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsByOverlap, type LineTimes } from '../../../src/timing/pair/overlap.ts';

const touching = (...start: number[]): LineTimes => ({
  start,
  end: start.map((from, line) => start[line + 1] ?? from + 4),
});
const lines = (...spans: [number, number][]): LineTimes => ({
  start: spans.map(([start]) => start),
  end: spans.map(([, end]) => end),
});

describe('lines of two texts', () => {
  test('go together where they are shown together, a few frames apart or not', () => {
    expect(cutsByOverlap(touching(0, 3, 6), touching(0.1, 3, 5.9))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('go with the line that is shown longest with them, two to one or one to two', () => {
    expect(cutsByOverlap(touching(0, 2, 4, 8), touching(0, 4, 6, 8))).toEqual([
      [0, 0],
      [2, 1],
      [3, 3],
    ]);
  });

  test('that only one of the texts has stand alone', () => {
    expect(cutsByOverlap(lines([0, 2], [5, 6], [8, 9]), lines([0, 2.5], [8, 9]))).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(cutsByOverlap(lines([0, 1]), lines([5, 6]))).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test('of one length, half a line apart, hang together in twos and in no chain', () => {
    const starts = Array.from({ length: 300 }, (_, nth) => nth * 4);
    const later = starts.map((start) => start + 2);
    expect(cutsByOverlap(touching(...starts), touching(...later))).toEqual(
      starts.map((_, nth) => [nth, nth]),
    );
  });
});

test('whatever the times are, the cuts ascend, start at the first lines and hold what they parted', () => {
  const times = fc
    .array(fc.tuple(fc.nat(300), fc.nat(9)), { minLength: 1, maxLength: 40 })
    .map((spans) => {
      const start = [...new Set(spans.map(([from]) => from / 10))].sort((a, b) => a - b);
      return { start, end: start.map((from, line) => Math.min(from + 0.7, start[line + 1] ?? 99)) };
    });
  fc.assert(
    fc.property(times, times, (ours, theirs) => {
      const cuts = cutsByOverlap(ours, theirs);
      expect(cuts[0]).toEqual([0, 0]);
      for (const [index, [line, other]] of cuts.entries()) {
        if (index === 0) continue;
        const [before, otherBefore] = cuts[index - 1] as [number, number];
        expect(line >= before && other >= otherBefore && line + other > before + otherBefore).toBe(
          true,
        );
        expect(line <= ours.start.length && other <= theirs.start.length).toBe(true);
      }
    }),
  );
});
