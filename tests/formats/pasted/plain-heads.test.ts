/** Times at the heads of rows in other digits and forms. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { withPlainHeads } from '../../../src/formats/pasted/plain-heads.ts';

const SAID = [
  'So what I wanted to talk about today is soil, and the worms that live in it.',
  'Most people think of it as dirt, but there is more in it than there is above it.',
  'We went out last spring and dug forty holes, and then the rain came and we went home.',
];

test.each<[string, (second: number) => string]>([
  [
    'full-width digits',
    (second) =>
      `０：${String(second)
        .padStart(2, '0')
        .replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] as string)}`,
  ],
  [
    'Arabic digits',
    (second) =>
      `٠٠:${String(second)
        .padStart(2, '0')
        .replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] as string)}`,
  ],
  ['full stops', (second) => `00.00.${String(second).padStart(2, '0')}`],
  ['letters of units', (second) => `0m${String(second).padStart(2, '0')}s`],
  ['marks of units', (second) => `0分${String(second).padStart(2, '0')}秒`],
])('%s are times', async (_name, stamp) => {
  const text = SAID.map((said, index) => `${stamp(index * 9)} ${said}`).join('\n');
  const { document } = (await readDocument(text)) ?? {};
  const cues = document?.texts[0]?.cues ?? [];
  expect(cues.map(({ startTime }) => startTime)).toEqual([0, 9, 18]);
  expect(cues.map(({ text: said }) => said)).toEqual(SAID);
});

test.each([
  '1\n00:00:01,000 --> 00:00:02,000\n０：００ is midnight\n'.repeat(9),
  '１２ people came.\n１３ people left.\n１４ people stayed.\n',
  '01.02.2024 we met\n02.02.2024 we left\n03.02.2024 we slept\n',
  '０：３０ once\nand words\n',
])('the same is left of %j', (text) => {
  expect(withPlainHeads(text)).toBe(text);
});

test('what YouTube reads out for a time is no word on a row of its own either', async () => {
  const text = SAID.map(
    (said, index) => `0:${String(index * 9).padStart(2, '0')}\n${index * 9} seconds\n${said}`,
  );
  const { document } = (await readDocument(`${text.join('\n')}\n`)) ?? {};
  expect(document?.texts[0]?.cues.map(({ text: said }) => said)).toEqual(SAID);
});

test('a duration that somebody says below one time of many is words', async () => {
  const rows = SAID.map((said, index) => `0:${String(index * 9).padStart(2, '0')}\n${said}`);
  const { document } = (await readDocument(`${rows.join('\n')}\n0:27\n27 seconds\n`)) ?? {};
  expect(document?.texts[0]?.cues.at(-1)?.text).toBe('27 seconds');
});
