import { describe, expect, test } from 'vitest';
import { findPlace } from '../../src/corrections/find-place.ts';
import { quotePlace } from '../../src/corrections/quote-place.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { sourceFolder } from '../import/received.ts';

const track = {
  text: [
    'Yes. And so we ask them.',
    'Nobody knows what models know, and so we ask.',
    'Yes. We ask them every day.',
    '所以我们问它们。没有人知道。',
  ],
  start: [0, 10, 20, 30],
};
const place = (quote: string, before = '', after = '', time?: number) => ({
  quote,
  before,
  after,
  time,
});

describe('findPlace', () => {
  test.each([
    ['by its words', place('what models know'), [1, 13]],
    ['whatever the case and marks', place('NOBODY knows—what'), [1, 0]],
    ['across lines', place('we ask them nobody knows'), [0, 12]],
    ['by the words around it', place('Yes.', 'so we ask.', 'We ask them'), [2, 0]],
    ['by its time where two places are alike', place('Yes', '', '', 19), [2, 0]],
    ['the first where nothing else tells', place('Yes'), [0, 0]],
    [
      'though a word was changed since',
      place('what models think', 'Nobody knows', 'and so we ask'),
      [1, 13],
    ],
    ['in a script without spaces', place('没有人', '我们问它们', '知道'), [3, 8]],
  ])('finds a quotation %s', (_name, wanted, at) => {
    expect(findPlace(track, wanted)).toEqual(at);
  });

  test.each([
    ['is not there', place('somebody else entirely')],
    ['holds no words', place('…')],
  ])('finds nothing where the quotation %s', (_name, wanted) => {
    expect(findPlace(track, wanted)).toBeNull();
  });
});

test('finds every line of a talk again by what the reader quotes of it', async () => {
  const { episode } = await importEpisode(sourceFolder('izmailov'));
  for (const talk of episode?.tracks ?? [])
    for (const [cueIndex, line] of talk.text.entries()) {
      if (cueIndex % 7 !== 0) continue;
      const { track: _, ...quoted } = quotePlace(talk, [cueIndex, 0]);
      const found = findPlace(talk, quoted);
      expect(found?.[0], line).toBe(cueIndex);
    }
});
