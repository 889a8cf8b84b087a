import { describe, expect, test } from 'vitest';
import type { SourceChapter } from '../../../src/formats/source-document.ts';
import { placeChapters } from '../../../src/import/chapters/place-chapters.ts';

type Given = [startTime: number | null, endTime: number | null];

function place(given: Given[], duration: number | null = 100) {
  const chapters = given.map(
    ([startTime, endTime], index): SourceChapter => ({
      startTime,
      endTime,
      title: String.fromCharCode(65 + index),
      line: index + 1,
    }),
  );
  const setting = { lang: 'en', duration, lastTime: 90, source: 'page.txt' };
  const placed = placeChapters(chapters, setting);
  return {
    spans: placed.chapters.map((chapter) => [chapter.title.en, chapter.startTime, chapter.endTime]),
    problems: placed.problems.map(({ code, line }) => `${code}:${line}`),
  };
}

describe('chapters', () => {
  test.each<[string, Given[], [string, number, number][], string[]]>([
    [
      'inside the episode stay as they are',
      [
        [0, 40],
        [40, 95],
      ],
      [
        ['A', 0, 40],
        ['B', 40, 95],
      ],
      [],
    ],
    [
      'without ends go on to the next and to the end',
      [
        [0, null],
        [40, null],
      ],
      [
        ['A', 0, 40],
        ['B', 40, 100],
      ],
      [],
    ],
    [
      'without a start follow on the one before',
      [
        [0, 40],
        [null, 60],
      ],
      [
        ['A', 0, 40],
        ['B', 40, 60],
      ],
      [],
    ],
    ['beyond the end are clipped', [[90, 120]], [['A', 90, 100]], ['chapter-outside:1']],
    [
      'after the end are left out',
      [
        [0, 40],
        [100, 120],
      ],
      [['A', 0, 40]],
      ['chapter-outside:2'],
    ],
    [
      'out of order are put in order',
      [
        [40, 80],
        [0, 40],
      ],
      [
        ['B', 0, 40],
        ['A', 40, 80],
      ],
      ['chapter-order:2'],
    ],
    [
      'that overlap end where the next one starts',
      [
        [0, 60],
        [40, 80],
      ],
      [
        ['A', 0, 40],
        ['B', 40, 80],
      ],
      ['chapter-order:1'],
    ],
    [
      'that end before they start last to the end',
      [[50, 20]],
      [['A', 50, 100]],
      ['chapter-order:1'],
    ],
    [
      'of one start leave the later one',
      [
        [10, 20],
        [10, 30],
      ],
      [['B', 10, 30]],
      ['chapter-order:1', 'chapter-order:1'],
    ],
  ])('%s', (_name, given, spans, problems) => {
    expect(place(given)).toEqual({ spans, problems });
  });

  test('of an episode of unknown length are never outside it', () => {
    expect(
      place(
        [
          [0, 40],
          [5000, null],
        ],
        null,
      ),
    ).toEqual({
      spans: [
        ['A', 0, 40],
        ['B', 5000, 5001],
      ],
      problems: [],
    });
  });
});
