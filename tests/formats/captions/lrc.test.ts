import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lrc } from '../../../src/formats/captions/lrc.ts';
import { findFormat } from '../../../src/formats/formats.ts';
import { spokenWords } from '../format-cases.ts';

const parse = (name: string) => {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/lrc', name), 'utf8');
  expect(findFormat(text)).toBe(lrc);
  return lrc.parse(text);
};

describe('LRC', () => {
  test('has facts in its tags, an offset that makes all come sooner, and ends in lines without words', () => {
    const document = parse('tags.lrc');
    expect(document).toMatchObject({
      title: 'The garden talk',
      show: 'Season 2',
      people: ['Marta Lindqvist'],
      publisher: 'lrc-maker',
      duration: 35,
      problems: [],
    });
    expect(document.texts[0]?.cues).toEqual([
      { text: 'Please do not walk on the beds', startTime: 0.71, line: 7 },
      { text: 'For they are soft', startTime: 6.26, endTime: 11.68, line: 8 },
      { text: 'I do not know what grew there', startTime: 16.77, line: 10 },
    ]);
  });

  test('has times of words', () => {
    const [first] = parse('words.lrc').texts[0]?.cues ?? [];
    expect(first).toEqual({
      text: 'When the spade is found',
      startTime: 0,
      words: [
        [0, 0.04],
        [5, 0.16],
        [9, 0.82],
        [15, 1.29],
        [18, 1.63],
      ],
      line: 4,
    });
  });

  test('says a line again at each of its times', () => {
    expect(
      parse('repeats.lrc').texts[0]?.cues.map(({ text, startTime, endTime }) => [
        startTime,
        endTime,
        text,
      ]),
    ).toEqual([
      [1.2, undefined, 'Roses need the sun'],
      [4.5, 7, 'and a little rain'],
      [9, undefined, 'Roses need the sun'],
    ]);
  });

  test.each([
    ['a list of times and words', '[00:05] We ask.\n[00:09] They say.\n'],
    ['a note in brackets', '[by: nobody]\n\nWe ask what they know.\n'],
    ['nothing', ''],
  ])('is told from %s', (_what, text) => {
    expect(lrc.recognises(text)).toBe(false);
  });

  test('keeps every word, whatever stands in it', () => {
    const part = fc.constantFrom(
      '[00:01.20]',
      '[00:09]',
      '<00:02.00>',
      'so ',
      'it',
      '\n',
      ' ',
      '[x]',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = `[ti:A]\n[00:00.10]${parts.join('')}`;
        const said = spokenWords(lrc.parse(text)).join('').match(/so|it/g)?.length ?? 0;
        expect(said).toBeGreaterThanOrEqual(text.match(/so|it/g)?.length ?? 0);
      }),
    );
  });
});
