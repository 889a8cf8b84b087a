import { expect, test } from 'vitest';
import type { Turn } from '../../../src/core/contract/episode-file.ts';
import { turnIndexAt, turnIndexOfCue } from '../../../src/core/reading/turn.ts';

const turns: Turn[] = [
  { at: [0, 0], person: null },
  { at: [2, 5], person: null },
  { at: [4, 0], person: null },
];

test('a turn holds its first place and all up to the next', () => {
  expect(turnIndexAt(turns, [0, 0])).toBe(0);
  expect(turnIndexAt(turns, [2, 4])).toBe(0);
  expect(turnIndexAt(turns, [2, 5])).toBe(1);
  expect(turnIndexAt(turns, [9, 9])).toBe(2);
  expect(turnIndexAt([], [0, 0])).toBe(-1);
});

test('a cue that two turns share is of the one in which it ends', () => {
  expect(turnIndexOfCue(turns, 2)).toBe(1);
  expect(turnIndexOfCue(turns, 3)).toBe(1);
});
