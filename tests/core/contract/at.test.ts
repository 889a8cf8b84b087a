import { expect, test } from 'vitest';
import { type At, compareAt } from '../../../src/core/contract/at.ts';

test('places compare by cue, then by character', () => {
  const places: At[] = [
    [2, 0],
    [0, 5],
    [1, 9],
    [0, 0],
  ];
  expect(places.sort(compareAt)).toEqual([
    [0, 0],
    [0, 5],
    [1, 9],
    [2, 0],
  ]);
  expect(compareAt([3, 4], [3, 4])).toBe(0);
});
