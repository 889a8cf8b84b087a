/** The passages of one segment: rich bins, the exact places in them, the best stretches of those. */

import type { Ranges } from '../../index/ranges.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { readPlaces } from '../expand/read-places.ts';
import type { ExpandedUnit } from '../expand/variants.ts';
import type { Bins } from './bins.ts';
import { collectEntries } from './entries.ts';
import { fillBins } from './fill-bins.ts';
import { BIN_SHIFT, CANDIDATES, LEAST_COVERAGE, SURE_LIKENESS } from './limits.ts';
import type { TimedPassage } from './moments.ts';
import { findStretches, type Match, type Stretch } from './stretches.ts';
import { findWholeQuery } from './whole-query.ts';

const A_FEW = 24;

export interface RankedSegment {
  passages: TimedPassage[];
  /** Places as good as those were left unread. */
  left: boolean;
}

/** `index`: of the segment. `bins` are clear, and are cleared. */
export function rankSegment(
  segment: IndexSegment,
  index: number,
  units: readonly ExpandedUnit[],
  without: readonly ExpandedUnit[],
  scope: Ranges | null,
  bins: Bins,
  limit: number,
): RankedSegment {
  const most = Math.max(CANDIDATES, limit);
  const asTyped = findWholeQuery(segment, index, units, scope);
  // So many passages as typed leave no room for others; what is left out is told by bin, so they must be filled.
  const isEnough = asTyped.length > 2 * most && without.length === 0;
  if (!isEnough) fillBins(segment, index, units, scope, bins);
  for (const { variants } of without)
    for (const variant of variants[index] ?? [])
      readPlaces(segment, variant, scope, (positions, count) => {
        bins.bar(positions, count);
      });
  const richest = bins.richest(
    most,
    units.map(({ idf }) => idf),
  );
  const candidates = new Set(richest.bins);
  for (const position of asTyped.subarray(0, 2 * most)) candidates.add(position >>> BIN_SHIFT);
  const entries = collectEntries(segment, index, units, Uint32Array.from(candidates).sort(), scope);
  const stretches = findStretches(entries, units, index).filter(
    ({ from, to }) => !bins.isBarred(from) && !bins.isBarred(to),
  );
  bins.clear();
  const best = stretches.reduce((top, { coverage }) => Math.max(top, coverage), 0);
  const answers = stretches
    .filter(
      ({ coverage, matches }) =>
        coverage >= best * LEAST_COVERAGE && (matches.length === units.length || isSure(matches)),
    )
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score || a.from - b.from);
  // Some share a moment: a few more than asked for.
  const kept = answers.slice(0, 2 * limit + A_FEW);
  return {
    passages: kept.map((stretch) => passageOf(segment, index, stretch)),
    // Where few of the richest bins hold an answer, poorer ones hold none.
    left: isEnough || (richest.left && answers.length * 2 >= most) || kept.length < answers.length,
  };
}

function isSure(matches: readonly Match[]): boolean {
  return matches.some(({ variant }) => variant.weight >= SURE_LIKENESS);
}

function passageOf(segment: IndexSegment, index: number, stretch: Stretch): TimedPassage {
  const { tracks, trackOwners, episodes } = segment;
  const track = tracks.trackAt(stretch.from);
  const owner = trackOwners[track];
  const [fromCue, toCue] = tracks.cuesAt(track, stretch.from, stretch.to);
  return {
    episode: episodes[owner?.episode ?? -1]?.id ?? '',
    track: owner?.track ?? 0,
    fromCue,
    toCue,
    score: stretch.score,
    exact: stretch.exact,
    coverage: stretch.coverage,
    time: tracks.timesAt(track, fromCue, toCue),
    segment: index,
    matches: stretch.matches,
    hidden: [],
  };
}
