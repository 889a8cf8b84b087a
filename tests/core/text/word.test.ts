import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runningWords, wordIndexAt } from '../../../src/core/text/running-words.ts';
import { countWords, wordKey, wordSpans } from '../../../src/core/text/word.ts';

test('words are what white space parts', () => {
  expect(wordSpans("  it's\u00a0a  test ")).toEqual([
    { from: 2, to: 6 },
    { from: 7, to: 8 },
    { from: 10, to: 14 },
  ]);
  expect(countWords(' ')).toBe(0);
});

describe('wordKey', () => {
  test.each([
    ['It’s', "it's"],
    ['“Really?”', 'really'],
    ['RL,', 'rl'],
    ['ﬁne', 'fine'],
    ['Zoë', 'zoë'],
    ['—', ''],
    ["'tis", 'tis'],
  ])('of %j is %j', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });
});

describe('running words', () => {
  const words = runningWords(['so it', 'goes.  On']);

  test('carry their places', () => {
    expect(words).toEqual([
      { word: 'so', at: [0, 0] },
      { word: 'it', at: [0, 3] },
      { word: 'goes.', at: [1, 0] },
      { word: 'On', at: [1, 7] },
    ]);
  });

  test('are found by place', () => {
    expect(wordIndexAt(words, [0, 0])).toBe(0);
    expect(wordIndexAt(words, [0, 1])).toBe(1);
    expect(wordIndexAt(words, [1, 0])).toBe(2);
    expect(wordIndexAt(words, [1, 5])).toBe(3);
    expect(wordIndexAt(words, [2, 0])).toBe(4);
  });

  test('are all the words there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (text) => {
        expect(runningWords(text).map(({ word }) => word)).toEqual(
          text.flatMap((cue) => cue.split(/\s+/).filter((word) => word !== '')),
        );
      }),
    );
  });

  test('are two characters where nothing parts them, with the marks around them', () => {
    const said = (cue: string) => runningWords([cue]).map(({ word }) => word);
    expect(said('没有人知道。“那是”OpenAI的研究，2026年')).toEqual([
      '没有',
      '人知',
      '道。',
      '“那是”',
      'OpenAI',
      '的研',
      '究，',
      '2026',
      '年',
    ]);
    expect(said('ありがとう　一人')).toEqual(['あり', 'がと', 'う', '一人']);
  });

  test('hold every character of every script but space', () => {
    const text = fc.array(
      fc.constantFrom('没', '人', '。', '“', '”', 'a', '9', ' ', '（', 'ー', '한', '…'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const cue = parts.join('');
        expect(
          runningWords([cue])
            .map(({ word }) => word)
            .join(''),
        ).toBe(cue.replaceAll(' ', ''));
      }),
    );
  });
});
