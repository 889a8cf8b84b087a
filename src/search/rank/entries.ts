/** The exact places of a query's units around the richest blocks, sorted by position. */
import type { ExpandedUnit, Variant } from '../expand/variants.ts';
import { intersectRanges, isWithin, type Ranges, rangesOf } from '../index/ranges.ts';
import type { Segment } from '../index/segment.ts';
import { BLOCK_SHIFT, PASSAGE_BLOCKS } from './limits.ts';

/** Columns: a position, the unit that stands there, and which of its variants. */
export interface Entries {
  position: Uint32Array;
  unit: Uint8Array;
  variant: Uint16Array;
}

/** A position with its unit and variant as one number, so that they are sorted by the machine. */
const VARIANTS = 2 ** 16;
const UNITS = 2 ** 5;

export function collectEntries(
  segment: Segment,
  index: number,
  units: readonly ExpandedUnit[],
  blocks: Uint32Array,
  scope: Ranges | null,
): Entries {
  const places = intersectRanges(
    rangesOf(
      Array.from(blocks, (block) => [
        block << BLOCK_SHIFT,
        (block + PASSAGE_BLOCKS) << BLOCK_SHIFT,
      ]),
    ),
    scope,
  );
  const found: number[] = [];
  for (const [unit, { variants }] of units.entries())
    for (const [row, variant] of (variants[index] ?? []).slice(0, VARIANTS).entries())
      eachPlace(segment, variant, places, (position) =>
        found.push((position * UNITS + unit) * VARIANTS + row),
      );
  const sorted = Float64Array.from(found).sort();
  return {
    position: Uint32Array.from(sorted, (key) => key / (UNITS * VARIANTS)),
    unit: Uint8Array.from(sorted, (key) => (key / VARIANTS) % UNITS),
    variant: Uint16Array.from(sorted, (key) => key % VARIANTS),
  };
}

function eachPlace(
  segment: Segment,
  { places }: Variant,
  within: Ranges,
  visit: (position: number) => void,
): void {
  if (!(places instanceof Uint32Array)) {
    segment.postings.read(places, within, (positions, count) => {
      for (let index = 0; index < count; index += 1) visit(positions[index] as number);
    });
    return;
  }
  let range = 0;
  for (const position of places) {
    while (range < within.to.length && (within.to[range] as number) <= position) range += 1;
    if (range === within.to.length) return;
    if (isWithin(within, range, position)) visit(position);
  }
}
