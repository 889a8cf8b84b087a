import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/search/engine/marks.ts';

const words = (...terms: string[]) => [
  { typed: terms[0] ?? '', terms: terms.map((term) => ({ term, weight: 1 })) },
];

/** Lines with what is marked in brackets. */
function marked(lines: string[], ...terms: string[]): string[] {
  const marks = findMarks(lines, words(...terms));
  return lines.map((line, index) => {
    let text = '';
    let at = 0;
    for (const [from, to] of marks[index] ?? []) {
      text += `${line.slice(at, from)}[${line.slice(from, to)}]`;
      at = to;
    }
    return text + line.slice(at);
  });
}

describe('marks', () => {
  test('stand on whole words, as they are written', () => {
    expect(marked(['The cat, concatenated: CAT’s'], 'cat')).toEqual([
      'The [cat], concatenated: [CAT]’s',
    ]);
    expect(marked(['Élan'], 'elan')).toEqual(['[Élan]']);
  });

  test('stand on every word that an answer was found by', () => {
    expect(marked(['Enthropic and Antropic'], 'enthropic', 'antropic')).toEqual([
      '[Enthropic] and [Antropic]',
    ]);
  });

  test('of bigrams that overlap are one', () => {
    expect(marked(['所以超对齐团队'], '超对', '对齐')).toEqual(['所以[超对齐]团队']);
  });

  test('of a single character are that character', () => {
    expect(marked(['超对齐，齐'], '齐')).toEqual(['超对[齐]，[齐]']);
  });

  test('run on over the end of a line', () => {
    expect(marked(['我们谈', '对齐'], '谈对')).toEqual(['我们[谈]', '[对]齐']);
  });

  test('of several words stand where they follow each other', () => {
    expect(marked(['go alpha go', 'alpha', 'go'], 'alpha go')).toEqual([
      'go [alpha] [go]',
      '[alpha]',
      '[go]',
    ]);
    expect(marked(['对齐和超对齐'], '超对齐')).toEqual(['对齐和[超对齐]']);
  });

  test('are none for words that are not there, and for no words', () => {
    expect(findMarks(['one', ''], words('two'))).toEqual([[], []]);
    expect(findMarks(['one'], [])).toEqual([[]]);
    expect(findMarks([], words('two'))).toEqual([]);
  });
});
