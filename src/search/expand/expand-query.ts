/** Every unit of a query with what it is taken for, over all segments. */
import { isUnspaced } from '../../core/spoken-words.ts';
import type { Segment } from '../index/segment.ts';
import { expandPhrase } from './expand-phrase.ts';
import { addTerms, expandWord, sortVariants, totalCount, type Variants } from './expand-word.ts';
import type { QueryUnit } from './query-units.ts';
import { similarWords } from './similar-words.ts';
import { type ExpandedUnit, spellingOf, type Variant } from './variants.ts';

/** A longer query holds enough words that are spelt right. */
const MOST_FORGIVEN = 12;
/** "pie torch" for "pytorch" is looked for in short queries only: each pair of words costs as much as a word. */
const MOST_JOINED_ALIKE = 3;
const JOINED = 0.95;
const LEAST_JOINED_WEIGHT = 0.5;
const BLOCK_WORDS = 16;

export function expandQuery(
  segments: readonly Segment[],
  units: readonly QueryUnit[],
): ExpandedUnit[] {
  const forgiving = units.length <= MOST_FORGIVEN;
  const variants = units.map(({ words, typed }) => {
    const [first] = words;
    return words.length === 1 && first !== undefined
      ? expandWord(segments, first, forgiving)
      : expandPhrase(segments, words, typed);
  });
  if (forgiving) addJoined(segments, units, variants);
  const blocks = segments.reduce((sum, segment) => sum + segment.positions, 0) / BLOCK_WORDS;
  return units.map(({ typed, at }, index) => {
    const own = (variants[index] as Variants).map(sortVariants);
    return {
      typed,
      at,
      idf: Math.log(1 + blocks / Math.max(1, typicalCount(own))),
      variants: own,
      best: bestOf(segments, own),
    };
  });
}

/** Two words typed for one that was written: it counts for both. */
function addJoined(
  segments: readonly Segment[],
  units: readonly QueryUnit[],
  variants: readonly Variants[],
): void {
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const [left, right] = [unit.words[0], next?.words[0]];
    if (left === undefined || right === undefined || next === undefined) continue;
    if (unit.words.length + next.words.length > 2 || isUnspaced(left.key + right.key)) continue;
    const joined = left.key + right.key;
    const words = [{ term: joined, weight: JOINED }];
    if (units.length <= MOST_JOINED_ALIKE && joined.length > 4 && !/\d/.test(joined))
      for (const { term, weight } of similarWords(segments, joined, false))
        if (weight >= LEAST_JOINED_WEIGHT) words.push({ term, weight: weight * JOINED });
    addTerms(segments, variants[index] as Variants, words);
    addTerms(segments, variants[index + 1] as Variants, words);
  }
}

/** How often the word stands there: what was typed where that is known, else what it most likely means. */
function typicalCount(variants: Variants): number {
  const exact = variants.map((own) => own.filter((variant) => variant.exact));
  const count = totalCount(exact);
  if (count > 0) return count;
  const most = Math.max(0, ...variants.map((own) => own[0]?.weight ?? 0));
  return totalCount(variants.map((own) => own.filter(({ weight }) => weight > most * 0.9)));
}

function bestOf(segments: readonly Segment[], variants: Variants): ExpandedUnit['best'] {
  let best: { variant: Variant; segment: Segment } | null = null;
  for (const [index, segment] of segments.entries()) {
    const variant = variants[index]?.[0];
    if (variant !== undefined && (best === null || variant.weight > best.variant.weight))
      best = { variant, segment };
  }
  return best === null
    ? null
    : { term: spellingOf(best.segment, best.variant), weight: best.variant.weight };
}
