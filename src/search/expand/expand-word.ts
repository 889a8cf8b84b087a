/** A single word: itself, what begins so, what resembles it, and what it is in two words. */
import { isUnspaced } from '../../core/spoken-words.ts';
import type { TermEntry } from '../index/dictionary.ts';
import type { Segment } from '../index/segment.ts';
import type { QueryWord } from './query-units.ts';
import { type SimilarWord, similarWords } from './similar-words.ts';
import { splitWord } from './split-word.ts';
import { countOf, type Variant } from './variants.ts';

/** A word more frequent than one in so many is hardly mistyped, and what resembles it would not be reached. */
const FREQUENT = 2000;
/** Two words for one are looked for where the one stands more rarely than this. */
const RARE = 500;
/** Completions looked at, and positions they may have together: past that only the most frequent are taken. */
const MOST_COMPLETIONS = 20_000;
const MOST_COMPLETED = 300_000;
const COMPLETED = 0.86;
const COMPLETED_SPAN = 0.1;
/** Spelt otherwise by one or two letters, a shorter word is another word. */
const LEAST_LETTERS = 3;

export type Variants = Variant[][];

/** For each segment, by descending weight. `forgiving`: also what merely resembles the word. */
export function expandWord(
  segments: readonly Segment[],
  { key, begins }: QueryWord,
  forgiving: boolean,
): Variants {
  const variants: Variants = segments.map((segment) => exactVariants(segment, key, begins));
  const exactCount = totalCount(variants);
  if (!forgiving || isUnspaced(key) || key.length < LEAST_LETTERS) return variants;
  const positions = segments.reduce((sum, segment) => sum + segment.positions, 0);
  if (exactCount * FREQUENT > positions + FREQUENT * 20) return variants;
  if (!/\d/.test(key)) addTerms(segments, variants, similarWords(segments, key, begins));
  if (exactCount < RARE)
    for (const [index, segment] of segments.entries())
      variants[index]?.push(...splitWord(segment, key, exactCount === 0));
  return variants.map(sortVariants);
}

/** Adds words to the variants of those segments that have them. */
export function addTerms(
  segments: readonly Segment[],
  variants: Variants,
  words: readonly SimilarWord[],
): void {
  for (const [index, segment] of segments.entries())
    for (const { term, weight } of words) {
      const entry = segment.dictionary.find(term);
      if (entry !== null) variants[index]?.push(termVariant(entry, weight, false, term));
    }
}

export function termVariant(
  entry: TermEntry,
  weight: number,
  exact: boolean,
  spelling: string | number,
): Variant {
  return { weight, exact, reach: 1, places: entry, spelling };
}

export function sortVariants(variants: Variant[]): Variant[] {
  return variants.sort((a, b) => b.weight - a.weight || countOf(b) - countOf(a));
}

export function totalCount(variants: Variants): number {
  return variants.reduce(
    (sum, own) => own.reduce((count, variant) => count + countOf(variant), sum),
    0,
  );
}

function exactVariants(segment: Segment, key: string, begins: boolean): Variant[] {
  const { dictionary } = segment;
  const unspaced = isUnspaced(key);
  if (!begins) {
    const entry = dictionary.find(key);
    if (entry === null) return [];
    const variant = termVariant(entry, 1, true, key);
    return [unspaced ? { ...variant, reach: 2 } : variant];
  }
  const found: Variant[] = [];
  let completed = 0;
  dictionary.findBeginning(
    key,
    (entry, length) => {
      const isWhole = entry.index === found[0]?.spelling || length === utf8Length(key);
      // A single character of an unspaced script stands for itself, whatever follows it.
      const weight = unspaced || isWhole ? 1 : COMPLETED + (COMPLETED_SPAN * key.length) / length;
      found.push(termVariant(entry, weight, true, unspaced ? key : entry.index));
      completed += entry.count;
    },
    MOST_COMPLETIONS,
  );
  return completed <= MOST_COMPLETED ? sortVariants(found) : mostFrequent(found);
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The word itself, and as many completions as may be read. */
function mostFrequent(found: Variant[]): Variant[] {
  let left = MOST_COMPLETED;
  const kept = found
    .sort((a, b) => Math.floor(b.weight) - Math.floor(a.weight) || countOf(b) - countOf(a))
    .filter((variant) => {
      left -= countOf(variant);
      return left > 0 || variant.weight === 1;
    });
  return sortVariants(kept);
}
