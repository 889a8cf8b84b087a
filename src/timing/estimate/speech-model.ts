import { BREAK, isUnspaced, type Words } from '../../core/text/spoken-words.ts';
import { syllables } from './syllables.ts';

/**
 * How long words take to say, in seconds up to a common rate. Weights of a prototype fitted
 * to the caption stamps of one hour of interview (two voices); sentence ends were found to add nothing, fillers most.
 */
export const SPEECH = {
  syllable: 0.115,
  word: 0.09,
  /** "uh", "um": the pause around it is spoken for too. */
  filler: 0.82,
  comma: 0.05,
  turn: 0.15,
  /**
   * A character of an unspaced script. Mandarin runs at 5.18 syllables a second where English runs at 6.19
   * (Pellegrino, Coupé and Marsico 2011); a character is a syllable and part of a word.
   */
  unspaced: 0.19,
} as const;

const HESITATIONS = new Set('uh um uhm umm uhh er erm eh ah hm hmm mm mhm mmhm'.split(' '));

/** Hesitations: words that take time and say nothing. `key` as in `Words`. */
export function isHesitation(key: string): boolean {
  return HESITATIONS.has(key);
}

/**
 * Seconds each word takes up to a common rate, pause before the next included. `turnStarts`: ascending indices of words
 * that open a turn (the pause stands before them, so the word before pays). Linear.
 */
export function speechCosts(
  lines: readonly string[],
  words: Words,
  turnStarts: readonly number[] = [],
): Float64Array {
  const costs = new Float64Array(words.key.length);
  const known = new Map<string, number>();
  for (let index = 0; index < costs.length; index += 1) {
    const line = lines[words.line[index] as number] as string;
    const word = line.slice(words.from[index], words.to[index]);
    let cost = known.get(word);
    if (cost === undefined) {
      cost = wordCost(word, words.key[index] as string);
      known.set(word, cost);
    }
    costs[index] = cost + (words.after[index] === BREAK.clause ? SPEECH.comma : 0);
  }
  for (const start of turnStarts)
    if (start > 0 && start < costs.length)
      costs[start - 1] = (costs[start - 1] as number) + SPEECH.turn;
  return costs;
}

function wordCost(word: string, key: string): number {
  if (isUnspaced(word)) return SPEECH.unspaced;
  return SPEECH.syllable * syllables(word) + SPEECH.word + (isHesitation(key) ? SPEECH.filler : 0);
}

/** Sums before each word, and the total at the end: `sums[j] - sums[i]` is the cost of the words `i` to `j`. */
export function runningSums(costs: Float64Array): Float64Array {
  const sums = new Float64Array(costs.length + 1);
  for (let index = 0; index < costs.length; index += 1)
    sums[index + 1] = (sums[index] as number) + (costs[index] as number);
  return sums;
}
