/** The exact places of a query's units around the richest bins, sorted by position. */

import { intersectRanges, type Ranges, rangesOf } from '../../index/ranges.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { readPlaces } from '../expand/read-places.ts';
import type { ExpandedUnit } from '../expand/variants.ts';
import { BIN_SHIFT, PASSAGE_BINS } from './limits.ts';

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
  segment: IndexSegment,
  index: number,
  units: readonly ExpandedUnit[],
  bins: Uint32Array,
  scope: Ranges | null,
): Entries {
  const places = intersectRanges(
    rangesOf(Array.from(bins, (bin) => [bin << BIN_SHIFT, (bin + PASSAGE_BINS) << BIN_SHIFT])),
    scope,
  );
  const found: number[] = [];
  for (const [unit, { variants }] of units.entries())
    for (const [row, variant] of (variants[index] ?? []).slice(0, VARIANTS).entries())
      readPlaces(segment, variant, places, (positions, count) => {
        for (let at = 0; at < count; at += 1)
          found.push(((positions[at] as number) * UNITS + unit) * VARIANTS + row);
      });
  const sorted = Float64Array.from(found).sort();
  return {
    position: Uint32Array.from(sorted, (key) => key / (UNITS * VARIANTS)),
    unit: Uint8Array.from(sorted, (key) => (key / VARIANTS) % UNITS),
    variant: Uint16Array.from(sorted, (key) => key % VARIANTS),
  };
}
