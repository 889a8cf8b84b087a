/** Every unit of a query with what it is taken for, over all segments. */
import { isUnspaced } from '../../../core/text/spoken-words.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { expandPhrase } from './expand-phrase.ts';
import { expandWord, sortVariants, termVariant, totalCount, type Variants } from './expand-word.ts';
import { heardTogether } from './heard-together.ts';
import type { QueryUnit } from './query-units.ts';
import { readPlaces } from './read-places.ts';
import { soundAlikes } from './similar-words.ts';
import { skeletonOf } from './skeleton.ts';
import { type ExpandedUnit, spellingsOf, type Variant } from './variants.ts';

/** A longer query holds enough words that are spelt right. */
const MOST_FORGIVEN = 12;
const JOINED = 0.95;
/** Two words that merely sound like one must say so much: "a b" sounds like half the dictionary. */
const LEAST_HEARD_SOUNDS = 3;
const BIN_WORDS = 16;
/** Of what was typed last the expansions are kept: with the next letter only one word is another. */
const REMEMBERED = 40;

/** `forgiving`: also what merely resembles the words; never for long queries. */
export type ExpandQuery = (units: readonly QueryUnit[], forgiving: boolean) => ExpandedUnit[];

export function createExpander(segments: readonly IndexSegment[]): ExpandQuery {
  const remembered = new Map<string, Variants>();
  const bins = segments.reduce((sum, segment) => sum + segment.positions, 0) / BIN_WORDS;

  function expand({ words, typed }: QueryUnit, forgiving: boolean): Variants {
    const key = `${forgiving} ${words.map((word) => `${word.begins} ${word.key}`).join(' ')}`;
    let variants = remembered.get(key);
    const [first] = words;
    if (variants === undefined)
      variants =
        words.length === 1 && first !== undefined
          ? expandWord(segments, first, forgiving)
          : expandPhrase(segments, words, typed, forgiving);
    remembered.delete(key);
    remembered.set(key, variants);
    for (const [oldest] of remembered) {
      if (remembered.size <= REMEMBERED) break;
      remembered.delete(oldest);
    }
    return variants;
  }

  return (units, wanted) => {
    const forgiving = wanted && units.length <= MOST_FORGIVEN;
    const variants = units.map((unit) => expand(unit, forgiving));
    const joined = forgiving
      ? withJoined(segments, units, heardTogether(segments, units, variants))
      : variants;
    return units.map(({ typed, at }, index) => {
      const own = joined[index] as Variants;
      return {
        typed,
        at,
        idf: Math.log(1 + bins / Math.max(1, typicalCount(own))),
        variants: own,
        isThere: segments.some((segment, row) =>
          own[row]?.some((variant) => variant.exact && standsIn(segment, variant)),
        ),
        best: bestOf(segments, own),
      };
    });
  };
}

/** Two words typed for one that was written, "pie torch" for "pytorch": it counts for both. */
function withJoined(
  segments: readonly IndexSegment[],
  units: readonly QueryUnit[],
  variants: readonly Variants[],
): Variants[] {
  const all = variants.slice();
  for (const [index, { words }] of units.entries()) {
    const [left, right] = [words[0], units[index + 1]?.words[0]];
    if (left === undefined || right === undefined || words.length > 1) continue;
    if (units[index + 1]?.words.length !== 1 || isUnspaced(left.key + right.key)) continue;
    for (const [row, segment] of segments.entries()) {
      const found = joinedVariants(segment, left.key, right.key);
      if (found.length === 0) continue;
      for (const unit of [index, index + 1])
        all[unit] = (all[unit] as Variants).map((own, at) =>
          at === row ? sortVariants([...own, ...found]) : own,
        );
    }
  }
  return all;
}

/** What merely sounds like both must not be one of them: “AI researcher” sounds much like “researcher”. */
function joinedVariants(segment: IndexSegment, left: string, right: string): Variant[] {
  const joined = left + right;
  const words = [{ term: joined, weight: JOINED }];
  if (skeletonOf(joined).length >= LEAST_HEARD_SOUNDS)
    for (const { term, weight } of soundAlikes(segment, joined))
      if (term !== left && term !== right) words.push({ term, weight: weight * JOINED });
  return words.flatMap(({ term, weight }) => {
    const entry = segment.dictionary.find(term);
    return entry === null ? [] : [termVariant(entry, weight, false, term)];
  });
}

/** How often the word stands there: what was typed where that is known, else what it most likely means. */
function typicalCount(variants: Variants): number {
  const exact = variants.map((own) => own.filter((variant) => variant.exact));
  const count = totalCount(exact);
  if (count > 0) return count;
  const most = Math.max(0, ...variants.map((own) => own[0]?.weight ?? 0));
  return totalCount(variants.map((own) => own.filter(({ weight }) => weight > most * 0.9)));
}

/** The best that stands in an episode that is alive. */
function bestOf(segments: readonly IndexSegment[], variants: Variants): ExpandedUnit['best'] {
  let best: { variant: Variant; segment: IndexSegment } | null = null;
  for (const [index, segment] of segments.entries()) {
    const variant = variants[index]?.find((own) => standsIn(segment, own));
    if (variant !== undefined && (best === null || variant.weight > best.variant.weight))
      best = { variant, segment };
  }
  const term = best === null ? undefined : spellingsOf(best.segment, best.variant)[0];
  return best === null || term === undefined ? null : { term, weight: best.variant.weight };
}

function standsIn(segment: IndexSegment, variant: Variant): boolean {
  let stands = false;
  readPlaces(segment, variant, null, (_, count) => {
    stands ||= count > 0;
    return stands;
  });
  return stands;
}
