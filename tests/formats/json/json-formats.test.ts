/** Each shape of JSON: what its fixtures hold, and that none of their words is lost. */
import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../../src/formats/format.ts';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { episodeJson } from '../../../src/formats/json/shapes/episode-json.ts';
import { infoJson } from '../../../src/formats/json/shapes/info-json.ts';
import { json3 } from '../../../src/formats/json/shapes/json3.ts';
import { podcastChapters } from '../../../src/formats/json/shapes/podcast-chapters.ts';
import { podcastTranscript } from '../../../src/formats/json/shapes/podcast-transcript.ts';
import { wordTriples, youtubeTranscriptApi } from '../../../src/formats/json/shapes/timed-lists.ts';
import {
  openaiVerbose,
  openaiWhisper,
  whisperList,
  whisperTimestamped,
  whisperx,
} from '../../../src/formats/json/shapes/whisper.ts';
import { whisperCpp } from '../../../src/formats/json/shapes/whisper-cpp.ts';
import { formatCases } from '../format-cases.ts';
import { accountedWords, unsoundPlaces, wordsIn } from '../words-kept.ts';

/** Where the words of a shape stand; undefined where it holds no text of the talk. */
type Said = (json: Record<string, Entry[]> & Entry[]) => unknown[];
type Entry = Record<string, unknown> & unknown[];

const field = (name: string) => (entry: Entry) =>
  typeof entry === 'string' ? entry : entry?.[name as keyof Entry];

const SHAPES: readonly [TextFormat, Said?][] = [
  [openaiWhisper, (json) => (json.segments ?? []).map(field('text'))],
  [whisperx, (json) => (json.segments ?? []).map(field('text'))],
  [whisperTimestamped, (json) => (json.segments ?? []).map(field('text'))],
  [openaiVerbose, (json) => [json.text]],
  [whisperCpp, (json) => (json.transcription ?? []).map(field('text'))],
  [whisperList, (json) => json.map(field('text'))],
  [podcastTranscript, (json) => (json.segments ?? []).map(field('body'))],
  [youtubeTranscriptApi, (json) => (json.snippets ?? json).map(field('text'))],
  [wordTriples, (json) => [joined(json.map((entry) => String(entry?.[0] ?? '')))]],
  [json3, (json) => (json.events ?? []).map(eventText)],
  [episodeJson, (json) => (json.tracks ?? []).flatMap((track) => track.text as string[])],
  [podcastChapters],
  [infoJson],
];

function joined(words: string[]): string {
  return words.join(words.some((word) => word.startsWith(' ')) ? '' : ' ');
}

function eventText(event: Entry): unknown {
  if (typeof event === 'string') return event;
  const segs = (event.segs ?? []) as { utf8: string }[];
  return segs
    .map(({ utf8 }) => utf8.replace('>>', ' >>'))
    .join('')
    .replace(/\u200b/g, '');
}

function parsed(text: string) {
  const json = text.replace(/\bNaN\b/g, 'null');
  return JSON.parse(/^\{.*\}\n\{/.test(json) ? `[${json.trim().replace(/\n/g, ',')}]` : json);
}

describe.each(SHAPES.map(([format, said]) => ({ id: format.id, format, said })))(
  '$id',
  ({ id, format, said }) => {
    test.each(formatCases(id))('$name', ({ text, expected }) => {
      expect(findFormat(text)).toBe(format);
      const document = format.parse(text);
      expect(document).toEqual(expected);
      expect(unsoundPlaces(document)).toEqual([]);
      if (said !== undefined) expect(accountedWords(document)).toBe(wordsIn(said(parsed(text))));
    });

    test.each(formatCases(id))('$name, with the mark of UTF-8 before it', ({ text, expected }) => {
      expect(format.parse(`\ufeff${text}`)).toEqual(expected);
    });
  },
);

describe('of what a video’s metadata holds', () => {
  test('no address of a format or of captions is kept', () => {
    for (const { text } of formatCases('info-json'))
      expect(JSON.stringify(infoJson.parse(text))).not.toMatch(/secret|192\.0\.2/);
  });
});

describe('the words of a long monologue', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`);

  test('one an entry, become lines of no more than 25', async () => {
    const segments = words.map((body, index) => ({ startTime: index / 2, body }));
    const [text] =
      (await readDocument(JSON.stringify({ version: '1.0.0', segments })))?.document.texts ?? [];
    expect(text?.cues.map((cue) => cue.text.split(' ').length)).toEqual([25, 25, 25, 25]);
    expect(text?.cues.flatMap((cue) => cue.words ?? []).map(([, time]) => time)).toEqual(
      words.map((_, index) => index / 2),
    );
  });

  test('are cut where nobody speaks', async () => {
    const list = words
      .slice(0, 6)
      .map((word, index) => [word, index + (index > 3 ? 9 : 0), index + 0.5 + (index > 3 ? 9 : 0)]);
    const [text] = (await readDocument(JSON.stringify(list)))?.document.texts ?? [];
    expect(text?.cues.map((cue) => cue.startTime)).toEqual([0, 13]);
  });

  test('are left alone where the entries are lines', async () => {
    const list = ['Yes.', 'No.', 'We ask them.', 'And they answer.'].map((text, index) => ({
      text,
      start: index,
      duration: 1,
    }));
    const [text] = (await readDocument(JSON.stringify(list)))?.document.texts ?? [];
    expect(text?.cues).toHaveLength(4);
  });

  test('are left alone where a script has no spaces', async () => {
    const list = [
      '大家好欢迎大家来听',
      '今天我们请来一位朋友',
      '他研究模型知道什么',
      '我们问他很多问题',
    ].map((text, index) => ({ text, start: index, duration: 1 }));
    const [text] = (await readDocument(JSON.stringify(list)))?.document.texts ?? [];
    expect(text?.cues).toHaveLength(4);
  });
});

describe('JSON of no known shape', () => {
  test.each([
    ['an object', '{"results": []}', /\{ results \}/],
    ['a list', '[{"word": 1, "id": 2}]', /\[ \{ word, id \} \]/],
    ['JSON Lines', '{"a": 1}\n{"a": 2}\n', /JSON Lines/],
    ['no members', '{}', /JSON of a shape/],
  ])('is refused: %s', async (_name, text, sentence) => {
    const read = await readDocument(text);
    expect(read?.document.texts).toEqual([]);
    expect(read?.document.problems).toMatchObject([
      { code: 'json-shape', message: expect.stringMatching(sentence), line: 1 },
    ]);
  });

  test.each([
    ['a sound in captions', '[Music] hello'],
    ['a list of stamped lines', '[0:00] Intro\n[1:00] Talk\n[2:00] End'],
    ['a place on the screen', '{\\an8}Hello'],
    ['frames', '{1}{25}Hello'],
    ['a script of subtitles', '[Script Info]\nTitle: A talk'],
  ])('is not seen in %s', async (_name, text) => {
    expect((await readDocument(text))?.role ?? '').not.toBe('json');
  });
});
