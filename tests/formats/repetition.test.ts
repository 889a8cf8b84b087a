/**
 * Whatever is repeated a million times is read in a time that grows with its length. An expression that takes the square of it
 * took 18 s for a run of spaces of 80 kB.
 */
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/encoding/decode-text.ts';
import { FORMATS, readDocument } from '../../src/formats/formats.ts';
import { readJson } from '../../src/formats/json/read-json.ts';

/** Characters: through the reader that takes it, and through each of the others. */
const LONG = 1_000_000;
const SHORT = 80_000;
/** Milliseconds of this process alone, whatever else the machine does; the slowest takes a tenth of it. */
const MOST = 15_000;

/** What readers look for, over and over, and nothing that would end it. */
const PIECES = [
  ...[
    ' ',
    '\n',
    '\u200b',
    '-',
    '(',
    '[',
    '"',
    '#',
    '*',
    '|',
    '<',
    '&',
    '\\',
    '9',
    'A',
    'é',
    '字',
    '١',
  ],
  ...['0:00 ', '0:00\n', '(0:00) ', '[0:00](', '0:00 A ', '0:00\nA\n', '00.00.00 ', '0h00m00s '],
  ...[
    'A: ',
    'A:\n',
    '**A**: ',
    '>> ',
    '| 0:00 ',
    '(A) ',
    '<p>',
    '<a href="',
    '<!--',
    '&amp;',
    '<v A>',
  ],
  // Short rows that several readers look at one after the other.
  ...[
    '1:051 minute, 5 seconds',
    '1:02:03\u200b\n}\n',
    '}(1:02)\n\u0085\n',
    '00:01 - 00:02\n[עברית\n',
    '":\n(1:02)\n(1:02)',
    '(1:02)',
    'a (1:02)',
  ],
  ...['A https://a.b ', '00:00:00,000 --> 00:00:01,000\n', '---\n', 'a: b\n', '0.0\t0.0\ta\n'],
];

const READERS = FORMATS.filter((format) => 'recognises' in format);

async function took(what: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await what();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

describe('read in a time that grows with its length is', () => {
  test.each(PIECES)('a repetition of %j', { timeout: 120_000 }, async (piece) => {
    const repeated = (length: number) => piece.repeat(length / piece.length);
    expect(await took(() => readDocument(repeated(LONG)))).toBeLessThan(MOST);
    const text = repeated(SHORT);
    const json = readJson(text);
    const slow: string[] = [];
    for (const format of READERS) {
      // A reader of JSON is given nothing else.
      const isRead = format.recognises(text, json) || !format.suffixes.includes('json');
      const reader = 'load' in format ? await format.load() : format;
      const time = isRead ? await took(() => reader.parse(text, json)) : 0;
      if (time > MOST / 5) slow.push(`${format.id} took ${Math.round(time)} ms`);
    }
    expect(slow).toEqual([]);
  });

  test('what is in no known encoding: every language is tried on it', async () => {
    // “Привет, мир” in windows-1251, with quotation marks that nobody closes.
    const row = Uint8Array.from(Buffer.from('cff0e8e2e5f22cabeceef0ea20f0bbef200a', 'hex'));
    const bytes = new Uint8Array(LONG).map((_, at) => row[at % row.length] as number);
    expect(await took(() => decodeText(bytes))).toBeLessThan(MOST);
  });
});
