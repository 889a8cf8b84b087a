/** Fields at the head of a transcript, in the languages that site generators read. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';

const TALK = `
**Ann:** We went out last spring and dug forty holes.

**Ben:** And then the rain came, and we went home.
`;

const read = async (head: string) => (await readDocument(head + TALK))?.document;

test.each([
  [
    'TOML',
    '+++\ntitle = "Roses"\ndate = 2024-03-05T10:00:00Z\ntags = ["soil", "rain"]\ndraft = true\n+++\n',
  ],
  [
    'TOML with tables',
    '+++\ntitle = "Roses"\ndate = 2024-03-05\n[[resources]]\ntitle = "a picture"\n[taxonomies]\ntags = ["soil", "rain"]\n+++\n',
  ],
  ['JSON', '{\n  "title": "Roses",\n  "date": "2024-03-05",\n  "tags": ["soil", "rain"]\n}\n'],
  ['YAML', '---\ntitle: Roses\ndate: 2024-03-05\ntags: [soil, rain]\n---\n'],
])('%s', async (_name, head) => {
  const document = await read(head);
  expect(document).toMatchObject({
    title: 'Roses',
    published: '2024-03-05',
    topics: ['soil', 'rain'],
    problems: [],
  });
  expect(document?.texts[0]?.cues.map(({ line }) => line)).toEqual([
    head.split('\n').length + 1,
    head.split('\n').length + 3,
  ]);
});

test.each([['1709632800'], ['1709632800000']])(
  'a day may be counted from 1970: %s',
  async (date) => {
    expect((await read(`---\ntitle: Roses\ndate: ${date}\n---\n`))?.published).toBe('2024-03-05');
  },
);

test.each([
  [
    'records',
    'chapters:\n  - start: 0:00\n    title: Welcome\n  - start: 0:30\n    title: Soil\n  - start: 1:00\n    title: Rain\n',
  ],
  [
    'records of other names',
    'chapters:\n  - timestamp: "00:00"\n    name: Welcome\n  - timestamp: 30\n    name: Soil\n  - timestamp: "00:01:00"\n    name: Rain\n',
  ],
  ['lines', 'chapters:\n  - 00:00 Welcome\n  - 00:30 Soil\n  - 01:00 Rain\n'],
  ['a block of text', 'timestamps: |\n  00:00 Welcome\n  00:30 Soil\n  01:00 Rain\n'],
  ['titles by their times', 'chapters:\n  "00:00": Welcome\n  "00:30": Soil\n  "01:00": Rain\n'],
  ['times by their titles', 'chapters:\n  Welcome: "00:00"\n  Soil: "00:30"\n  Rain: "01:00"\n'],
  ['pairs', 'chapters:\n  - 0:00: Welcome\n  - 0:30: Soil\n  - 1:00: Rain\n'],
])('chapters as %s', async (_form, yaml) => {
  const document = await read(`---\ntitle: Roses\n${yaml}---\n`);
  expect(document?.chapters.map(({ startTime, title }) => [startTime, title])).toEqual([
    [0, 'Welcome'],
    [30, 'Soil'],
    [60, 'Rain'],
  ]);
});

test.each([
  ['plus signs around words', '+++\nNothing here is a pair.\n+++\n'],
  ['JSON with nothing below', '{\n  "title": "Roses"\n}\n'],
])('%s are no fields', async (_what, head) => {
  expect((await readDocument(head))?.document.title).toBeUndefined();
});
