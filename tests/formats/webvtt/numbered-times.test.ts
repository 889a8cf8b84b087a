/** Numbered captions whose times are in no form of captions, and texts that only look like them. */
import { describe, expect, test } from 'vitest';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { srt } from '../../../src/formats/webvtt/caption-formats.ts';

const SAID = ['So what I wanted to say is this.', 'It is alive.', 'Thank you, that was kind.'];

function captions(first: string, second: string, third: string): string {
  return [first, second, third]
    .map((times, index) => `${index + 1}\n${times}\n${SAID[index]}\n`)
    .join('\n');
}

describe('times below numbers that count on', () => {
  test.each<[string, string]>([
    [
      'a word between',
      captions('00:00:01,500 to 00:00:03', '00:00:04 to 00:00:05', '00:00:06 to 00:00:07'),
    ],
    [
      'words before and between',
      captions(
        'From 00:00:01,500 to 00:00:03',
        'From 00:00:04 to 00:00:05',
        'From 00:00:06 to 00:00:07',
      ),
    ],
    [
      'a line between',
      captions('00:00:01,500 | 00:00:03', '00:00:04 | 00:00:05', '00:00:06 | 00:00:07'),
    ],
    [
      'a blank between',
      captions('00:00:01,500 00:00:03', '00:00:04 00:00:05', '00:00:06 00:00:07'),
    ],
    [
      'two dashes between',
      captions('00:00:01,500 -- 00:00:03', '00:00:04 -- 00:00:05', '00:00:06 -- 00:00:07'),
    ],
    [
      'three dashes in the arrow',
      captions('00:00:01,500 ---> 00:00:03', '00:00:04 ---> 00:00:05', '00:00:06 ---> 00:00:07'),
    ],
    [
      'an arrow escaped for JSON',
      captions(
        String.raw`00:00:01,500 --\u003e 00:00:03`,
        String.raw`00:00:04 --\u003e 00:00:05`,
        String.raw`00:00:06 --\u003e 00:00:07`,
      ),
    ],
    [
      'brackets around',
      captions('[00:00:01,500 --> 00:00:03]', '[00:00:04 --> 00:00:05]', '[00:00:06 --> 00:00:07]'),
    ],
    [
      'quotation marks around each',
      captions(
        '"00:00:01,500" --> "00:00:03"',
        '"00:00:04" --> "00:00:05"',
        '"00:00:06" --> "00:00:07"',
      ),
    ],
    [
      'an apostrophe before the fraction',
      captions(
        "00:00:01'500 --> 00:00:03'000",
        "00:00:04'000 --> 00:00:05'000",
        "00:00:06'000 --> 00:00:07'000",
      ),
    ],
    [
      'full-width digits',
      captions(
        '００：００：０１，５００ --> ００：００：０３',
        '００：００：０４ --> ００：００：０５',
        '００：００：０６ --> ００：００：０７',
      ),
    ],
    [
      'Arabic digits',
      captions(
        '٠٠:٠٠:٠١,٥٠٠ --> ٠٠:٠٠:٠٣,٠',
        '٠٠:٠٠:٠٤,٠ --> ٠٠:٠٠:٠٥,٠',
        '٠٠:٠٠:٠٦,٠ --> ٠٠:٠٠:٠٧,٠',
      ),
    ],
    [
      'marks of direction',
      captions(
        '\u200e00:00:01,500 --> \u200e00:00:03',
        '\u200e00:00:04 --> \u200e00:00:05',
        '\u200e00:00:06 --> \u200e00:00:07',
      ),
    ],
    [
      'letters for digits',
      captions(
        'OO:OO:O1,5OO --> OO:OO:O3,OOO',
        'OO:OO:O4,OOO --> OO:OO:O5,OOO',
        'OO:OO:O6,OOO --> OO:OO:O7,OOO',
      ),
    ],
    [
      'units',
      captions(
        '00h00m01s500 --> 00h00m03s000',
        '00h00m04s000 --> 00h00m05s000',
        '00h00m06s000 --> 00h00m07s000',
      ),
    ],
    ['seconds alone', captions('1.500s --> 3.000s', '4.000s --> 5.000s', '6.000s --> 7.000s')],
    [
      'a mark of quotation before each line',
      captions(
        '00:00:01,500 --> 00:00:03',
        '00:00:04 --> 00:00:05',
        '00:00:06 --> 00:00:07',
      ).replace(/^/gm, '> '),
    ],
  ])('%s', async (_name, text) => {
    expect(findFormat(text)).toBe(srt);
    const { document, told } = (await readDocument(text)) ?? {};
    const [track] = document?.texts ?? [];
    expect(track?.cues.map(({ text: said }) => said)).toEqual(SAID);
    expect(track?.cues.map(({ startTime }) => startTime)).toEqual([1.5, 4, 6]);
    expect(track?.cues.map(({ endTime }) => endTime)).toEqual([3, 5, 7]);
    expect(document?.problems).toEqual([]);
    expect(
      told?.()[0]
        ?.lines.join(' ')
        .match(/\p{L}+/gu)
        ?.join(' '),
    ).toBe(
      SAID.join(' ')
        .match(/\p{L}+/gu)
        ?.join(' '),
    );
  });

  test('no end at all: the next start is one', async () => {
    const text = captions('00:00:01,500', '00:00:04,000', '00:00:06,000');
    const { document } = (await readDocument(text)) ?? {};
    expect(document?.texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([1.5, 4, 6]);
  });
});

test('seconds that were counted on beyond the minute', async () => {
  const text =
    '1\n00:00:58.000 --> 00:00:61.000\nOne.\n\n2\n00:00:100.500 --> 00:00:119.000\nTwo.\n';
  const { document } = (await readDocument(text)) ?? {};
  expect(document?.texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([58, 100.5]);
});

test.each([
  '1\n12:30 we met at the station\nand went home\n\n2\n13:45 we left again\nand that was that\n',
  '1\nFirst paragraph of a talk.\n\n2\nSecond paragraph of a talk.\n',
  '1. 0:00 Intro\n2. 1:30 Soil\n3. 4:00 Rain\n',
])('no captions: %j', (text) => {
  expect(findFormat(text)).not.toBe(srt);
});

test('the console of Whisper has brackets and no numbers: turns with times', () => {
  const text = '[00:00.000 --> 00:02.000]  One two three.\n[00:02.000 --> 00:04.000]  Four five.\n';
  expect(findFormat(text)?.id).toBe('stamped-turns');
});

test.each([
  ['No. 1', 'No. 2', 'No. 3'],
  ['Cue 1', 'Cue 2', 'Cue 3'],
  ['Subtitle 1:', 'Subtitle 2:', 'Subtitle 3:'],
  ['1/3', '2/3', '3/3'],
])('numbers of cues in words are none of theirs: %s', async (...numbers) => {
  const text = numbers
    .map((number, at) => `${number}\n00:00:0${at}.000 --> 00:00:0${at + 1}.000\nWords.\n`)
    .join('\n');
  const { document } = (await readDocument(text)) ?? {};
  expect(document?.texts[0]?.cues.map(({ text: said }) => said)).toEqual([
    'Words.',
    'Words.',
    'Words.',
  ]);
});

test('a number that is said stays', async () => {
  const text =
    '1\n00:00:00.000 --> 00:00:01.000\nAnd now\n\n2\n00:00:01.000 --> 00:00:02.000\nNumber 3\n\n3\n00:00:02.000 --> 00:00:03.000\nLilies.\n';
  const { document } = (await readDocument(text)) ?? {};
  expect(document?.texts[0]?.cues.map(({ text: said }) => said)).toEqual([
    'And now',
    'Number 3',
    'Lilies.',
  ]);
});

test('seconds alone', async () => {
  const text = 'WEBVTT\n\n9.500 --> 14.000\nOne.\n\n72.250 --> 77.000\nTwo.\n';
  const { document } = (await readDocument(text)) ?? {};
  expect(document?.texts[0]?.cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual([
    [9.5, 14],
    [72.25, 77],
  ]);
});
