/** Seconds or milliseconds: told by the pace of speech. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { unitOf, unitOfChapters, unitOfDurations } from '../../../src/formats/json/time-unit.ts';

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
  ['fields of that name', [{ start_ms: 500, end_ms: 2400, text: SAID }]],
  ['fields beside a speaker', { segments: [{ start_ms: 500, end_ms: 900, text: SAID }] }],
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

test('whole sentences in frames of a hundredth are told from a list in seconds', () => {
  expect(unitOf(every(240, [SAID, SAID, SAID]))).toBe(0.01);
  expect(unitOf(every(240, ['The garden and the people of it', 'Rain', 'Soil']))).toBe(1);
});

test('a duration may be in milliseconds beside a start in seconds', async () => {
  const entries = [0, 3, 6].map((start) => ({ start, duration: 2500, text: SAID }));
  expect(
    unitOfDurations(
      entries.map(({ start, ...one }) => ({ ...one, startTime: start })),
      1,
    ),
  ).toBe(0.001);
  const { document } = (await readDocument(JSON.stringify(entries))) ?? {};
  expect(document?.texts[0]?.cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
    [0, 2.5],
    [3, 5.5],
    [6, 8.5],
  ]);
});

test('seconds that overlap on the screen stay seconds', () => {
  const entries = [0, 2, 4].map((startTime) => ({ startTime, duration: 5, text: SAID }));
  expect(unitOfDurations(entries, 1)).toBe(1);
});

test('starts of chapters are milliseconds where as seconds they would lie hours apart', () => {
  expect(unitOfChapters([0, 61_500, 150_250])).toBe(0.001);
  expect(unitOfChapters([0, 61.5, 150.25])).toBe(1);
  expect(unitOfChapters([0, 600, 7200])).toBe(1);
  expect(unitOfChapters([])).toBe(1);
});

test.each([
  [
    'as Podcasting 2.0 has them',
    { chapters: [0, 60_000, 120_000].map((startTime, at) => ({ startTime, title: 'abc'[at] })) },
  ],
  [
    'as yt-dlp has them',
    {
      chapters: [0, 60, 120].map((start_time, at) => ({
        start_time,
        end_time: start_time + 60,
        title: 'abc'[at],
      })),
    },
  ],
  ['as a list', [0, 60, 120].map((start, at) => ({ start, title: 'abc'[at] }))],
  ['with stamps', [0, 1, 2].map((minute) => ({ time: `0${minute}:00`, title: 'abc'[minute] }))],
])('chapters in JSON %s', async (_form, json) => {
  const { document } = (await readDocument(JSON.stringify(json))) ?? {};
  expect(document?.chapters.map(({ startTime, title }) => [startTime, title])).toEqual([
    [0, 'a'],
    [60, 'b'],
    [120, 'c'],
  ]);
});

test('stamps made of SRT have a comma before their milliseconds', async () => {
  const json = [{ start: '00:00:01,500', end: '00:00:04,250', text: SAID }];
  const { document } = (await readDocument(JSON.stringify(json))) ?? {};
  expect(document?.texts[0]?.cues).toMatchObject([{ startTime: 1.5, endTime: 4.25 }]);
});
