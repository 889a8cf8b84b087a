/** A single word: itself, what begins so, what resembles it, and what it is in two words. */
import { capitalsOf, isSign } from '../../../core/text/sought-key.ts';
import { isUnspaced } from '../../../core/text/spoken-words.ts';
import type { TermEntry } from '../../index/dictionary.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { compoundWords } from './compound-words.ts';
import type { QueryWord } from './query-units.ts';
import { type SimilarWord, similarWords } from './similar-words.ts';
import { splitWord } from './split-word.ts';
import { countOf, type Variant } from './variants.ts';

/** A word more frequent than one in so many is hardly mistyped, and what resembles it would not be reached. */
const FREQUENT = 2000;
/**
 * How the word is taken for two. A little more than what completes a half-typed word: who types “deepmind” has most often
 * typed it whole. Where one word is near it, a blank left out is a slip like another.
 */
const SPLIT = {
  besideKnown: { weight: 0.955, leastPart: 2, mayBeHeard: false },
  alone: { weight: 0.955, leastPart: 2, mayBeHeard: true },
  besideNear: { weight: 0.75, leastPart: 3, mayBeHeard: false },
};
/** Two words for one are looked for where the one stands more rarely than this. */
const RARE = 500;
/**
 * Completions of a half-typed word by its letters: terms, and positions they may have together; past that only the most
 * frequent are taken, of one or two letters none below the share `least` of all. One letter says little, and the next
 * is on its way.
 */
const MOST_COMPLETED = [
  { terms: 0, positions: 0, least: 0 },
  { terms: 32, positions: 20_000, least: 1 / 30_000 },
  { terms: 128, positions: 50_000, least: 1 / 300_000 },
  { terms: 512, positions: 100_000, least: 0 },
  { terms: 4096, positions: 200_000, least: 0 },
];
/** Where the word itself is known, another one is less likely meant. */
const BESIDE_EXACT = 0.88;
const COMPLETED = 0.86;
const COMPLETED_SPAN = 0.1;
/** The word as a part of a longer one, and how many of those are looked for. */
const COMPOUND = 0.84;
const MOST_COMPOUNDS = 256;
/** Spelt otherwise by one or two letters, a shorter word is another word. */
const LEAST_LETTERS = 3;
const LEAST_HALF_TYPED = 4;

type Completed = (typeof MOST_COMPLETED)[number];

export type Variants = Variant[][];

/** For each segment, by descending weight. `forgiving`: also what merely resembles the word, alone or beside another. */
export function expandWord(
  segments: readonly IndexSegment[],
  { key, begins }: QueryWord,
  forgiving: boolean,
): Variants {
  const variants: Variants = segments.map((segment) => exactVariants(segment, key, begins));
  const exactCount = totalCount(variants);
  if (!forgiving || isUnspaced(key) || isSign(key)) return variants;
  if (key.length < (begins ? LEAST_HALF_TYPED : LEAST_LETTERS)) return variants;
  const positions = segments.reduce((sum, segment) => sum + segment.positions, 0);
  if (exactCount * FREQUENT > positions + FREQUENT * 20) return variants;
  const isKnown = exactCount > 0;
  // What completes it is there; what resembles its beginning is another word.
  const isBegun = isKnown && !variants.some((own) => own.some(({ weight }) => weight === 1));
  if (!isBegun && !/\d/.test(key)) {
    const beside = isKnown ? BESIDE_EXACT : 1;
    const similar = similarWords(segments, { word: key, begins, isKnown });
    addTerms(
      segments,
      variants,
      similar.map((one) => ({ ...one, weight: one.weight * beside })),
    );
  }
  if (exactCount < RARE) {
    const isNear = !isKnown && variants.some((own) => own.some(({ alone }) => alone));
    const split = isNear ? SPLIT.besideNear : isKnown ? SPLIT.besideKnown : SPLIT.alone;
    for (const [index, segment] of segments.entries())
      variants[index]?.push(...splitWord(segment, key, split));
  }
  return variants.map(sortVariants);
}

/** Adds words to the variants of those segments that have them. */
export function addTerms(
  segments: readonly IndexSegment[],
  variants: Variants,
  words: readonly SimilarWord[],
): void {
  for (const [index, segment] of segments.entries())
    for (const { term, weight, alone } of words) {
      const entry = segment.dictionary.find(term);
      if (entry !== null)
        variants[index]?.push({ ...termVariant(entry, weight, false, term), alone });
    }
}

export function termVariant(
  entry: TermEntry,
  weight: number,
  exact: boolean,
  spelling: string | number,
): Variant {
  return {
    weight,
    exact,
    alone: true,
    reach: 1,
    places: entry,
    spelling: typeof spelling === 'string' ? [spelling] : spelling,
  };
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

function exactVariants(segment: IndexSegment, key: string, begins: boolean): Variant[] {
  const { dictionary } = segment;
  const unspaced = isUnspaced(key);
  const found: Variant[] = [];
  // Who types small letters may mean capitals.
  for (const term of [begins ? null : key, capitalsOf(key)]) {
    const entry = term === null ? null : dictionary.find(term);
    if (term === null || entry === null) continue;
    const variant = termVariant(entry, 1, true, term);
    found.push(unspaced ? { ...variant, reach: 2 } : variant);
  }
  const compounds = unspaced ? [] : compoundVariants(segment, key, begins);
  if (!begins) return [...found, ...compounds];
  const written = new TextEncoder().encode(key).length;
  const most = MOST_COMPLETED[Math.min(key.length, MOST_COMPLETED.length - 1)] as Completed;
  const fewest = unspaced ? 0 : most.least * segment.positions;
  dictionary.findBeginning(key, (entry, length) => {
    if (length > written && entry.count < fewest) return;
    // A single character of an unspaced script stands for itself, whatever follows it.
    const weight =
      unspaced || length === written ? 1 : COMPLETED + (COMPLETED_SPAN * written) / length;
    found.push(termVariant(entry, weight, true, unspaced ? key : entry.index));
  });
  return sortVariants([...mostFrequent(found, most), ...compounds]);
}

function compoundVariants(segment: IndexSegment, key: string, begins: boolean): Variant[] {
  const found = compoundWords(segment, key, begins).map((index) =>
    termVariant(segment.dictionary.entry(index), COMPOUND, true, index),
  );
  return sortVariants(found).slice(0, MOST_COMPOUNDS);
}

/** The word itself, and as many completions as may be read. */
function mostFrequent(found: Variant[], { terms, positions }: Completed): Variant[] {
  let left = positions;
  return found
    .sort((a, b) => Math.floor(b.weight) - Math.floor(a.weight) || countOf(b) - countOf(a))
    .filter((variant, index) => {
      if (variant.weight === 1) return true;
      left -= countOf(variant);
      return index < terms && left > 0;
    });
}
