/** Any list of segments, in every shape: no word lost, none added, and each time where it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { accountedWords, unsoundPlaces, wordsIn } from '../words-kept.ts';

/** No colons, dashes or brackets, and no script without spaces: what becomes of them is for their own tests. */
const WORD = fc.constantFrom('so', 'it', 'goes.', 'Nobody', '“knows”', 'déjà', '2024,');
const TEXT = fc
  .tuple(fc.constantFrom('', '', '>> '), fc.array(WORD, { minLength: 1, maxLength: 9 }))
  .map(([mark, words]) => mark + words.join(' '));
const SEGMENT = fc.record({
  text: fc.oneof(TEXT, TEXT, TEXT, fc.constant(''), fc.constant('  \n')),
  start: fc.oneof(
    fc.integer({ min: 0, max: 9000 }).map((count) => count / 100),
    fc.constantFrom(null, -1, '1:05', 'soon', 1e300),
  ),
  length: fc.integer({ min: 0, max: 500 }).map((count) => count / 100),
});
type Made = { text: string; start: unknown; length: number };

function endOf({ start, length }: Made): unknown {
  return typeof start === 'number' ? start + length : start;
}

const SHAPES: readonly [string, (segments: Made[]) => unknown][] = [
  [
    'openai-whisper',
    (made) => ({
      segments: made.map((one) => ({ start: one.start, end: endOf(one), text: ` ${one.text}` })),
    }),
  ],
  [
    'whisper-list',
    (made) => made.map((one) => ({ start: one.start, end: endOf(one), text: one.text })),
  ],
  [
    'whisperx',
    (made) => ({
      segments: made.map((one, index) => ({
        start: one.start,
        end: endOf(one),
        text: one.text,
        words: one.text
          .split(' ')
          .map((word, at) => ({ word, start: at / 9, speaker: `SPEAKER_0${(index + at) % 3}` })),
      })),
      word_segments: [],
    }),
  ],
  [
    'whisper-cpp',
    (made) => ({
      transcription: made.map(({ text, start }) => ({
        offsets: { from: typeof start === 'number' ? start * 1000 : start, to: 9e6 },
        text,
      })),
    }),
  ],
  [
    'podcast-transcript',
    (made) => ({ segments: made.map(({ text, start }) => ({ body: text, startTime: start })) }),
  ],
  [
    'youtube-transcript-api',
    (made) => made.map(({ text, start, length }) => ({ text, start, duration: length })),
  ],
  [
    'json3',
    (made) => ({
      wireMagic: 'pb3',
      events: made.map(({ text, start, length }) => ({
        tStartMs: typeof start === 'number' ? start * 1000 : start,
        dDurationMs: length * 1000,
        segs: text.split(/(?= )/).map((utf8, at) => ({ utf8, tOffsetMs: at * 100 })),
      })),
    }),
  ],
];

describe.each(SHAPES)('any list of segments as %s', (id, shape) => {
  test('keeps its words, and times that are times', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(SEGMENT, { minLength: 1, maxLength: 20 }), async (made) => {
        const read = await readDocument(JSON.stringify(shape(made)));
        expect(read?.role).toBe(id);
        if (read === undefined) return;
        expect(unsoundPlaces(read.document)).toEqual([]);
        expect(accountedWords(read.document)).toBe(wordsIn(made.map(({ text }) => text)));
      }),
    );
  });
});

test('entries of any kind are read or reported, and nothing is thrown', async () => {
  const entries = fc.array(fc.oneof(fc.jsonValue(), SEGMENT), { maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(entries, async ([...list]) => {
      const first = { start: 0, end: 1, text: 'So it goes.', startTime: 0, body: 'x', offsets: {} };
      for (const value of [
        [first, ...list],
        { segments: [first, ...list] },
        { segments: list, word_segments: list },
        { transcription: [first, ...list] },
        { wireMagic: 'pb3', events: list },
        { chapters: [first, ...list] },
        { text: 'a', words: list },
        { snippets: [{ ...first, duration: 1 }, ...list] },
        [['a', 1, 2], ...list],
        { id: 'a', title: 'b', extractor: list, chapters: list, tags: list, description: list },
        { format: 'cuelight-episode', version: 1, tracks: list },
      ]) {
        const read = await readDocument(JSON.stringify(value));
        expect(read === undefined ? [] : unsoundPlaces(read.document)).toEqual([]);
      }
    }),
  );
});
