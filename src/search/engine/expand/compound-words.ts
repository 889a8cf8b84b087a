/** Words that a word is part of, where a language writes several as one: “Wende” in “Energiewende”. */
import { isPartOf } from '../../../core/text/compounds.ts';
import type { IndexSegment } from '../../index/segment.ts';

const BETWEEN = '\n';

interface Compounds {
  /** Spelt one after the other, each between two ends of a line: so one search goes through all of them. */
  text: string;
  /** For each its index in the dictionary, and where it begins in `text`; ascending. */
  index: readonly number[];
  start: Uint32Array;
}

/** An engine that is made anew over more segments need not spell them again. */
const known = new WeakMap<IndexSegment['dictionary'], Compounds>();

/** Indices of terms. `begins`: of the word only the beginning is known. */
export function compoundWords(segment: IndexSegment, word: string, begins: boolean): number[] {
  const { text, index, start } = compoundsOf(segment);
  const found: number[] = [];
  if (text === '') return found;
  const { dictionary } = segment;
  const isKnown = (key: string) => dictionary.find(key) !== null;
  let row = 0;
  for (let at = text.indexOf(word); at !== -1; ) {
    while (row + 1 < start.length && (start[row + 1] as number) <= at) row += 1;
    const end = text.indexOf(BETWEEN, at);
    if (isPartOf(word, text.slice(start[row], end), begins, isKnown))
      found.push(index[row] as number);
    at = text.indexOf(word, end);
  }
  return found;
}

function compoundsOf(segment: IndexSegment): Compounds {
  const { dictionary } = segment;
  let compounds = known.get(dictionary);
  if (compounds === undefined) {
    const index = segment.compounds();
    const start = new Uint32Array(index.length);
    const spelt = index.map((term) => dictionary.spell(term));
    let at = 0;
    for (const [row, term] of spelt.entries()) {
      start[row] = at;
      at += term.length + BETWEEN.length;
    }
    compounds = { text: spelt.map((term) => term + BETWEEN).join(''), index, start };
    known.set(dictionary, compounds);
  }
  return compounds;
}
