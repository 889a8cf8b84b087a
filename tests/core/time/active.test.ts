import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeIndex, activeSpanIndex, spanHolds } from '../../../src/core/time/active.ts';

describe('activeIndex', () => {
  const starts = [0, 2, 2.5, 10];

  test.each([
    [-0.001, -1],
    [0, 0],
    [1.999, 0],
    [2, 1],
    [2.499, 1],
    [2.5, 2],
    [9.999, 2],
    [10, 3],
    [1e6, 3],
  ])('at %d s lights cue %d', (time, index) => {
    expect(activeIndex(starts, time)).toBe(index);
  });

  test('lights nothing where there is nothing', () => {
    expect(activeIndex([], 5)).toBe(-1);
  });

  test('is the last start that has come', () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }))
      .map((starts) => starts.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 1001 }), (starts, time) => {
        expect(activeIndex(starts, time)).toBe(starts.findLastIndex((start) => start <= time));
      }),
    );
  });
});

test('a span holds its start and not its end', () => {
  const span = { startTime: 10, endTime: 20 };
  expect([9.999, 10, 19.999, 20].map((time) => spanHolds(span, time))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('activeSpanIndex', () => {
  const spans = [
    { startTime: 5, endTime: 10 },
    { startTime: 10, endTime: 20 },
    { startTime: 30, endTime: 40 },
  ];

  test.each([
    [0, -1],
    [5, 0],
    [10, 1],
    [20, -1],
    [29, -1],
    [30, 2],
    [40, -1],
  ])('at %d s is span %d', (time, index) => {
    expect(activeSpanIndex(spans, time)).toBe(index);
  });
});
