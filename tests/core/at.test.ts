import { describe, expect, test } from 'vitest';
import { type At, compareAt, lastAtOrBefore } from '../../src/core/at.ts';

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

describe('lastAtOrBefore', () => {
  const places: At[] = [
    [0, 0],
    [1, 6],
    [4, 0],
  ];

  test.each<[At, number]>([
    [[0, 0], 0],
    [[1, 5], 0],
    [[1, 6], 1],
    [[3, 99], 1],
    [[4, 0], 2],
    [[9, 0], 2],
  ])('%j belongs to place %d', (at, index) => {
    expect(lastAtOrBefore(places, at)).toBe(index);
  });

  test('finds none before the first', () => {
    expect(lastAtOrBefore([[1, 0]], [0, 8])).toBe(-1);
    expect(lastAtOrBefore([], [0, 0])).toBe(-1);
  });
});
