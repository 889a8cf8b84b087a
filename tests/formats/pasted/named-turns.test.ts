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
