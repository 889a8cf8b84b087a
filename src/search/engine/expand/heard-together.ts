/**
 * Two words side by side are taken for two like them side by side, “Pavl Ismileov” for “Pavel Izmailov”, where neither
 * alone is near enough to be meant: what is heard amiss keeps its neighbour.
 */
import type { IndexSegment } from '../../index/segment.ts';
import { findSequence } from '../../index/sequence.ts';
import { sortVariants, type Variants } from './expand-word.ts';
import type { QueryUnit } from './query-units.ts';
import type { Variant } from './variants.ts';

/** Positions of the rarer word that are tried. */
const MOST_TRIED = 20_000;

/** What may be meant alone, and of the rest what stands beside what the neighbour in the query is taken for. */
export function heardTogether(
  segments: readonly IndexSegment[],
  units: readonly QueryUnit[],
  variants: readonly Variants[],
): Variants[] {
  return units.map((_, unit) =>
    segments.map((segment, index) => {
      const own = variants[unit]?.[index] ?? [];
      const alone = own.filter((variant) => variant.alone);
      if (alone.length === own.length) return alone;
      const beside = own.flatMap((variant) =>
        variant.alone ? [] : besideNeighbours(segment, units, variants, unit, index, variant),
      );
      return sortVariants([...alone, ...beside]);
    }),
  );
}

function besideNeighbours(
  segment: IndexSegment,
  units: readonly QueryUnit[],
  variants: readonly Variants[],
  unit: number,
  index: number,
  variant: Variant,
): Variant[] {
  const at = units[unit]?.at ?? 0;
  const places = [unit - 1, unit + 1].flatMap((other) => {
    const neighbour = units[other];
    const lists = listsOf(variants[other]?.[index] ?? []);
    if (neighbour === undefined || neighbour.words.length > 1 || lists.length === 0) return [];
    const words = [
      { offset: at, lists: listsOf([variant]) },
      { offset: neighbour.at, lists },
    ];
    const first = Math.min(at, neighbour.at);
    const found = findSequence(
      segment.postings,
      words
        .map((word) => ({ ...word, offset: word.offset - first }))
        .sort((a, b) => a.offset - b.offset),
      null,
      MOST_TRIED,
    );
    return Array.from(found, (position) => position + at - first);
  });
  if (places.length === 0) return [];
  const sorted = Uint32Array.from(new Set(places)).sort();
  return [{ ...variant, alone: true, places: sorted }];
}

function listsOf(variants: readonly Variant[]) {
  return variants.flatMap(({ places }) => (places instanceof Uint32Array ? [] : [places]));
}
