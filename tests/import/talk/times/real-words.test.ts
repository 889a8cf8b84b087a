import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/core/text/spoken-words.ts';
import type { WordTime } from '../../../../src/formats/source-document.ts';
import { realWords, withRealWords } from '../../../../src/import/talk/times/real-words.ts';

const cue = (text: string, words?: WordTime[]) => ({
  text,
  startTime: 10,
  line: 1,
  ...(words === undefined ? {} : { words }),
});

describe('real word times', () => {
  test('are kept in centiseconds from their line’s start', () => {
    const cues = [
      cue('so it goes', [
        [0, 10],
        [3, 10.25],
        [6, 10.5],
      ]),
      cue('on'),
    ];
    expect(realWords(cues, [10, 12], undefined)).toEqual({
      words: [[0, 0, 3, 25, 6, 50], 0],
      doubted: [],
    });
  });

  test('are no column where no line has any', () => {
    expect(realWords([cue('so')], [10], [11])).toEqual({ words: undefined, doubted: [] });
  });

  test.each<[string, WordTime[]]>([
    ['before their line', [[0, 4]]],
    [
      'after the next line',
      [
        [0, 10],
        [3, 14],
      ],
    ],
    [
      'that go back',
      [
        [0, 11],
        [3, 10.5],
      ],
    ],
    [
      'of characters that go back',
      [
        [3, 10],
        [0, 11],
      ],
    ],
    ['outside the text', [[40, 10]]],
    ['that are no number', [[0, Number.NaN]]],
  ])('%s are not believed', (_name, words) => {
    expect(realWords([cue('so it goes', words), cue('on')], [10, 12], undefined)).toEqual({
      words: undefined,
      doubted: [0],
    });
  });

  test('take the place of estimates; parts of a written word keep within it', () => {
    const lines = ['um my e-mail so', 'and on'];
    const words = wordsOf(lines);
    const cues = [
      cue(lines[0] as string, [
        [3, 10.4],
        [6, 10.6],
        [13, 12],
      ]),
      cue(lines[1] as string),
    ];
    const start = [10, 13];
    const real = realWords(cues, start, undefined);
    const time = Float64Array.from([10, 10.2, 10.3, 12.5, 12.6, 13, 13.5]);
    // um | my | e, mail | so | and, on
    expect([...withRealWords(time, words, real, start)]).toEqual([
      10, 10.4, 10.6, 12, 12, 13, 13.5,
    ]);
  });
});
