import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadStarts } from '../../../../src/import/talk/times/spread-starts.ts';

describe('spreadStarts', () => {
  test('leaves stamps alone that nobody shares', () => {
    expect(spreadStarts([0, 2, 5], [10, 10, 10], 9)).toEqual([0, 2, 5]);
  });

  test('divides a shared stamp up to the next one by length of text', () => {
    expect(spreadStarts([10, 10, 10, 14], [10, 20, 10, 5], 20)).toEqual([10, 11, 13, 14]);
  });

  test('divides the last stamp up to the end', () => {
    expect(spreadStarts([10, 10], [30, 10], 14)).toEqual([10, 13]);
  });

  test('rounds to milliseconds', () => {
    expect(spreadStarts([0, 0, 0], [1, 1, 1], 1)).toEqual([0, 0.333, 0.667]);
  });

  test('ascends even where no time is left', () => {
    expect(spreadStarts([5, 5, 5], [1, 1, 1], 5)).toEqual([5, 5.001, 5.002]);
  });

  test('keeps cues too short for a millisecond of their own before the next stamp', () => {
    const lengths = [...Array.from({ length: 31 }, (_, index) => 29 + index), 1, 1];
    const starts = spreadStarts(Array<number>(33).fill(1), lengths, 2);
    expect(starts.slice(-2)).toEqual([1.998, 1.999]);
  });

  test('always ascends, and keeps every group before the next stamp while a millisecond is left', () => {
    const groups = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 40 })),
    );
    fc.assert(
      fc.property(groups, (steps) => {
        let stamp = 0;
        const stamps: number[] = [];
        for (const [step, count] of steps) {
          stamps.push(...Array<number>(count).fill(stamp));
          stamp += step;
        }
        const starts = spreadStarts(
          stamps,
          stamps.map((_, index) => index % 60),
          stamp,
        );
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThan(starts[index - 1] ?? -1);
          expect(start).toBeLessThan(stamps.find((s) => s > (stamps[index] as number)) ?? stamp);
        }
      }),
    );
  });
});
