import { expect, test } from 'vitest';
import { measureMarks, missedCues, percentile } from './marks.ts';

const starts = [0, 1, 2, 3];

test('a line lit 20 ms late at double rate is 10 ms late for a person', () => {
  const marks = [
    { at: 0, time: 1.02, cueIndex: 1 },
    { at: 500, time: 2.02, cueIndex: 2 },
  ];
  const figures = measureMarks(marks, starts, 2);
  expect(figures.p50).toBe(10);
  expect(figures.late).toEqual({ p50: 10, p95: 10 });
  expect(figures.early).toBeNull();
});

test('the right share loses what is lit too early and too late', () => {
  const marks = [
    { at: 0, time: 0, cueIndex: 0 },
    { at: 900, time: 0.9, cueIndex: 1 },
    { at: 2100, time: 2.1, cueIndex: 2 },
    { at: 3000, time: 3, cueIndex: 3 },
  ];
  const figures = measureMarks(marks, starts, 1);
  expect(figures.rightPct).toBe(93.3);
  expect(figures.early).toEqual({ p95: 100 });
});

test('a line that was never lit is missed, and its time is not right', () => {
  const marks = [
    { at: 0, time: 0, cueIndex: 0 },
    { at: 2000, time: 2, cueIndex: 2 },
    { at: 3000, time: 3, cueIndex: 3 },
  ];
  expect(missedCues(marks, starts)).toBe(1);
  expect(measureMarks(marks, starts, 1).rightPct).toBe(66.7);
});

test('a percentile is a value that occurred', () => {
  expect(percentile([4, 1, 3, 2], 50)).toBe(2);
  expect(percentile([4, 1, 3, 2], 95)).toBe(4);
});
