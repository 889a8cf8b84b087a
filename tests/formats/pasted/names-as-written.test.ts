/** Whoever speaks, in the forms that programs and stations have of their own; each fixture is one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/names-as-written');
/** The names of the turns, parted by a bar. */
const NAMES: Record<string, string> = {
  'angle.txt': 'Ana|Ben|Ana',
  'f4-end.txt': 'I|B|I|B',
  'f4-head.txt': 'I|B|I|B',
  'fence.md': 'Ana|Ben|Ana',
  'fence2.txt': 'Ana|Ben|Ana',
  'greek.txt': 'OEDIPUS|CHORUS|OEDIPUS|CHORUS',
  'half.txt': 'stones|light-keeper9|stones|light-keeper9|stones|light-keeper9',
  'jp2.txt': '田中太郎|鈴木花子|田中太郎',
  'jp3.txt': '田中委員長|鈴木議員|田中委員長',
  'meet3.txt': 'Ana López|Ben Okafor|Ana López|Ben Okafor|Ana López',
  'npr.txt': 'ANA LÓPEZ, HOST|BEN OKAFOR, BYLINE|LÓPEZ|OKAFOR|UNIDENTIFIED PERSON #1',
  'settings-head.txt': 'Ana|Ben|Ana',
  'summary.md': 'Ana|Ben|Ana|Ben',
  'summary.txt': 'Ana|Ben|Ana|Ben',
  'table.md': 'Ana|Ben|Ana',
  'table2.md': 'Ana|Ben|Ana',
  'teams-copy.txt': 'Ana López|Ben Okafor|Ana López',
  'time-behind.txt': 'Ana|Ben|Ana',
  'trint-one.txt': 'Ana|Ben|Ana|Ben',
  'trint.txt': 'Ana López|Ben Okafor|Ana López|Ben Okafor',
};

async function read(text: string) {
  const document = (await readDocument(text))?.document;
  const [said] = document?.texts ?? [];
  return {
    document,
    names: said?.turns.map(({ name }) => name) ?? [],
    words: said?.cues.map((cue) => cue.text) ?? [],
    starts: said?.cues.map(({ startTime }) => startTime) ?? [],
  };
}

const fixture = (name: string) => read(readFileSync(join(FIXTURES, name), 'utf8'));

test('every form has a fixture', () => {
  expect(readdirSync(FIXTURES).sort()).toEqual(Object.keys(NAMES).sort());
});

test.each(Object.entries(NAMES))(
  '%s has its names, and none of them among its words',
  async (file, names) => {
    const { names: found, words } = await fixture(file);
    expect(found).toEqual(names.split('|'));
    for (const name of new Set(found)) expect(words.join('\n')).not.toContain(`${name}:`);
  },
);

describe('times', () => {
  test.each([
    ['f4-head.txt', [1, 12.3, 31.8, 35]],
    // The time is when a paragraph ends: nobody says when the first one begins.
    ['f4-end.txt', [null, 12.3, 31.8, 35]],
    ['time-behind.txt', [9, 15, 21]],
    ['table.md', [5, 9, 15]],
    ['teams-copy.txt', [5, 9, 12]],
    ['trint.txt', [9, 15, 21, 30]],
  ])('of %s', async (file, starts) => {
    expect((await fixture(file)).starts).toEqual(starts);
  });
});

describe('what stands above the first turn', () => {
  test.each(['summary.txt', 'summary.md'])(
    'is no speech where it is a summary: %s',
    async (file) => {
      const { document, words } = await fixture(file);
      expect(words[0]).toBe('Welcome to the show.');
      expect(document?.summary?.paragraphs).toEqual([expect.stringMatching(/^Ana and Ben talk/)]);
      expect(document?.title).not.toBe('Summary');
    },
  );

  test('is a title, and each further row by itself', async () => {
    const { document } = await fixture('meet3.txt');
    expect(document?.title).toBe('Weekly sync (2024-05-03 10:30 GMT-7) - Transcript');
    expect(document?.problems.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  test('is nobody’s where it is fields', async () => {
    const { document, words } = await fixture('settings-head.txt');
    expect(words).toHaveLength(3);
    expect(document?.problems).toMatchObject([{ line: 2 }, { line: 3 }]);
  });
});

describe('are told from', () => {
  test.each([
    [
      'sentences that begin alike',
      '[0:01] And I said so.\n[0:05] So I went home.\n[0:09] And I slept.\n[0:12] So I woke up.\n[0:15] And I ate.\n',
    ],
    [
      'places',
      '[0:01] New York is big.\n[0:05] New York is loud.\n[0:09] We left it.\n[0:12] New York stayed.\n',
    ],
    ['settings', 'Host: localhost\nGuest: none\nMicrophone: Blue Yeti\n'],
    [
      'a song',
      `${'Verse 1:\nThe rain falls down on the old town\nAnd nobody sees me here\n\nChorus:\nOh hold me now and hold me then\nHold me till the morning light\n\n'.repeat(3)}`,
    ],
    ['elements of a page', '<li> We ask.\n<li> They say.\n<li> So it goes.\n<li> And on.\n'],
    ['a table of prices', '| Bread | Price |\n|---|---|\n| Rye | 3 |\n| Wheat | 2 |\n'],
  ])('names are told from %s', async (_what, text) => {
    expect((await read(text)).names).toEqual([]);
  });
});

test('columns beside the words are counted as left out', async () => {
  const { document, words } = await read(
    '| Time | Speaker | Text | Notes |\n|--|--|--|--|\n| 0:05 | Ana | We ask. | too loud |\n| 0:09 | Ben | They say \\| shout. | |\n',
  );
  expect(words).toEqual(['We ask.', 'They say | shout.']);
  expect(document?.problems).toMatchObject([{ code: 'line-unread', words: 2 }]);
});

test.each([
  '#00:00:01-0#',
  '```\n',
  '0 minutes 5 seconds\n',
  'Ana 0 minutes 5 seconds\n',
  '○山本　',
  '| a |\n|--|--|\n',
  '[0:01] Ana Berg ',
  'ANA, ',
  '<ana> ',
  '（ana）',
])('a megabyte of %j is read in a moment', async (piece) => {
  const before = performance.now();
  await readDocument(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - before).toBeLessThan(8000);
});
