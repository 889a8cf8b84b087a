import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFormat, readDocument } from '../../../src/formats/formats.ts';
import { namedTurns } from '../../../src/formats/pasted/named-turns.ts';
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

describe('marks among names', () => {
  const named = (text: string) => {
    const [read] = namedTurns.parse(text).texts;
    return read?.turns.map(({ at, name }) => [name ?? '', read.cues[at[0]]?.text]);
  };

  test('are speakers whose names are not told, and all others keep theirs', () => {
    const text =
      'Ana: We ask.\nBen: Who knows?\n>> Nobody here.\nSo it goes.\n\nAna: We ask again.\n>>\nAnd again.\nBen: Yes.\n';
    expect(findFormat(text)).toBe(namedTurns);
    expect(named(text)).toEqual([
      ['Ana', 'We ask.'],
      ['Ben', 'Who knows?'],
      ['', 'Nobody here. So it goes.'],
      ['Ana', 'We ask again.'],
      ['', 'And again.'],
      ['Ben', 'Yes.'],
    ]);
    expect(namedTurns.parse(text).problems).toEqual([]);
  });

  test('say in front of a name what the name says', () => {
    const text = '>> Ana: We ask.\n>>Ben: Who knows?\n>> Ana: We ask.\n>> So it goes.\n';
    expect(findFormat(text)).toBe(namedTurns);
    expect(named(text)).toEqual([
      ['Ana', 'We ask.'],
      ['Ben', 'Who knows?'],
      ['Ana', 'We ask.'],
      ['', 'So it goes.'],
    ]);
  });

  // A find of the fuzz: two words became one where the marks decided.
  test.each([
    ['decide nothing', '○田中　。\n○議員　。\n○員長　.\n>>\n>>', ['。', '。', '.']],
    [
      'leave names between a circle and a space apart from the words',
      `○田中　。\n○議員　。\n○員長　.\n${'>> one\n'.repeat(9)}`,
      ['田中：', '。', '議員：', '。', '員長：', '.', ...Array(9).fill('one')],
    ],
  ])('%s', async (_name, text, words) => {
    const read = await readDocument(text);
    expect(read && spokenWords(read.document)).toEqual(words);
  });
});
