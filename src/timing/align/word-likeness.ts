import type { Vocabulary } from './vocabulary.ts';

/** How alike two words are, 0 (different) to 1 (the same), by their ids in the shared vocabulary. */
export type WordLikeness = (a: number, b: number) => number;

/** A fuzzy match says less than the word itself; a tenth off a whole point for every edit. */
const FIRST_EDIT = 0.3;
const NEXT_EDIT = 0.15;
/** Edits forgiven by length of the shorter word: a mishearing keeps most letters ("Entropic", "Anthropic"). */
const EDITS_BY_LENGTH = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3];

/**
 * Likeness over one vocabulary. Results are remembered: the same two words meet in gap after gap. Words with a digit
 * are alike only when they are the same: 2024 is not 2025.
 */
export function wordLikeness(vocabulary: Vocabulary): WordLikeness {
  const { keys } = vocabulary;
  const letters = Int32Array.from(keys, letterSet);
  const known = new Map<number, number>();
  return (a, b) => {
    if (a === b) return 1;
    const [wordA, wordB] = [keys[a] as string, keys[b] as string];
    const allowed = editsAllowed(Math.min(wordA.length, wordB.length));
    if (Math.abs(wordA.length - wordB.length) > allowed || allowed === 0) return 0;
    // Every edit changes at most two bits of the letter sets: most pairs are refused by one popcount.
    if (bitCount((letters[a] as number) ^ (letters[b] as number)) > 2 * allowed) return 0;
    const pair = a < b ? a * keys.length + b : b * keys.length + a;
    let likeness = known.get(pair);
    if (likeness === undefined) {
      const edits = /\d/.test(wordA + wordB) ? Infinity : editDistance(wordA, wordB, allowed);
      likeness = edits > allowed ? 0 : 1 - FIRST_EDIT - NEXT_EDIT * (edits - 1);
      known.set(pair, likeness);
    }
    return likeness;
  };
}

function editsAllowed(length: number): number {
  return EDITS_BY_LENGTH[Math.min(length, EDITS_BY_LENGTH.length - 1)] as number;
}

function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Levenshtein distance, or more than `most` where it is more than that. */
export function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] as number;
}

/**
 * What a match of each id is worth: from about a half for the commonest words to one and a half for the rarest. A shared
 * "the" says little about where a sentence belongs, a shared name nearly all.
 */
export function wordWorth(vocabulary: Vocabulary): Float32Array {
  const total = vocabulary.base.length + vocabulary.text.length;
  return Float32Array.from(
    vocabulary.count,
    (count) => LEAST_WORTH + Math.log(total / count) / Math.log(total),
  );
}

const LEAST_WORTH = 0.5;
