/** Short texts that hold words as they are looked for, however they are written. */
import { findWords, spansOfWords } from '../../core/text/find-words.ts';
import { variantsOf } from '../../core/text/han-variants.ts';
import { mayBegin, soughtWords, touchesBefore } from '../../core/text/sought-words.ts';
import type { Clause } from '../query.ts';

export interface SpeltTexts {
  /** Those in which each clause stands, shortest first, with where. `halfTyped`: the last may be the beginning of a word. */
  holding(clauses: readonly Clause[], halfTyped: boolean): SpeltText[];
}

interface SpeltText {
  index: number;
  /** UTF-16, ascending and disjoint. */
  marks: [from: number, to: number][];
}

export function createSpeltTexts(texts: readonly string[]): SpeltTexts {
  const words = soughtWords(texts);

  /** By index of the text. */
  function placesOf({ text }: Clause, halfTyped: boolean): Map<number, SpeltText['marks']> {
    const typed = soughtWords([text]);
    const last = typed.key.length - 1;
    const begins = halfTyped && mayBegin(typed.key[last] ?? '', touchesBefore(typed, last));
    const places = new Map<number, SpeltText['marks']>();
    for (const found of findWords(words, typed.key, begins, { spellings: variantsOf })) {
      // Words of one text and of the next do not follow each other.
      const [span, ...others] = spansOfWords(words, found);
      if (span === undefined || others.length > 0) continue;
      const [index, from, to] = span;
      places.set(index, [...(places.get(index) ?? []), [from, to]]);
    }
    return places;
  }

  return {
    holding(clauses, halfTyped) {
      const places = clauses.map((clause, index) =>
        placesOf(clause, halfTyped && index === clauses.length - 1),
      );
      const [first, ...others] = places;
      return [...(first?.keys() ?? [])]
        .filter((index) => others.every((own) => own.has(index)))
        .map((index) => ({ index, marks: joined(places.flatMap((own) => own.get(index) ?? [])) }))
        .sort((a, b) => (texts[a.index]?.length ?? 0) - (texts[b.index]?.length ?? 0));
    },
  };
}

function joined(spans: readonly [number, number][]): SpeltText['marks'] {
  const all: SpeltText['marks'] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
