/** What answers a query, said without any engine: sets of words, and how near to each other they must stand. */
import type { CorpusText } from './corpus-text.ts';
import { isWithinEdits } from './edits.ts';

export interface DrawnQuery {
  typed: string;
  /** The words that were meant, as they stand in the text; of Chinese the characters as typed. */
  made: readonly string[];
  sought: Sought;
}

/** Alternatives: a place that fits one of them is true. */
export type Sought = WordsSought[] | { characters: string };

export interface WordsSought {
  /** For each word of the query the numbers of the words that may stand for it. */
  slots: number[][];
  /** All within so many running words in any order; null: one directly after the other. */
  span: number | null;
}

export function exactly(text: CorpusText, word: string): number[] {
  const number = text.numbers.get(word);
  return number === undefined ? [] : [number];
}

export function beginningWith(text: CorpusText, start: string): number[] {
  return numbersWhere(text, (word) => word.startsWith(start));
}

/** Whoever types with errors may mean any word that is so few errors away. */
export function withinEdits(text: CorpusText, typed: string, edits: number): number[] {
  const letters = lettersOf(typed);
  return numbersWhere(text, (word) => {
    // An edit brings or takes one letter at most; nearly every word is told apart by that.
    const others = lettersOf(word);
    return (
      bitCount(letters & ~others) <= edits &&
      bitCount(others & ~letters) <= edits &&
      isWithinEdits(typed, word, edits)
    );
  });
}

function numbersWhere({ vocabulary }: CorpusText, fits: (word: string) => boolean): number[] {
  return vocabulary.flatMap((word, number) => (fits(word) ? [number] : []));
}

/** The set of a word's letters, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
