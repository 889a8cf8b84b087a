/**
 * Our reader against the W3C's own: whatever that one shows is read, at the same times, and in the same order. Ours reads more
 * (a bad stamp, a blank line in a cue). Known faults of theirs, kept out of the comparison: it sorts the cues; it takes a
 * comment or style sheet to run over a line with an arrow, which by the rules starts a cue.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import type { RawCue } from '../../../src/formats/webvtt/raw-cue.ts';
import { readCues } from '../../support/read-cues.ts';

const stamp = fc.constantFrom(
  '00:01.000',
  '00:00:02.500',
  '100:59:59.999',
  '01:00:00.001',
  '00:03.040',
);
const badStamp = fc.constantFrom(
  '0:01.000',
  '00:60.000',
  '00:01,000',
  '00:01.00',
  '61:00.000',
  '-00:01.000',
);
const arrow = fc.constantFrom(' --> ', '-->', '\t-->  ', ' -->');
const settings = fc.constantFrom('', ' align:start', ' position:10% line:0', ' nonsense', 'x');
const timings = fc
  .tuple(stamp, arrow, stamp, settings)
  .map(([start, mark, end, rest]) => `${start}${mark}${end}${rest}`);
const badTimings = fc
  .tuple(fc.oneof(stamp, badStamp), fc.constantFrom(' --> ', ' -> ', '-- >', ' -->'), badStamp)
  .map((parts) => parts.join(''));
const words = fc.constantFrom(
  'word',
  '<b>bold</b>',
  'a < b',
  '&amp;',
  ' ',
  '42',
  'WEBVTT',
  'é\0',
  'STYLED',
);
const line = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: badTimings });
const block = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('', 'id\n', '7\n'), timings, fc.array(line)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(''), badTimings, fc.array(line)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('NOTE\n', 'STYLE\n', 'REGION\n'), words, fc.array(words)),
  },
);
const file = fc
  .tuple(
    fc.constantFrom(
      'WEBVTT\n\n',
      'WEBVTT\n',
      '\ufeffWEBVTT x\n\n',
      'WEBVTT\tx\nKind: captions\n\n',
    ),
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom('\n\n', '\n\n\n', '\n'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([header, blocks, between, end]) =>
    (
      header + blocks.map(([id, times, lines]) => [id + times, ...lines].join('\n')).join(between)
    ).replaceAll('\n', end),
  );

describe('the reader of cues', () => {
  test('finds the cues of the W3C’s reader', () => {
    fc.assert(fc.property(file, hasThoseOfOracle), { numRuns: 2000 });
  });

  test('finds them in files that were cut or written over', () => {
    const mutated = fc
      .tuple(
        file,
        fc.nat(400),
        fc.nat(12),
        fc.constantFrom('', '\n', '-->', ':', '.', '0', '\0', ' '),
      )
      .map(([text, at, length, over]) => text.slice(0, at) + over + text.slice(at + length));
    fc.assert(fc.property(mutated, hasThoseOfOracle), { numRuns: 2000 });
  });

  test('takes a spaced arrow for a slip among cues, and for itself in a style sheet or a note', () => {
    const times = '00:01.000 -- > 00:02.000';
    const startsOf = (text: string) => readCues(text).cues.map(({ startTime }) => startTime);
    expect(startsOf(`WEBVTT\n\n${times}\nword\n`)).toEqual([1]);
    for (const comment of ['STYLE', 'NOTE', 'REGION'])
      expect(
        startsOf(`WEBVTT\n\n${comment}\n${times}\nmore\n\n00:03.000 --> 00:04.000\nword`),
      ).toEqual([3]);
  });
});

function hasThoseOfOracle(text: string): void {
  fc.pre(
    !/(?:^|[\r\n])(?:NOTE|STYLE)(?:[ \t].*)?(?:\r\n|\r|\n)(?:.+(?:\r\n|\r|\n))*?.*-->/.test(text),
  );
  // An arrow with a space in it is a slip, and text to a browser; so is a short one, or a part of one.
  fc.pre(
    !/--[ \t]+>|[^-]->|\d[ \t]*[->][ \t]*\d/.test(text) &&
      /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text),
  );
  // A signature after a blank line opens another file, with times of its own.
  fc.pre(!/(?:\r\n?|\n){2}WEBVTT/.test(text));
  const { cues } = new WebVTTParser().parse(text);
  const ours = readCues(text).cues;
  for (const cue of cues.filter(isShown))
    if (!ours.some((one) => isSame(one, cue))) expect(ours).toContainEqual(cue);
}

/** Three years: beyond, a number is no time in a recording. */
const LONGEST = 1e8;

function isShown({ startTime, endTime, text }: Omit<RawCue, 'line'>): boolean {
  return text.trim() !== '' && Math.max(startTime ?? 0, endTime ?? 0) <= LONGEST;
}

/** To the millisecond: their times are sums of floats. Ours may go on: after a blank line, after an arrow that parts no times; and begin on the line of its times. */
function isSame(
  ours: RawCue,
  theirs: { startTime: number; endTime: number; text: string },
): boolean {
  return (
    Math.round((ours.startTime ?? -1) * 1000) === Math.round(theirs.startTime * 1000) &&
    Math.round((ours.endTime ?? -1) * 1000) === Math.round(theirs.endTime * 1000) &&
    (ours.text === theirs.text || `\n${ours.text}\n`.includes(`\n${theirs.text}\n`))
  );
}
