import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/formats/source-document.ts';
import { settleNames } from '../../../src/import/receive/introduced-names.ts';

function joined(names: readonly string[]): (string | undefined)[] {
  const document: SourceDocument = {
    chapters: [],
    texts: [
      {
        kind: 'captured',
        cues: names.map((name, at) => ({ text: name, startTime: null, line: at + 1 })),
        turns: names.map((name, at) => ({ at: [at, 0], name })),
      },
    ],
    problems: [],
  };
  settleNames(document);
  return document.texts[0]?.turns.map(({ name }) => name) ?? [];
}

test.each([
  ['a role with its name', ['HOST (Ana López)', 'BEN', 'HOST'], ['Ana López', 'BEN', 'Ana López']],
  [
    'who is heard and not seen',
    ['ANA', 'BEN', 'ANA (V.O.)', "BEN (CONT'D)"],
    ['ANA', 'BEN', 'ANA', 'BEN'],
  ],
  [
    'an office, and then the surname',
    ['ANA LÓPEZ, CNN ANCHOR', 'BEN OKAFOR, CNN CORRESPONDENT', 'LÓPEZ', 'OKAFOR (voice-over)'],
    ['ANA LÓPEZ', 'BEN OKAFOR', 'ANA LÓPEZ', 'BEN OKAFOR'],
  ],
])('a document says itself that two names are one person: %s', (_, names, people) => {
  expect(joined(names)).toEqual(people);
});

test.each([
  ['two guests', ['GUEST (Ana)', 'GUEST (Ben)', 'GUEST']],
  ['a firm', ['Ana (Acme)', 'Ana', 'Ben']],
  ['two of one surname', ['ANA BERG, HOST', 'BEN BERG, REPORTER', 'BERG']],
  ['like names', ['Maria', 'Marta', 'Mario']],
  ['initials, which are the library’s to join', ['Michael Folkner (MF)', 'MF']],
])('nobody is taken for somebody else: %s', (_, names) => {
  const found = joined(names);
  expect(found.at(-1)).toBe(names.at(-1));
  expect(new Set(found).size).toBe(new Set(names).size);
});
