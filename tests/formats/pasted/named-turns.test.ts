import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/formats.ts';
import { namedTurns } from '../../../src/formats/pasted/named-turns.ts';
import { formatCases, spokenWords } from '../format-cases.ts';

describe('turns with names', () => {
  test.each(formatCases('named-turns'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(namedTurns);
    expect(namedTurns.parse(text)).toEqual(expected);
  });

  test.each([
    ['notes in prose', 'So we ask.\nNote: it is open.\nWe ask once more.\nNote: it stays so.\n'],
    ['addresses', 'https://example.org\nhttps://example.com\n'],
    ['fields of a page', 'Title: A talk\nAuthor: Ann\nDate: today\nUrl: none\n'],
    ['code', 'const a: Name = 1;\nconst b: Other = 2;\n'],
    ['sentences', 'One thing is clear: we ask.\nAnother thing is not: who answers.\n'],
    ['one speaker', 'Ann: Hello.\nSo it goes.\nAnd so on.\n'],
    [
      'a glossary',
      'Biga: a stiff dough.\nCrumb: the inside.\nLevain: what is fed.\nProof: the last rise.\n',
    ],
    [
      'lines of a play that somebody reads out',
      `${'I read you the first lines, as they are so good. '.repeat(3)}\n\nBernardo: Who is there?\n\nFrancisco: Nay, answer me.\n\nBernardo: Long live the king!\n\nFrancisco: Bernardo?\n\n${'And that is all you need to know about fear, as I found. '.repeat(9)}\n\n${'So I say it again. '.repeat(9)}\n`,
    ],
    ['captions', '0:05\nAnn: Hello.\n0:09\nBen: Hello.\n'],
    ['nothing', ''],
  ])('are told from %s', (_name, text) => {
    expect(namedTurns.recognises(text)).toBe(false);
  });

  test('give each speaker the words back, and lose none', () => {
    const name = fc.constantFrom('Ann', 'Ben Example', 'Dr. Zoë O’Neill', 'Q', 'Speaker 1', '李四');
    const words = fc
      .array(fc.constantFrom('so', 'it', 'goes.', '3:1', 'thing:', '好。'), { minLength: 1 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, words), { minLength: 2 }), (turns) => {
        const text = turns.map(([who, said]) => `${who}: ${said}`).join('\n');
        const document = namedTurns.parse(text);
        expect(document.texts[0]?.turns.map((turn) => turn.name)).toEqual(
          turns.map(([who]) => who),
        );
        expect(spokenWords(document)).toEqual(turns.flatMap(([, said]) => said.split(' ')));
      }),
    );
  });
});

const SAID = Array.from({ length: 8 }, (_, n) => `So the reason we began was number ${n}.`);

test('what somebody reads out of a form is theirs', () => {
  const text =
    'Ana: It read so.\n\nName: Jones\n\nAddress: Elm Street\n\nBen: And then?\n\nAna: I sent it.\n\nBen: Good.\n';
  const { texts } = namedTurns.parse(text);
  expect(texts[0]?.turns.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Ana', 'Ben']);
  expect(texts[0]?.cues.map((cue) => cue.text)).toContain('Name: Jones');
});

test('noises between turns in brackets take nobody’s name away', () => {
  const text =
    '[Ana] Hello all.\n[Ben] Hi.\n[Music]\n[Ana] Let us begin.\n[laughter]\n[Ben] Yes: now.\n';
  expect(findFormat(text)).toBe(namedTurns);
  const names = namedTurns.parse(text).texts[0]?.turns.flatMap(({ name }) => name ?? []);
  expect(names).toEqual(['Ana', 'Ben', 'Ana', 'Ben']);
});

test.each([
  ['in sentences', ['Ana', 'Ben', 'Cem', 'Dora']],
  ['in five scripts', ['Ana', 'Иван', '李明', 'سارة', 'Ελένη']],
  ['with whole names', ['Ana Berg', 'Ben Okafor', 'Cem Aydın', 'Dora Maar', 'Eva Klein', 'Fay Wu']],
])('a round in which everybody speaks once %s has its names', (_, names) => {
  const { texts } = namedTurns.parse(names.map((name) => `${name}: So it goes.`).join('\n'));
  expect(texts[0]?.turns.map(({ name }) => name)).toEqual(names);
});

describe('a record whose people stand in capitals', () => {
  test('has whoever speaks once, and whoever asks and answers', () => {
    const { texts, problems } = namedTurns.parse(
      [
        'THE COURT:  Please be seated.',
        'MR. BAKER:  Thomas Baker for the plaintiff.',
        "MS. O'NEIL:  Mary O'Neil for the defense.",
        'THE COURT:  Call your first witness.',
        'BY MR. BAKER:',
        'Q.   State your name, please.',
        'A.   John Smith.',
        'Q.   Where do you live?',
        'A.   On Elm Street, in the house',
        'with the green door.',
        "MS. O'NEIL:  Objection.",
        'THE COURT:  Overruled.',
        'THE WITNESS:  I have lived there since 1999.',
      ].join('\n'),
    );
    expect(texts[0]?.turns.map(({ name }) => name)).toEqual([
      'THE COURT',
      'MR. BAKER',
      "MS. O'NEIL",
      'THE COURT',
      'Q',
      'A',
      'Q',
      'A',
      "MS. O'NEIL",
      'THE COURT',
      'THE WITNESS',
    ]);
    expect(texts[0]?.cues[7]?.text).toBe('On Elm Street, in the house with the green door.');
    expect(problems).toMatchObject([{ code: 'line-unread', words: 3 }]);
  });
});

describe('times that stand every few minutes above turns', () => {
  test('are those of the turns below them, and no words', () => {
    const text =
      'Ann: We ask.\nBen: They say.\n\n00:05:00\n\nAnn: So it goes.\nBen: So it does.\n\nMeeting ended after 00:06:11\n';
    expect(findFormat(text)).toBe(namedTurns);
    const { texts, problems } = namedTurns.parse(text);
    expect(texts[0]?.cues.map((cue) => [cue.startTime, cue.text])).toEqual([
      [null, 'We ask.'],
      [null, 'They say.'],
      [300, 'So it goes.'],
      [null, 'So it does.'],
    ]);
    expect(problems).toMatchObject([{ code: 'line-unread', words: 4 }]);
  });
});

describe('names in the form that nearly all rows have', () => {
  const people = [
    'stones',
    'light-keeper9',
    'Akash | EKH',
    '李明',
    'stones',
    '李明',
    'Akash | EKH',
    'light-keeper9',
  ];

  test.each([
    ['a colon', (name: string, words: string) => `${name}: ${words}`],
    [
      'paragraphs that are broken',
      (name: string, words: string) => `${name}: ${words}\nand on\nit goes\n`,
    ],
    ['brackets', (name: string, words: string) => `[${name}] ${words}`],
    ['round brackets', (name: string, words: string) => `(${name}) ${words}`],
  ])('are names as they stand: %s', (_, write) => {
    const text = people.map((name, n) => write(name, SAID[n] as string)).join('\n');
    expect(findFormat(text)).toBe(namedTurns);
    expect(namedTurns.parse(text).texts[0]?.turns.map(({ name }) => name)).toEqual(people);
  });

  test.each([
    ['settings', 'host: a\nport: 1\npath: b\nuser: c\n'],
    ['a style sheet', 'a {\n color: red;\n margin: 0;\n}\nb {\n color: blue;\n margin: 0;\n}\n'],
    ['a log', 'info: began\nwarn: slow\ninfo: went on\ninfo: ended\n'],
    ['a recipe', 'flour: 200 g\nsugar: 100 g\nsalt: a little\n'],
  ])('are told from %s', (_, text) => {
    expect(namedTurns.recognises(text)).toBe(false);
  });
});

describe('names on a row of their own', () => {
  const people = ['Ann Lee', 'Ben', 'Ann Lee', 'Ben', 'Ann Lee', 'Carl', 'Ben', 'Carl'];

  test.each([
    ['above the words', (name: string, words: string) => `${name}\n${words}\n`],
    ['bold', (name: string, words: string) => `**${name}**\n\n${words}\n`],
    ['as headings', (name: string, words: string) => `## ${name}\n\n${words}\n`],
    ['apart from them', (name: string, words: string) => `${name}\n\n${words}\n`],
  ])('%s', (_, write) => {
    const text = people.map((name, n) => write(name, SAID[n] as string)).join('\n');
    expect(findFormat(text)).toBe(namedTurns);
    const [read] = namedTurns.parse(text).texts;
    expect(read?.turns.map(({ name }) => name)).toEqual(people);
    expect(read?.cues.map((cue) => cue.text)).toEqual(SAID);
  });

  test('are told from the headings of an article', () => {
    const text = ['Soil', 'Rain', 'Sun', 'Soil'].map(
      (name, n) => `${name}\n${SAID[n]}\n\n${SAID[n]}\n\n${SAID[n]}\n\n${SAID[n]}\n`,
    );
    expect(namedTurns.recognises(text.join('\n'))).toBe(false);
  });
});

test('a play that is read out in a talk makes nobody of it speak', () => {
  const lines = Array.from({ length: 60 }, (_, n) =>
    n >= 20 && n < 30
      ? `${n % 2 ? 'Romeo' : 'Juliet'}: But soft, line ${n}.`
      : `This is line ${n} of it.`,
  );
  expect(namedTurns.recognises(lines.join('\n'))).toBe(false);
});

test('questions at a briefing are those of whoever asks, though nobody is called an answer', () => {
  const { texts } = namedTurns.parse(
    'THE PRESIDENT:  Good morning.\n\nQ    Mr. President, what about bread?\n\nTHE PRESIDENT:  I like it.\n\nQ    Thank you.\n\nTHE PRESIDENT:  So do I.\n',
  );
  expect(texts[0]?.turns.map(({ name }) => name)).toEqual([
    'THE PRESIDENT',
    'Q',
    'THE PRESIDENT',
    'Q',
    'THE PRESIDENT',
  ]);
});
