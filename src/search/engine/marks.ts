/** What to mark in lines of text, for the words an answer was found by. */

import { capitalsOf } from '../../core/text/sought-key.ts';
import { type Tokens, tokensOf } from '../index/tokens.ts';
import { wordsOfQuery } from './expand/query-units.ts';
import type { ExpandedWord } from './ranked.ts';

/**
 * For each line ascending, disjoint UTF-16 spans: whole words, and runs of characters of scripts without spaces. A term
 * of several words is marked where they follow each other, over the ends of lines too.
 */
export function findMarks(
  lines: readonly string[],
  words: readonly ExpandedWord[],
): [from: number, to: number][][] {
  const tokens = tokensOf(lines);
  const isMarked = new Uint8Array(tokens.term.length);
  const placesOf = new Map<string, number[]>();
  for (const [position, term] of tokens.term.entries()) {
    const places = placesOf.get(term);
    if (places === undefined) placesOf.set(term, [position]);
    else places.push(position);
  }
  const terms = new Set(words.flatMap((word) => word.terms.map(({ term }) => term)));
  for (const term of terms) {
    const { words: sequence } = wordsOfQuery(term, false);
    const [first] = sequence;
    if (first === undefined) continue;
    const starts = first.begins
      ? tokens.term.flatMap((own, position) => (own.startsWith(first.key) ? [position] : []))
      : [first.key, capitalsOf(first.key) ?? ''].flatMap((key) => placesOf.get(key) ?? []);
    for (const start of starts) {
      const follows = sequence.every(({ key, offset, begins }) => {
        const own = tokens.term[start + offset];
        return own === key || own === capitalsOf(key) || (begins && own?.startsWith(key));
      });
      if (!follows) continue;
      for (const { offset, begins } of sequence) {
        const reach = begins ? 1 : (tokens.reach[start + offset] as number);
        isMarked.fill(1, start + offset, start + offset + reach);
      }
    }
  }
  return spansOf(tokens, isMarked, lines.length);
}

/** Marked words that nothing parts are one span. */
function spansOf(
  { line, from, to }: Tokens,
  isMarked: Uint8Array,
  lineCount: number,
): [number, number][][] {
  const spans: [number, number][][] = Array.from({ length: lineCount }, () => []);
  for (const [position, marked] of isMarked.entries()) {
    if (marked === 0) continue;
    const own = spans[line[position] as number] as [number, number][];
    const before = own[own.length - 1];
    if (before !== undefined && before[1] === from[position]) before[1] = to[position] as number;
    else own.push([from[position] as number, to[position] as number]);
  }
  return spans;
}
