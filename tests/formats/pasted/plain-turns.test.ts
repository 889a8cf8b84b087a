import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat } from '../../../src/formats/formats.ts';
import { plainTurns } from '../../../src/formats/pasted/plain-turns.ts';
import { formatCases, spokenWords } from '../format-cases.ts';

describe('plain turns', () => {
  test.each(formatCases('plain-turns'))('$name', ({ text, expected }) => {
    expect(findFormat(text)).toBe(plainTurns);
    expect(plainTurns.parse(text)).toEqual(expected);
  });

  test.each([
    ['prose', 'Nobody knows.\nAnd so we ask.\n'],
    ['one arrow in prose', 'Nobody knows.\n>> is an arrow.\n'],
    ['captions with times', '0:00\n>> Nobody knows.\n0:04\n>> We ask.\n'],
    ['subtitles', '1\n00:00:00,000 --> 00:00:04,000\n>> Nobody knows.\n\n>> We ask.\n'],
    ['a merge gone wrong', '>>>>>>> main\nconst a = 1;\n'],
    ['nothing', ''],
  ])('are told from %s', (_name, text) => {
    expect(plainTurns.recognises(text)).toBe(false);
  });

  test('of marks alone hold no text', () => {
    expect(plainTurns.parse('>>\n>> \n').texts).toEqual([]);
  });

  test('lose and add no word, wherever the marks and line ends stand', () => {
    const pieces = fc.array(
      fc.constantFrom('>>', '>> ', '\n', '\r\n', '\n\n', ' ', 'one', 'two.', '好。'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const words = text.replace(/(?<!\S)>{2,}/g, ' ').match(/\S+/g) ?? [];
        expect(spokenWords(plainTurns.parse(text))).toEqual(words);
      }),
    );
  });
});

describe('turns that a dash begins', () => {
  const said = Array.from(
    { length: 8 },
    (_, n) => `So the reason we began the garden was number ${n}.`,
  );

  test.each(['- ', '– ', '—', '— '])('%j is a mark and no word', (dash) => {
    const text = said.map((words) => `${dash}${words}`).join('\n');
    expect(findFormat(text)).toBe(plainTurns);
    const [read] = plainTurns.parse(text).texts;
    expect(read?.cues.map((cue) => cue.text)).toEqual(said);
    expect(read?.turns.map(({ at }) => at)).toEqual(said.map((_, n) => [n, 0]));
  });

  test('may open with a number', () => {
    const counted = said.map((words, n) => `${n + 2} people came. ${words}`);
    const text = counted.map((words) => `- ${words}`).join('\n');
    const [read] = plainTurns.parse(text).texts;
    expect(read?.cues.map((cue) => cue.text)).toEqual(counted);
  });

  test('are told from a list', () => {
    const list = said.map((_, n) => `- the garden and all that we began in it, part ${n}`);
    expect(plainTurns.recognises(list.join('\n'))).toBe(false);
  });
});
