import { describe, expect, test } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import { type LeftOut, leftOut } from '../../../src/formats/writers/left-out.ts';
import { findWriter, WRITERS } from '../../../src/formats/writers/writers.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { talk, viewOfTrack, writtenTalk } from './talk.ts';

const view = viewOfTrack(talk());

describe('a talk of two speakers, words with times, markup and arrows', () => {
  test.each(WRITERS)('as $label', ({ extension, write }) => {
    expect(write(view)).toBe(writtenTalk(extension));
  });

  test('as WebVTT with word times', () => {
    expect(findWriter('vtt')?.write(view, { words: true })).toBe(writtenTalk('words.vtt'));
  });

  test('as its translation, whose times are estimates', () => {
    expect(findWriter('vtt')?.write(viewOfTrack(talk(), 1))).toBe(writtenTalk('zh-Hans.vtt'));
  });

  test('as WebVTT in which the W3C’s own parser finds no fault but the header field', () => {
    const written = [
      findWriter('vtt')?.write(view, { words: true }),
      findWriter('vtt')?.write(viewOfTrack(talk(), 1)),
    ];
    for (const text of written) {
      const { errors, cues } = new WebVTTParser().parse(text ?? '', 'captions');
      expect(errors.map(({ message }) => message)).toEqual(['No blank line after the signature.']);
      expect(cues.length).toBeGreaterThan(2);
    }
  });
});

/** Something of each part that is in the talk and in nothing else of it. */
const SIGNS: Record<LeftOut, RegExp> = {
  text: /Before anybody/,
  otherTexts: /在有名字之前/,
  speakers: /Ada Host/,
  doubts: /Ada Host \(\?\)|"guess":true/,
  lineTimes: /05[.,]25|: 5\.25|,5\.25,/,
  wordTimes: /00:00:02\.300|\[0,0,5,30/,
  paragraphs: /\n\n\S*\[?0:02\b.*\n\n\S*\[?0:02\b|"paragraphs":\[\[/,
  chapters: /Opening/,
  verdicts: /"skip"/,
  summary: /A talk about marks/,
};

describe('what a format leaves out', () => {
  test.each(WRITERS)('$label: is said', (writer) => {
    const text = writer.write(view, { words: true });
    // Of a file without any text nobody asks which.
    const signs = Object.entries(SIGNS).filter(
      ([part]) => part !== 'otherTexts' || writer.texts !== 'none',
    );
    const missing = signs.filter(([, sign]) => !sign.test(text)).map(([part]) => part);
    expect(missing.sort()).toEqual(leftOut(writer, view).sort());
  });

  test('is not said of what an episode does not have', () => {
    const small = smallEpisode({ chapters: [] });
    const said = WRITERS.map((writer) => leftOut(writer, viewOfTrack(small)).join(' '));
    expect(said).toEqual([
      'lineTimes',
      'lineTimes',
      'paragraphs',
      'paragraphs',
      'paragraphs',
      'text speakers lineTimes paragraphs',
      '',
    ]);
  });

  test('is less where two texts are shown', () => {
    const both = { ...view, other: talk().tracks[1] as Track };
    expect(WRITERS.filter((writer) => !leftOut(writer, both).includes('otherTexts'))).toEqual(
      ['text', 'markdown', 'chapters', 'episode'].map(findWriter),
    );
    expect(findWriter('text')?.write(both)).toMatch(SIGNS.otherTexts);
  });
});

test('no two formats share a name or an ending, and each file ends its last line', () => {
  expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length);
  expect(new Set(WRITERS.map(({ extension }) => extension)).size).toBe(WRITERS.length);
  for (const { write } of WRITERS) expect(write(view)).toMatch(/\S\n$/);
});

test('a last line ends with the episode, else when it may have been read', () => {
  const vtt = (duration: number | null) =>
    findWriter('vtt')?.write(viewOfTrack(smallEpisode({ duration }, 2)));
  expect(vtt(7)).toContain('00:00:02.000 --> 00:00:07.000');
  expect(vtt(null)).toContain('00:00:02.000 --> 00:00:04.000');
  // The length is wrong: the recording would end before its last line.
  expect(vtt(1)).toContain('00:00:02.000 --> 00:00:04.000');
});
