import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { stampedTurns } from '../../../src/formats/pasted/stamped-turns.ts';
import { suitePath } from '../../conformance/suite.ts';
import { formatCases, spokenWords } from '../format-cases.ts';
import { keptWords } from './written-words.ts';

describe('turns with times', () => {
  test.each(formatCases('stamped-turns'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(stampedTurns);
    expect(stampedTurns.parse(text)).toEqual(expected);
  });

  test.each([
    ['chapters, time last', 'Intro 0:00\nThe Question 2:10\nThe End 1:02:03\n'],
    ['chapters with colons', '0:00 Intro: hello\n2:10 Middle: more\n9:00 End: bye\n'],
    ['an agenda', 'Doors: 10:30\nMatch: 11:15\nBus: 13:00\n'],
    ['verses', 'Read [1:1] and [3:16].\n'],
    ['a list of times', '0:05\nNobody\n0:09\nknows.\n'],
    ['turns without times', 'Ann: Hello.\nBen: Hello.\nAnn: So.\n'],
    ['times that fall', 'Ann: 9:00\none\nBen: 8:00\ntwo\nAnn: 7:00\nthree\nBen: 6:00\nfour\n'],
  ])('are told from %s', (_name, text) => {
    expect(stampedTurns.recognises(text)).toBe(false);
  });

  test('keep names that stand above single captions out of it', () => {
    const captions = 'Right\n0:05\nso it goes\nOkay\n0:09\nand so on\nWell\n0:12\nyes\n';
    expect(stampedTurns.recognises(captions)).toBe(false);
  });
});

test('whole names with a colon are not parted, where their rows begin alike', async () => {
  const row = (at: number, who: string) => `[00:0${at}] ${who}: well so so so so so so`;
  const [ben, zoe] = ['Ben Example', 'Zoë O’Neill'];
  const text = [row(1, ben), row(2, zoe), row(3, zoe), row(4, ben)].join('\n');
  const [read] = (await readDocument(text))?.document.texts ?? [];
  expect(read?.turns.map(({ name }) => name)).toEqual([ben, zoe, ben]);
});

/** Ways to write a turn at a time: real services and people have them all. */
const FORMS: Record<string, (name: string, stamp: string, words: string) => string> = {
  'Name: 00:00:20': (name, stamp, words) => `${name}: ${stamp}\n\n${words}\n`,
  'Name (0:10): words': (name, stamp, words) => `${name} (${stamp}): ${words}`,
  'Name [0:10] words': (name, stamp, words) => `${name} [${stamp}] ${words}`,
  'Name  0:10': (name, stamp, words) => `${name}  ${stamp}\n${words}`,
  '[Name] [00:07] words': (name, stamp, words) => `[${name}] [${stamp}] ${words}`,
  '[00:07] Name: words': (name, stamp, words) => `[${stamp}] ${name}: ${words}`,
  '0:07 Name: words': (name, stamp, words) => `${stamp} ${name}: ${words}`,
  '**Name** (0:10): words': (name, stamp, words) => `**${name}** (${stamp}): ${words}\n`,
  '**[0:10] Name:** words': (name, stamp, words) => `**[${stamp}] ${name}:** ${words}\n`,
  '**Name:** \\[0:10\\] words': (name, stamp, words) => `**${name}:** \\[${stamp}\\] ${words}\n`,
};

describe('a turn and its time, however they are written', () => {
  const name = fc.constantFrom('Ann', 'Ben Example', 'Speaker 1', 'Zoë O’Neill', '张三');
  const words = fc
    .array(fc.constantFrom('so', 'it', 'goes.', 'One', 'thing:', '3:00', '好'), {
      minLength: 6,
      maxLength: 12,
    })
    // Behind a name a time would be the turn's.
    .map((parts) => ['well', ...parts].join(' '));
  const turns = fc.array(fc.tuple(name, fc.integer({ min: 1, max: 9 }), words), {
    minLength: 3,
    maxLength: 12,
  });

  test.each(Object.keys(FORMS))('%s', async (form) => {
    const write = FORMS[form] as (typeof FORMS)[string];
    await fc.assert(
      fc.asyncProperty(turns, async (given) => {
        let time = 0;
        const timed = given.map(([who, gap, said]) => {
          time += gap;
          return { who, said, time };
        });
        const text = timed
          .map(({ who, said, time: at }) =>
            write(who, `00:00:${String(at % 60).padStart(2, '0')}`, said),
          )
          .slice(0, 6)
          .join('\n');
        const document = (await readDocument(text))?.document;
        const [read] = document?.texts ?? [];
        const first = timed.slice(0, 6);
        expect(read?.cues.map(({ text: said }) => said)).toEqual(first.map(({ said }) => said));
        expect(read?.cues.map(({ startTime }) => startTime)).toEqual(
          first.map(({ time: at }) => at % 60),
        );
        const speakers = first.map(({ who }) => who);
        const changes = speakers.filter((who, index) => index === 0 || who !== speakers[index - 1]);
        const named = read?.turns.map((turn) => turn.name) ?? [];
        expect(named.filter((who, index) => index === 0 || who !== named[index - 1])).toEqual(
          changes,
        );
      }),
      { numRuns: 40 },
    );
  });
});

test('turns between two rules are no front matter', () => {
  const document = stampedTurns.parse('---\nAnn: [0:05] Hello.\nBen: [0:09] So.\n\n---\n');
  expect(spokenWords(document)).toEqual(['Hello.', 'So.']);
  expect(keptWords(stampedTurns.parse('---\nAnn: 好 \n\n---\n'))).toBeGreaterThan(0);
});

test('any mixture of heads, times and words is read without a word lost', () => {
  const part = fc.constantFrom(
    'Ann: ',
    '[0:05] ',
    '0:09',
    '(0:12) ',
    '**Ben:** ',
    'so ',
    '\n',
    '\n\n',
    '# A\n',
    '[Speaker 1] ',
    '---\n',
    '[x](y) ',
    '\\[0:30\\] ',
    '<details>',
    '</details>',
    '好 ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const document = stampedTurns.parse(text);
      for (const { startTime } of document.texts.flatMap(({ cues }) => cues))
        expect(startTime === null || startTime >= 0).toBe(true);
      const said = text.match(/so|好/g)?.length ?? 0;
      expect(keptWords(document)).toBeGreaterThanOrEqual(said);
    }),
  );
});

const corpus = suitePath('..', 'corpus');

/** Real talks of several speakers, read where they lie. */
describe.skipIf(corpus === undefined)('talks of the corpus (skipped where it is not there)', () => {
  const talks =
    corpus === undefined ? [] : readdirSync(corpus).filter((name) => name.includes('__'));
  test.each(talks)('%s', (name) => {
    const text = readFileSync(join(corpus as string, name), 'utf8');
    expect(findFormat(text)).toBe(stampedTurns);
    const document = stampedTurns.parse(text);
    const [read] = document.texts;
    const body = text.slice(text.indexOf('\n---\n') + 5);
    const heads = body.match(/^[^\n:]{1,40}:? +\[?\d{1,2}:\d\d:\d\d\]? *$/gm) ?? [];
    expect(read?.cues.filter(({ startTime }) => startTime !== null).length).toBeGreaterThanOrEqual(
      heads.length,
    );
    expect(document.problems).toEqual([]);
    // All that is not said is names, times and the marks of headings.
    const spoken = body.replace(/^[^\n:]{1,40}:(?: +\d{1,2}:\d\d:\d\d)? *$|^#+ .*$/gm, ' ');
    expect(spokenWords(document).length / (spoken.match(/\S+/g)?.length ?? 1)).toBeCloseTo(1, 2);
  });
});

/** Layouts in which a name stands by itself: all of the document shows that they are names. */
const LAYOUTS: Record<string, (name: string, stamp: string, words: string) => string> = {
  'time - Name': (name, stamp, words) => `${stamp} - ${name}\n${words}\n`,
  'time Name': (name, stamp, words) => `${stamp} ${name}\n${words}\n`,
  '[time] Name': (name, stamp, words) => `[${stamp}] ${name}\n\n${words}\n`,
  'time | Name | words': (name, stamp, words) => `${stamp} | ${name} | ${words}`,
  'Name above time': (name, stamp, words) => `${name}\n${stamp}\n${words}\n`,
  'Name below time': (name, stamp, words) => `${stamp}\n${name}\n${words}\n`,
  'Name above (time) words': (name, stamp, words) => `${name}\n(${stamp}) ${words}`,
  '[time Name] words': (name, stamp, words) => `[${stamp} ${name}] ${words}`,
  '[Name time] words': (name, stamp, words) => `[${name} ${stamp}] ${words}`,
  'Name | time': (name, stamp, words) => `${name} | ${stamp}\n${words}\n`,
  'time **Name**': (name, stamp, words) => `${stamp} **${name}**\n${words}\n`,
  '**Name time** words': (name, stamp, words) => `**${name} ${stamp}** ${words}\n`,
  'Name, tab, time, tab, words': (name, stamp, words) => `${name}\t${stamp}\t${words}`,
  'time, tab, Name, tab, words': (name, stamp, words) => `${stamp}\t${name}\t${words}`,
  'Name above, apart': (name, stamp, words) => `${name}\n\n(${stamp}) ${words}\n`,
};

describe('a name that stands by itself', () => {
  test.each(Object.keys(LAYOUTS))('%s', async (layout) => {
    const write = LAYOUTS[layout] as (typeof LAYOUTS)[string];
    const people = [
      'Marta Lindqvist',
      'Ben Okafor',
      'Marta Lindqvist',
      '李明',
      'Ben Okafor',
      '李明',
    ];
    const said = people.map((_, n) => `So the reason we began the garden was number ${n}.`);
    const text = people
      .map((name, n) => write(name, `00:00:${String(n * 5).padStart(2, '0')}`, said[n] as string))
      .join('\n');
    const [read] = (await readDocument(text))?.document.texts ?? [];
    expect(read?.cues.map((cue) => cue.text)).toEqual(said);
    expect(read?.cues.map(({ startTime }) => startTime)).toEqual(people.map((_, n) => n * 5));
    expect(read?.turns.map(({ name }) => name)).toEqual(people);
  });

  test.each([
    [
      'chapters with descriptions',
      '0:00 - Intro\nWho we are.\n5:00 - Soil\nWhat it is.\n9:00 - End\nBye.\n',
    ],
    ['captions of two rows', '0:05\nRight\nso it goes\n0:09\nand on\nit goes\n0:12\nOkay\nwell\n'],
  ])('is told from %s', async (_, text) => {
    const document = (await readDocument(text))?.document;
    expect(document?.texts.flatMap(({ turns }) => turns.flatMap(({ name }) => name ?? []))).toEqual(
      [],
    );
  });
});

test.each([
  ['Ann Berg (Firm Inc.)', (name: string, time: string) => `${time} - ${name}`],
  ['Ann B.', (name: string, time: string) => `${time} - ${name}`],
  ['Berg, Ann (EXT)', (name: string, time: string) => `${name}   ${time}`],
  ['ann.berg', (name: string, time: string) => `${name} (${time}.120)`],
])(
  '%s before or behind a time is a name as it stands, where it comes again',
  async (name, write) => {
    const said = [
      'So the reason we began was this.',
      'I see.',
      'And so on it goes.',
      'So it does.',
    ];
    const text = said
      .map((words, n) => `${write(n % 2 ? 'Ben' : name, `0:0${n * 2}`)}\n${words}\n`)
      .join('\n');
    const [read] = (await readDocument(text))?.document.texts ?? [];
    expect(read?.cues.map((cue) => cue.text)).toEqual(said);
    expect(read?.turns.map((turn) => turn.name)).toEqual([name, 'Ben', name, 'Ben']);
  },
);

test('a table of contents above a talk is its chapters', async () => {
  const text = [
    'A talk of roses',
    'Table of Contents',
    '0:00 – Welcome',
    '1:05 – Roses',
    'Welcome',
    'Ann',
    '(0:00) Hello and welcome.',
    'Ben',
    '(0:05) Thanks for having me.',
    'Roses',
    'Ann',
    '(1:05) Lovely.',
  ].join('\n');
  const document = (await readDocument(text))?.document;
  expect(document?.title).toBe('A talk of roses');
  expect(document?.chapters.map(({ startTime, title }) => [startTime, title])).toEqual([
    [0, 'Welcome'],
    [65, 'Roses'],
  ]);
  expect(document?.texts[0]?.cues.map((cue) => cue.text)).toEqual([
    'Hello and welcome.',
    'Thanks for having me.',
    'Lovely.',
  ]);
});
