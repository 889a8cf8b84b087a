/**
 * Where all words of a query follow each other as typed. Of frequent words alone there are more bins that have them all
 * than can be read, and the phrase would be lost among them; a rare word leads to it anyway.
 */

import type { Ranges } from '../../index/ranges.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { findSequence } from '../../index/sequence.ts';
import type { ExpandedUnit } from '../expand/variants.ts';
import { CANDIDATES, MOST_TRIED } from './limits.ts';

/** Positions of the first word, ascending; none where a word is too rare to need this. */
export function findWholeQuery(
  segment: IndexSegment,
  index: number,
  units: readonly ExpandedUnit[],
  scope: Ranges | null,
): Uint32Array {
  if (units.length < 2) return new Uint32Array();
  const words = units.map(({ at, variants }) => ({
    offset: at - (units[0]?.at ?? 0),
    lists: (variants[index] ?? []).flatMap(({ exact, places }) =>
      exact && !(places instanceof Uint32Array) ? [places] : [],
    ),
  }));
  const isRare = words.some(
    ({ lists }) => lists.reduce((sum, { count }) => sum + count, 0) < CANDIDATES,
  );
  return isRare ? new Uint32Array() : findSequence(segment.postings, words, scope, MOST_TRIED);
}
