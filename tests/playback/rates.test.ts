import { expect, test } from 'vitest';
import { nextRate } from '../../src/playback/rates.ts';

test('rates step through YouTube’s own, and stop at the ends', () => {
  expect(nextRate(1, 1)).toBe(1.25);
  expect(nextRate(1, -1)).toBe(0.75);
  expect(nextRate(2, 1)).toBe(2);
  expect(nextRate(0.5, -1)).toBe(0.5);
});

test('a rate between two of them steps to its neighbour', () => {
  expect(nextRate(1.1, 1)).toBe(1.25);
  expect(nextRate(1.1, -1)).toBe(1);
});
