/** Seconds or milliseconds: told by the pace of speech. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { unitOf } from '../../../src/formats/json/time-unit.ts';

const SAID = 'We come to the garden every day.';
const every = (length: number, texts: readonly string[]) =>
  texts.map((text, index) => ({ text, startTime: index * length, endTime: (index + 1) * length }));

describe('whole numbers', () => {
  test.each<[string, number, number]>([
    ['of speech in seconds are seconds', 2, 1],
    ['of slow speech in seconds are seconds', 30, 1],
    ['of speech in milliseconds are milliseconds', 1900, 0.001],
    ['of speech in microseconds are microseconds', 1_900_000, 1e-6],
    ['of speech in ticks are ticks', 19_000_000, 1e-7],
    ['of minutes for a sentence are the seconds of a list', 120, 1],
    ['of many minutes for a sentence are so too', 700, 1],
  ])('%s', (_name, length, unit) => {
    expect(unitOf(every(length, [SAID, SAID, SAID]))).toBe(unit);
  });

  test('beside a fraction are seconds', () => {
    expect(unitOf([...every(1900, [SAID, SAID]), { text: SAID, startTime: 3800.5 }])).toBe(1);
  });

  test('of words, of lists without ends, and of durations are told as well', () => {
    expect(unitOf(every(400, SAID.split(' ')))).toBe(0.001);
    expect(unitOf(every(1900, [SAID, SAID]).map(({ endTime: _, ...entry }) => entry))).toBe(0.001);
    expect(unitOf([{ text: SAID, startTime: 500, duration: 2000 }])).toBe(0.001);
  });

  test('without a word or a length are seconds', () => {
    expect(unitOf([])).toBe(1);
    expect(unitOf(every(0, [SAID]))).toBe(1);
    expect(unitOf(every(5000, ['', ' ']))).toBe(1);
  });
});

test.each<[string, unknown]>([
  ['start and end', [{ start: 500, end: 2400, text: SAID }]],
  ['texts', [{ start: '500', end: '2400', text: SAID }]],
  ['start and duration', [{ start: 500, duration: 1900, text: SAID }]],
  ['segments of a podcast', { segments: [{ startTime: 500, endTime: 2400, body: SAID }] }],
  ['segments of Whisper', { segments: [{ start: 500, end: 2400, text: SAID }] }],
  ['utterances', { text: SAID, words: [], utterances: [{ start: 500, end: 2400, text: SAID }] }],
])('milliseconds as %s are read as such', async (_name, json) => {
  const read = await readDocument(JSON.stringify(json));
  expect(read?.document.texts[0]?.cues).toMatchObject([{ text: SAID, startTime: 0.5 }]);
});

test('words have the unit of their segments, and speakers of their own', async () => {
  const word = (text: string, start: number, speaker: string) => ({
    text,
    start,
    end: start + 400,
    speaker,
  });
  const read = await readDocument(
    JSON.stringify({
      text: 'Welcome all. Thanks.',
      words: [word('Welcome', 500, 'A'), word('all.', 900, 'A'), word('Thanks.', 3000, 'B')],
    }),
  );
  const [text] = read?.document.texts ?? [];
  expect(text?.cues.map(({ startTime, words }) => [startTime, words])).toEqual([
    [
      0.5,
      [
        [0, 0.5],
        [8, 0.9],
      ],
    ],
    [3, [[0, 3]]],
  ]);
  expect(text?.turns).toEqual([
    { at: [0, 0], name: 'A', by: 'voice' },
    { at: [1, 0], name: 'B', by: 'voice' },
  ]);
});
