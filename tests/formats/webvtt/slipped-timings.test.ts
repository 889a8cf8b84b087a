/** Stamps as programs, translators and people spoil them: what of a stamp is readable is used. */
import { describe, expect, test } from 'vitest';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import type { SourceDocument } from '../../../src/formats/source-document.ts';
import { srt } from '../../../src/formats/webvtt/caption-formats.ts';
import { readTimings } from '../../../src/formats/webvtt/timing-line.ts';

function timesOf(line: string): [start: number, end: number | null] | null {
  const timings = readTimings(line, 0, line.length);
  if (timings === null) return null;
  const round = (time: number) => Math.round(time * 1000) / 1000;
  const { startTime, endTime } = timings;
  return [round(startTime), endTime === null ? null : round(endTime)];
}

async function read(text: string): Promise<SourceDocument> {
  return (await readDocument(text))?.document as SourceDocument;
}

describe('a stamp', () => {
  test.each<[string, string, [number, number | null]]>([
    ['rounded up to a thousand milliseconds', '00:00:00,1000 --> 00:00:59,1000', [1, 60]],
    ['of sixty seconds', '00:00:60,000 --> 00:01:61,500', [60, 121.5]],
    ['of minutes beyond an hour', '00:75:01,000 --> 00:75:03,000', [4501, 4503]],
    ['of milliseconds with a fraction', '00:00:01,249.09 --> 00:00:05,5.5', [1.249, 5.006]],
    ['with a colon before its milliseconds', '00:00:01:500 --> 00:00:03:250', [1.5, 3.25]],
    ['of minutes, seconds and milliseconds', '01:02:500 --> 01:03:250', [62.5, 63.25]],
    ['of drop-frame time code', '00:00:01;03 --> 00;00;02;00', [1.1, 2]],
    ['of frames, to the second', '00:00:01:12 --> 00:00:03:06', [1, 3]],
    ['with blanks inside', '00: 00: 01, 500 --> 00: 00: 03, 250', [1.5, 3.25]],
    ['whose end was cut off', '00:00:01,500 --> 00:', [1.5, null]],
    ['whose end was cut off later', '00:00:01,500 --> 00:00:', [1.5, null]],
    ['with full stops between', '00.00.01,500 --> 00.00.03.250', [1.5, 3.25]],
    ['that is sound', '00:01.500 --> 00:03.250 align:start', [1.5, 3.25]],
  ])('%s', (_name, line, times) => {
    expect(timesOf(line)).toEqual(times);
  });

  test.each(['--&gt;', '->', '–>', '—>', '— >', '=>', '»', '-', '→'])(
    'stands before and after %s',
    (arrow) => {
      expect(timesOf(`00:00:01,500 ${arrow} 00:00:03,250`)).toEqual([1.5, 3.25]);
    },
  );

  test.each([
    'at 1:30 --> we went',
    '10:30 -> said he',
    '00:01.000 -- 00:02.000',
    '2024-01-02 --> 2024-01-03',
    '1 --> 2',
    '00:00:00.000 --> x00:00:01.000',
  ])('is not in “%s”', (line) => {
    expect(timesOf(line)).toBeNull();
  });

  test('of a megabyte of one character is looked for once', () => {
    for (const piece of ['0', ' ', ':', '0:', '0 ', '00: ', '-', '1. ', '#1 ', '00:00:00,000 ']) {
      const line = piece.repeat(1e6 / piece.length);
      const from = performance.now();
      readTimings(line, 0, line.length);
      findFormat(line);
      // With the square of the length it would be hours.
      expect(performance.now() - from).toBeLessThan(10_000);
    }
  }, 100_000);
});

describe('lines of times', () => {
  const cues = (lines: readonly string[]) =>
    lines.map((line, index) => `${index + 1}\n${line}\nWord ${index}.\n`).join('\n');

  test.each(['--&gt;', '->', '–>', '—>', '— >', '→'])(
    'with %s between are captions',
    async (arrow) => {
      const text = cues([
        `00:00:01,000 ${arrow} 00:00:02,000`,
        `00:00:03,000 ${arrow} 00:00:04,000`,
      ]);
      expect(findFormat(text)).toBe(srt);
      const { texts, problems } = await read(text);
      expect(texts[0]?.cues).toMatchObject([
        { text: 'Word 0.', startTime: 1, endTime: 2 },
        { text: 'Word 1.', startTime: 3, endTime: 4 },
      ]);
      expect(problems).toEqual([]);
    },
  );

  test('with words after them are spoken, unless the arrow is that of captions', async () => {
    const { texts } = await read(
      '1\n00:00:01,000 --> 00:00:02,000\nWe fly\n\n10:30:00 -> 11:45:00 to Rome.\n\n10:30:00 - 11\n',
    );
    expect(texts[0]?.cues.map(({ text }) => text)).toEqual([
      'We fly 10:30:00 -> 11:45:00 to Rome. 10:30:00 - 11',
    ]);
  });

  test('that count frames are told once', async () => {
    const { problems } = await read(
      cues(['00:00:01:12 --> 00:00:03:06', '00:00:04:00 --> 00:00:04:24']),
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['frames-unknown', 2]]);
  });
});

describe('the number of a cue', () => {
  const spoken = async (text: string) =>
    (await read(text)).texts.flatMap(({ cues }) => cues.map((cue) => cue.text));

  test.each([
    ['with a full stop', '1.\n', '2.\n'],
    ['with a hash', '#1\n', '#2\n'],
    ['with a bracket', '1)\n', '2)\n'],
    ['in brackets', '[1]\n', '[2]\n'],
    ['behind a byte order mark', '\ufeff1\n', '\ufeff1\n'],
    ['before its times', '1 ', '2 '],
  ])('%s is no word', async (_name, first, second) => {
    const text = `${first}00:00:01,000 --> 00:00:02,000\none\n\n${second}00:00:03,000 --> 00:00:04,000\ntwo\n`;
    expect(await spoken(text)).toEqual(['one', 'two']);
  });

  test.each(['\r\r\n', '\n\n'])('in a file whose lines end in %j is no word', async (end) => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\none\nmore\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n';
    expect(await spoken(text.replaceAll('\n', end))).toEqual(['one more', 'two']);
  });

  test('in brackets is said where it does not count on', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n(7)\n00:00:03,000 --> 00:00:04,000\nSeven.\n';
    expect(await spoken(text)).toEqual(['How many? (7)', 'Seven.']);
  });

  test('is one where it counts on; any other number is said', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\n7\n\n2\n00:00:03,000 --> 00:00:04,000\nSeven.\n\n1984\n\n00:00:05,000 --> 00:00:06,000\nA year.\n';
    expect(await spoken(text)).toEqual(['How many? 7', 'Seven. 1984', 'A year.']);
  });
});
