import { describe, expect, test } from 'vitest';
import { addressEnd } from '../../src/formats/address-end.ts';
import { findFormat } from '../../src/formats/formats.ts';
import { showNotes } from '../../src/formats/show-notes.ts';
import { formatCases } from './format-cases.ts';

describe('show notes', () => {
  test.each(formatCases('show-notes'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(showNotes);
    expect(showNotes.parse(text)).toEqual(expected);
  });

  test.each([
    ['captions', '0:00\nNobody\n0:03\nknows\n0:06\nwhat\n0:09\nmodels know.\n'],
    ['a timed transcript', '0:00 Nobody\n0:10 knows\n0:20 what\n0:30 models know.\n'],
    ['turns', '>> Description: what it is.\n>> (0:00) and so on.\n'],
  ])('are told from %s', (_name, text) => {
    expect(showNotes.recognises(text)).toBe(false);
  });

  test.each([
    ['clock times', '(10:30) - Doors (11:15) - Match (13:00) - Bus'],
    ['scores', '(0:00) - Start (2:10) - Home (1:30) - Away'],
    ['times too close', '(0:00) - One (0:04) - Two (0:08) - Three'],
    ['two times', '(0:00) - One (5:00) - Two'],
  ])('take no chapters from %s, and keep the words', (_name, list) => {
    const notes = showNotes.parse(`A title\nPodcast: Talks Description: ${list}`);
    expect(notes.chapters).toEqual([]);
    expect(notes.description).toBe(list);
  });
});

describe('an address with a label run into it', () => {
  const isKnown = (word: string) => ['Anthropic', 'Pavel'].includes(word);

  test.each([
    ['https://a.comNext', 'https://a.com', false],
    ['https://a.comX/Twitter', 'https://a.com', false],
    ['https://a.org/Next', 'https://a.org/', false],
    ['https://a.org/b/12.345Next', 'https://a.org/b/12.345', false],
    ['https://a.org/b', 'https://a.org/b', false],
    ['https://x.com/AnthropicAIPavel', 'https://x.com/AnthropicAI', false],
    ['https://a.org/b12AnthropicWebsite', 'https://a.org/b12', false],
    ['https://x.com/Pavel_OtherSITEWebsite', 'https://x.com/Pavel_Other', true],
    ['https://a.org/v?id=aBcNext', 'https://a.org/v?id=aBc', true],
  ])('%s', (run, address, doubtful) => {
    expect(addressEnd(run, isKnown)).toEqual({ length: address.length, doubtful });
  });
});
