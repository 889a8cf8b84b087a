import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, spansOfWords } from '../../../src/core/text/find-words.ts';
import { wordsOf } from '../../../src/core/text/spoken-words.ts';

/** What is found in `lines`, as the marked characters of each cue. */
function find(lines: string[], typed: string, isHalfTyped = false): string[] {
  const words = wordsOf(lines);
  return findWords(words, wordsOf([typed]).key, isHalfTyped).map((found) =>
    spansOfWords(words, found)
      .map(([cueIndex, from, to]) => `${cueIndex}:${lines[cueIndex]?.slice(from, to)}`)
      .join(' '),
  );
}

describe('words in order, one right after the other', () => {
  test('are found within a line and across line ends', () => {
    const lines = ['Continual learning', 'is really the thing. Learning', 'is hard.'];
    expect(find(lines, 'learning is')).toEqual(['0:learning 1:is', '1:Learning 2:is']);
    expect(find(lines, 'continual learning is really the thing')).toEqual([
      '0:Continual learning 1:is really the thing',
    ]);
    expect(find(lines, 'learning really')).toEqual([]);
  });

  test('whatever their case, accents, apostrophes and the punctuation between them', () => {
    expect(find(['Don’t, he said — “ÉLAN!”'], 'DONT he said elan')).toEqual([
      '0:Don’t, he said — “ÉLAN',
    ]);
  });

  test('across lines that hold no word at all', () => {
    expect(find(['one', '…', 'two'], 'one two')).toEqual(['0:one 2:two']);
  });

  test('a whole word is not found inside another', () => {
    expect(find(['noise and noisy'], 'nois')).toEqual([]);
    expect(find(['a well-known name'], 'known')).toEqual(['0:known']);
  });
});

describe('the word that is still being typed', () => {
  test('stands for all that begin so', () => {
    expect(find(['noise and noisy, annoyed'], 'noi', true)).toEqual(['0:noise', '0:noisy']);
    expect(find(['the noise, then noise'], 'the noi', true)).toEqual(['0:the noise']);
  });

  test('is only the last one', () => {
    expect(find(['then noise'], 'the noise', true)).toEqual([]);
  });
});

describe('scripts without spaces', () => {
  test('are found anywhere, across line ends too', () => {
    expect(find(['关于超对', '齐的研究，对齐。'], '对齐')).toEqual(['0:对 1:齐', '1:对齐']);
    expect(find(['关于超对', '齐的研究'], '超对齐', true)).toEqual(['0:超对 1:齐']);
  });

  test('and beside words of a spaced one', () => {
    expect(find(['用GPT-4做对齐'], 'gpt 4 做', true)).toEqual(['0:GPT-4做']);
  });
});

test('places do not overlap', () => {
  expect(find(['哈哈哈哈哈'], '哈哈')).toEqual(['0:哈哈', '0:哈哈']);
});

test('no words are nowhere, and more words than the text has are too', () => {
  expect(find(['one'], '')).toEqual([]);
  expect(find([], 'one')).toEqual([]);
  expect(find(['one'], 'one two three')).toEqual([]);
});

test('any run of a text’s own words is found where it stands', () => {
  const texts = fc.array(fc.stringMatching(/^[a-c ,.对齐]{0,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(5), (lines, at, length) => {
      const words = wordsOf(lines);
      fc.pre(words.key.length > 0);
      const first = at % words.key.length;
      const wanted = words.key.slice(first, first + length + 1);
      const found = findWords(words, wanted, false);
      for (const [from, to] of found) expect(words.key.slice(from, to + 1)).toEqual(wanted);
      // Found there, or in a place that overlaps it and came first.
      expect(found.some(([from, to]) => from <= first + wanted.length - 1 && to >= first)).toBe(
        true,
      );
    }),
  );
});
