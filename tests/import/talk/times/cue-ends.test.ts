import { describe, expect, test } from 'vitest';
import { cueEnds, endsSayNothing } from '../../../../src/import/talk/times/cue-ends.ts';

const cues = (spans: readonly (readonly [number, number?])[]) =>
  spans.map(([startTime, endTime], index) => ({
    text: 'words',
    startTime,
    ...(endTime === undefined ? {} : { endTime }),
    line: 10 + index,
  }));
const ends = (spans: readonly (readonly [number, number?])[], misplaced: number[] = []) =>
  cueEnds(
    cues(spans),
    spans.map(([start]) => start),
    misplaced,
  );

describe('the ends of lines', () => {
  test('are kept as stamped, gaps and all', () => {
    expect(
      ends([
        [0, 2],
        [3, 5.5],
      ]),
    ).toEqual({ end: [2, 5.5], problems: [] });
  });

  test('are not invented where the document gives none', () => {
    expect(ends([[0], [3]])).toEqual({ end: undefined, problems: [] });
  });

  test('that run into the next line are clipped, counted and placed', () => {
    expect(
      ends([
        [0, 4],
        [3, 3.5],
        [5, 9],
        [6, 8],
      ]),
    ).toEqual({
      end: [3, 3.5, 6, 8],
      problems: [
        { code: 'overlaps-clipped', message: '2 lines end after the next one starts.', line: 10 },
      ],
    });
  });

  test('at or before the start leave the line where it is', () => {
    expect(
      ends([
        [0, 1],
        [3, 3],
        [5, 2],
      ]),
    ).toEqual({
      end: [1, 3, 5],
      problems: [
        {
          code: 'cues-without-length',
          message: '2 lines end at their own start, or before it.',
          line: 11,
        },
      ],
    });
  });

  test('of a line whose stamp is not believed are the next line’s start', () => {
    expect(
      ends(
        [
          [0, 1],
          [3, 9],
          [5, 6],
        ],
        [1],
      ),
    ).toEqual({ end: [1, 5, 6], problems: [] });
  });

  test('missing from one line are the next line’s start', () => {
    expect(ends([[0, 1], [3], [5, 6]]).end).toEqual([1, 5, 6]);
  });

  test('say nothing where lines touch', () => {
    expect(endsSayNothing([2.96, 5, 7], [0, 3, 5])).toBe(true);
    expect(endsSayNothing([2.5, 5, 7], [0, 3, 5])).toBe(false);
  });
});
