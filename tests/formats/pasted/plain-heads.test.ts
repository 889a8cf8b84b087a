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
  ['seconds', (second) => `${second}.00`],
  ['seconds with a unit', (second) => `${second}s:`],
  ['seconds in brackets', (second) => `[${second}.0]`],
  ['seconds of start and end', (second) => `[${second}.00s -> ${second + 5}.00s]`],
  ['seconds before a tab', (second) => `${second}\t`],
  ['bold type', (second) => `**00:0${second}**`.replace('018', '18')],
  ['italics and a dash', (second) => `*0:0${second}* —`.replace('018', '18')],
  ['code', (second) => `\`0:0${second}\``.replace('018', '18')],
  ['items of a list', (second) => `- **0:0${second}**`.replace('018', '18')],
  ['quotations', (second) => `> [0:0${second}]`.replace('018', '18')],
  ['headings', (second) => `\n## 00:0${second}\n\n`.replace('018', '18')],
  ['headings in brackets', (second) => `\n### [00:0${second}]\n`.replace('018', '18')],
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

test('a heading that is a time stands before the name below it', async () => {
  const text = SAID.map((said, at) => `## 00:0${at}\n\n**${at === 1 ? 'Ben' : 'Ann'}:** ${said}\n`);
  const { document } = (await readDocument(`# Soil\n\n${text.join('\n')}`)) ?? {};
  expect(document).toMatchObject({ title: 'Soil', problems: [] });
  expect(document?.texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([0, 1, 2]);
  expect(document?.texts[0]?.turns.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Ann']);
});

test.each<[string, (time: string, title: string) => string]>([
  ['before', (time, title) => `[${time}] ${title}`],
  ['that is a link before', (time, title) => `[${time}](https://a.example/?t=1) ${title}`],
  ['and an end before', (time, title) => `${time} - 59:59: ${title}`],
  ['behind', (time, title) => `${title} (${time})`],
])('a heading with a time %s a title is one of the words below it', async (_where, heading) => {
  const titles = ['Soil', 'Dirt', 'Rain'];
  const text = SAID.map((said, at) => {
    const words = `${said} `.repeat(4);
    return `## ${heading(`0${at}:00`, titles[at] as string)}\n\n${words}\n`;
  });
  const { document } = (await readDocument(`# A talk\n\n${text.join('\n')}`)) ?? {};
  const [said] = document?.texts ?? [];
  expect(
    said?.headings?.map(({ at, text: title }) => [said.cues[at[0]]?.startTime, title]),
  ).toEqual([0, 60, 120].map((time, at) => [time, titles[at]]));
});

test('names in bold below headings with times stay names', async () => {
  const text = SAID.map(
    (said, at) => `## 0${at}:00 ${'ABC'[at]} of it\n\n**Ann:** ${said}\n\n**Ben:** Is it so?\n`,
  );
  const { document } = (await readDocument(text.join('\n'))) ?? {};
  expect(document?.texts[0]?.cues.map(({ text: said }) => said)).toEqual(
    SAID.flatMap((said) => [said, 'Is it so?']),
  );
  expect(document?.texts[0]?.turns.map(({ name }) => name)).toEqual(
    SAID.flatMap(() => ['Ann', 'Ben']),
  );
});

test('headings that come again are who speaks', async () => {
  const text = [...SAID, ...SAID].map(
    (said, at) => `## 00:${10 + at * 9} ${at % 2 === 0 ? 'Ann' : 'Ben'}\n\n${said}\n`,
  );
  const { document } = (await readDocument(`# A talk\n\n${text.join('\n')}`)) ?? {};
  expect(document?.texts[0]?.turns.map(({ name }) => name)).toEqual([
    'Ann',
    'Ben',
    'Ann',
    'Ben',
    'Ann',
    'Ben',
  ]);
  expect(document?.texts[0]?.cues.map(({ startTime }) => startTime)).toEqual([
    10, 19, 28, 37, 46, 55,
  ]);
});

test('a transcript may be quoted as a whole', async () => {
  const text = SAID.map((said, at) => `> **${'Ann'}** [00:0${at}]: ${said}\n>\n`).join('');
  const { document } = (await readDocument(text)) ?? {};
  expect(document?.texts[0]?.cues.map(({ text: said }) => said)).toEqual(SAID);
  expect(document?.texts[0]?.turns.map(({ name }) => name)).toEqual(['Ann']);
});

test.each([
  [
    'verses',
    '1.12 And the rain came down upon the roses.\n2.15 And the worms lived in it.\n3.18 And we went home.\n',
  ],
  [
    'sections',
    '1.1 So what I wanted to talk about today\n1.2 Most people think of it as dirt\n1.3 We went out\n',
  ],
  ['notes', '[12] We went out last spring.\n[13] We dug forty holes.\n[14] Then the rain came.\n'],
  ['a numbered list', '1\tWe went out.\n2\tWe dug holes.\n3\tThe rain came.\n4\tWe went home.\n'],
  ['years', '1984 was wet.\n1985 was dry.\n1986 was both.\n'],
])('numbers of %s are no times', (_what, text) => {
  expect(withPlainHeads(text)).toBe(text);
});
