/** Whoever speaks, in the forms that programs and stations have of their own; each fixture is one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/names-as-written');
/** The names of the turns, parted by a bar. */
const NAMES: Record<string, string> = {
  'angle.txt': 'Ana|Ben|Ana',
  'cells-times.txt': '',
  'cells.txt': 'Ann|Ben|Ann',
  'corner-brackets.txt': '田中|佐藤|田中|佐藤|田中|佐藤',
  'counted-square.txt': 'ANN BERG|BEN MILLER|ANN BERG|BEN MILLER',
  'counted.txt': 'Ann|Ben|Ann|Ben',
  'court-lines.txt':
    'THE COURT|MR. ADAMS|MS. BAKER|THE COURT|MR. ADAMS|THE WITNESS|Q|A|Q|A|THE COURT|THE WITNESS|Q|A|Q|A|MR. ADAMS|THE COURT|MS. BAKER|Q|A|THE COURT',
  'f4-end.txt': 'I|B|I|B',
  'f4-head.txt': 'I|B|I|B',
  'fence.md': 'Ana|Ben|Ana',
  'fence2.txt': 'Ana|Ben|Ana',
  'fields-title.txt': 'BM|AC|BM|AC|BM|AC',
  'greek.txt': 'OEDIPUS|CHORUS|OEDIPUS|CHORUS',
  'half.txt': 'stones|light-keeper9|stones|light-keeper9|stones|light-keeper9',
  'hard-of-hearing.srt': 'ANNA|BEN (on phone)||ANNA|MAN ON TV',
  'initials.txt': 'Ann Berg|Ben Miller|Ann Berg',
  'interview-es.txt': 'P|R|P|R|P|R',
  'jp2.txt': '田中太郎|鈴木花子|田中太郎',
  'jp3.txt': '田中委員長|鈴木議員|田中委員長',
  'meet3.txt': 'Ana López|Ben Okafor|Ana López|Ben Okafor|Ana López',
  'npr.txt': 'ANA LÓPEZ, HOST|BEN OKAFOR, BYLINE|LÓPEZ|OKAFOR|UNIDENTIFIED PERSON #1',
  'parliament-br.txt':
    'O SR. PRESIDENTE (João Silva. PP - SP)|A SRA. MARIA SOUZA (PT - RJ. Sem revisão da oradora.)|O SR. PRESIDENTE (João Silva. PP - SP)|O SR. PEDRO LIMA (PL - MG)|O SR. PRESIDENTE (João Silva. PP - SP)',
  'parliament-ca.txt':
    'Hon. Anna Berg (Minister of Food, Lib.)|Mr. Ben Miller (Kingston, CPC)|The Speaker|Hon. Anna Berg|The Speaker',
  'parliament-de.txt':
    'Präsidentin Jana Muster|Karl Müller (Musterstadt) (CDU/CSU)|Präsidentin Jana Muster|Berta Hase (BÜNDNIS 90/DIE GRÜNEN)|Dr. Theo Beispiel, Parl. Staatssekretär beim Bundesminister der Justiz',
  'parliament-es.txt':
    'La señora PRESIDENTA|El señor GÓMEZ PÉREZ|La señora PRESIDENTA|El señor MINISTRO DE AGRICULTURA (Planas Puchades)',
  'parliament-eu.txt':
    'President|Anna Berg, rapporteur|Jan Novak, on behalf of the PPE Group|Maria Rossi (S&D)|President',
  'parliament-fr.txt':
    'M. le président|Mme Claire Dubois|M. le président|M. Jean Martin, Premier ministre|Mme Claire Dubois|M. le président',
  'parliament-it.txt':
    "PRESIDENTE|MARIO ROSSI (PD)|PRESIDENTE|GIULIA BIANCHI, Ministra dell'Agricoltura|PRESIDENTE",
  'parliament-nl.txt':
    'De voorzitter|De heer Jansen (VVD)|De voorzitter|Mevrouw De Vries (GroenLinks-PvdA)|Minister Bakker',
  'parliament-offices.txt':
    'Mr. Speaker|The Hon. Member for Kingston (Ms. A. Brown)|Mr. Speaker|The Hon. Member for Kingston (Ms. A. Brown)|The Prime Minister (Mr. C. Jones)|Mr. Speaker',
  'parliament-pl.txt': 'Marszałek|Poseł Jan Kowalski|Marszałek|Poseł Anna Nowak|Marszałek',
  'parliament-ru.txt':
    'Председательствующий|Иванов И. И., фракция "Единая Россия"|Председательствующий|Петров П. П.|Председательствующий',
  'parliament-us.txt':
    'Mr. SMITH of Texas|The SPEAKER pro tempore|Mr. SMITH of Texas|Ms. JONES|Mr. SMITH of Texas|Ms. JONES|The SPEAKER pro tempore',
  'part-of-series.txt': 'Anna|Bernd|Anna|Bernd',
  'play.txt': 'BERNARDO|FRANCISCO|BERNARDO|FRANCISCO|BERNARDO|FRANCISCO|BERNARDO|FRANCISCO',
  'read-out-label.txt': 'Teacher|Student|Teacher|Student|Teacher|Student',
  'settings-head.txt': 'Ana|Ben|Ana',
  'summary.md': 'Ana|Ben|Ana|Ben',
  'summary.txt': 'Ana|Ben|Ana|Ben',
  'table.md': 'Ana|Ben|Ana',
  'table2.md': 'Ana|Ben|Ana',
  'teams-copy.txt': 'Ana López|Ben Okafor|Ana López',
  'time-at-end.txt': 'Anna|Ben|Anna',
  'time-behind.txt': 'Ana|Ben|Ana',
  'time-of-day.txt': 'Ana Berg|Ben Miller|Ana Berg|Ben Miller|Carol Dean',
  'times-within.txt': 'Miller|Clark|Miller|Clark|Miller|Clark',
  'trint-one.txt': 'Ana|Ben|Ana|Ben',
  'trint.txt': 'Ana López|Ben Okafor|Ana López|Ben Okafor',
  'two-languages.txt': 'Ann|Ben|Ann|Ben|Ann|Ben|Ann|Ben',
  'voices-below.txt': 'Speaker 2|Speaker 1',
  'webex.vtt': 'Ann Berg|Ben Miller',
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
    expect(found.join('|')).toBe(names);
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
    ['time-at-end.txt', [3, 8, 12]],
    ['cells.txt', [1.2, 4.3, 6.3]],
    ['cells-times.txt', [1, 5, 9]],
    // Five minutes apart: those between are nobody's.
    ['times-within.txt', [null, null, 300, null, null, 600, null]],
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
    [
      'lists',
      'It is so.\n\nWe need two things:\n\n- flour\n\nThere are three more:\n\n- salt\n\nAnd then:\n\n- water\n',
    ],
    [
      'answers',
      `${'Yes. It is so.\n\nNo. He did not go.\n\nRight. We saw that. Nobody came.\n\n'.repeat(6)}`,
    ],
    [
      'titles in sentences',
      `${'Mr. Smith went home. He ate.\n\nMrs. Jones saw him. She did not eat.\n\nThe day was long. It rained.\n\n'.repeat(1)}${'And then we slept. It was late.\n\n'.repeat(12)}`,
    ],
    [
      'a novel',
      '「そうだ」と田中は言った。\n佐藤「いや」。\n田中「いや、違う」と言って立ち上がった。\nそれから二人は黙った。\n',
    ],
    ['steps', '1. Flour: two cups.\n2. Salt: a pinch.\n3. Water: one cup.\n4. Yeast: none.\n'],
    [
      'what a lecture comes back to',
      'NASA. That is what we speak of.\n\nNASA. It was founded early, as you know.\n\nESA. It was founded later.\n\nNASA. Again it is older.\n',
    ],
    [
      'people whom somebody remembers',
      'Mr. Smith. That was his name.\n\nMr. Smith. I can still hear him call.\n\nMrs. Jones. She came too.\n\nThey never met.\n',
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
