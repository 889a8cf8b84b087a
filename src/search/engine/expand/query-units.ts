/** The units of a query that are looked for: its words, bigrams and quoted phrases. */
import { mayBegin, touchesBefore } from '../../../core/text/sought-words.ts';
import { isUnspaced } from '../../../core/text/spoken-words.ts';
import { tokensOf } from '../../index/tokens.ts';
import type { Clause } from '../../query.ts';

export interface QueryUnit {
  /** As it stands in the query. */
  typed: string;
  /** One word, or those of a phrase. */
  words: QueryWord[];
  /** Position in the query: neighbours there should be neighbours in the text. */
  at: number;
}

export interface QueryWord {
  key: string;
  /** As it stands in the query. */
  typed: string;
  /** It stands for every word that begins so: half typed, or a single character of an unspaced script. */
  begins: boolean;
  /** Position in its phrase. */
  offset: number;
  /** Nothing parts it from the word before, as in “gpt4”: they are looked for side by side. */
  isGlued: boolean;
}

/** `halfTyped`: the last word is still being typed. */
export function unitsOf(clauses: readonly Clause[], halfTyped: boolean): QueryUnit[] {
  const units: QueryUnit[] = [];
  let at = 0;
  for (const [index, { text, isPhrase }] of clauses.entries()) {
    const { words, length } = wordsOfQuery(text, halfTyped && index === clauses.length - 1);
    if (isPhrase && words.length > 0) units.push({ typed: text, words, at });
    else
      for (const together of gluedWords(words)) {
        const { offset } = together[0] as QueryWord;
        units.push({
          typed: together.map(({ typed }) => typed).join(''),
          words: together.map((word) => ({ ...word, offset: word.offset - offset })),
          at: at + offset,
        });
      }
    at += length;
  }
  return units;
}

function gluedWords(words: readonly QueryWord[]): QueryWord[][] {
  const groups: QueryWord[][] = [];
  for (const word of words)
    if (word.isGlued) groups.at(-1)?.push(word);
    else groups.push([word]);
  return groups;
}

/** `length`: positions that the text takes. */
export function wordsOfQuery(
  text: string,
  halfTyped: boolean,
): { words: QueryWord[]; length: number } {
  const tokens = tokensOf([text]);
  const { term, reach, from, to } = tokens;
  const words: QueryWord[] = [];
  for (const [offset, key] of term.entries()) {
    const unspaced = isUnspaced(key);
    // The last character of a run is in the bigram before it.
    if (unspaced && reach[offset] === 1 && reach[offset - 1] === 2) continue;
    const isLast = offset === term.length - 1;
    const isGlued =
      words.length > 0 &&
      !unspaced &&
      touchesBefore(tokens, offset) &&
      !isUnspaced(term[offset - 1] as string);
    words.push({
      key,
      typed: text.slice(from[offset], to[offset + (reach[offset] as number) - 1]),
      offset,
      begins: unspaced ? reach[offset] === 1 : isLast && halfTyped && mayBegin(key, isGlued),
      isGlued,
    });
  }
  return { words, length: term.length };
}
