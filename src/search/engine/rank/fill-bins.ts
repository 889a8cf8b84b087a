/** Fills bins with the units of a query, the rarest first: they decide where the frequent ones are worth a look. */

import { intersectRanges, type Ranges } from '../../index/ranges.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { readPlaces } from '../expand/read-places.ts';
import { countOf, type ExpandedUnit } from '../expand/variants.ts';
import type { Bins } from './bins.ts';
import { ENOUGH, LEAST_COVERAGE, MOST_BINS, MOST_NEAR, MOST_READ } from './limits.ts';

/** `index`: of the segment. `bins` are clear. */
export function fillBins(
  segment: IndexSegment,
  index: number,
  units: readonly ExpandedUnit[],
  scope: Ranges | null,
  bins: Bins,
): void {
  const worths = units.map(({ idf }) => idf);
  const [rarest, ...others] = units
    .map((_, unit) => unit)
    .sort((a, b) => (worths[b] as number) - (worths[a] as number));
  if (rarest === undefined) return;
  const enough = units.length === 1 ? ENOUGH : MOST_BINS;
  let rest = worths.reduce((sum, worth) => sum + worth, 0);
  let unread = MOST_READ;

  function read(unit: number, ranges: Ranges | null, opens: boolean): void {
    const { idf, variants } = units[unit] as ExpandedUnit;
    for (const variant of variants[index] ?? []) {
      if (opens && bins.count > enough) return;
      readPlaces(segment, variant, ranges, (positions, count) => {
        bins.add(positions, count, 1 << unit, idf * variant.weight, opens);
        return opens && bins.count > enough;
      });
    }
  }

  const places = units.map(({ variants }) =>
    (variants[index] ?? []).reduce((sum, variant) => sum + countOf(variant), 0),
  );
  read(rarest, scope, true);
  unread -= places[rarest] as number;
  rest -= worths[rarest] as number;
  // Around a few bins all others are soon read; the best of them then often tells that no others need be opened.
  let isComplete = bins.count > 0 && bins.count <= MOST_NEAR;
  if (isComplete) {
    const near = intersectRanges(bins.near(), scope);
    for (const unit of others) read(unit, near, false);
  }
  let best = isComplete ? bins.bestSum(worths) : bins.best;
  for (const unit of others) {
    const opens = rest >= best * LEAST_COVERAGE;
    if (!opens && isComplete) return;
    rest -= worths[unit] as number;
    if ((places[unit] as number) > unread && bins.count > 0) continue;
    unread -= places[unit] as number;
    read(unit, scope, opens);
    isComplete &&= !opens;
    best = Math.max(best, bins.best);
  }
}
