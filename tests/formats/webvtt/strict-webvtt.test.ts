/**
 * Strict mode against the W3C's own reader. Known faults of that reader, kept out of the comparison: it sorts the cues; it
 * goes on without a signature; it takes a comment or style sheet to run over a line with an arrow, which by the rules
 * starts a cue; of several lines above the times it takes the last for the id.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import { readBlocks } from '../../../src/formats/webvtt/blocks.ts';
import { parseWebvtt } from '../../../src/formats/webvtt/strict-webvtt.ts';

type Row = [startTime: number, endTime: number, text: string];

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

describe('strict WebVTT', { timeout: 60_000 }, () => {
  test('gives the cues of the W3C’s reader', () => {
    fc.assert(fc.property(file, sameAsOracle), { numRuns: 2000 });
  });

  test('gives them of files that were cut or written over', () => {
    const mutated = fc
      .tuple(
        file,
        fc.nat(400),
        fc.nat(12),
        fc.constantFrom('', '\n', '-->', ':', '.', '0', '\0', ' '),
      )
      .map(([text, at, length, over]) => text.slice(0, at) + over + text.slice(at + length));
    fc.assert(fc.property(mutated, sameAsOracle), { numRuns: 2000 });
  });

  test('reads nothing without its signature', () => {
    for (const text of ['', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nHi', ' WEBVTT', 'webvtt\n'])
      expect(parseWebvtt(text)).toBeNull();
  });

  test('finds no cue that the tolerant reader does not', () => {
    fc.assert(
      fc.property(file, (text) => {
        // An arrow with a space in it is a mistake that people make, and text to a browser.
        fc.pre(!text.includes('-- >'));
        const tolerant = new Set(readBlocks(text).blocks.map(({ startTime }) => startTime));
        for (const { startTime, text: said } of parseWebvtt(text) ?? [])
          if (said.trim() !== '') expect(tolerant).toContain(startTime);
      }),
      { numRuns: 1000 },
    );
  });
});

function sameAsOracle(text: string): void {
  fc.pre(
    !/(?:^|[\r\n])(?:NOTE|STYLE)(?:[ \t].*)?(?:\r\n|\r|\n)(?:.+(?:\r\n|\r|\n))*?.*-->/.test(text),
  );
  const ours = parseWebvtt(text);
  if (ours === null) return;
  const theirs = new WebVTTParser().parse(text).cues;
  expect(sorted(ours)).toEqual(sorted(theirs));
}

/** Times to the millisecond: theirs are sums of floats. */
function sorted(cues: readonly { startTime: number; endTime: number; text: string }[]): string[] {
  const rows = cues.map(
    ({ startTime, endTime, text }): Row => [
      Math.round(startTime * 1000),
      Math.round(endTime * 1000),
      text,
    ],
  );
  return rows.map((row) => JSON.stringify(row)).sort();
}
