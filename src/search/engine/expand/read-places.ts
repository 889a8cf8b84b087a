/** Where a variant stands, whether a list keeps it or it was put together for the query. */

import type { Visit } from '../../index/postings.ts';
import { isWithin, type Ranges } from '../../index/ranges.ts';
import type { IndexSegment } from '../../index/segment.ts';
import type { Variant } from './variants.ts';

/** Visits the places in `ranges` (null: all), ascending. */
export function readPlaces(
  segment: IndexSegment,
  { places }: Variant,
  ranges: Ranges | null,
  visit: Visit,
): void {
  if (!(places instanceof Uint32Array)) segment.postings.read(places, ranges, visit);
  else if (ranges === null) visit(places, places.length);
  else {
    let range = 0;
    const within = places.filter((position) => {
      while (range < ranges.to.length && (ranges.to[range] as number) <= position) range += 1;
      return range < ranges.to.length && isWithin(ranges, range, position);
    });
    if (within.length > 0) visit(within, within.length);
  }
}
