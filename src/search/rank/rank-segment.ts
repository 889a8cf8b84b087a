/** The passages of one segment, rarest words first. */
import type { ExpandedUnit } from '../expand/variants.ts';
import type { Ranges } from '../index/ranges.ts';
import type { Segment } from '../index/segment.ts';
import type { Blocks } from './blocks.ts';
import { collectEntries } from './entries.ts';
import { CANDIDATES, LEAST_COVERAGE, MOST_READ } from './limits.ts';
import type { TimedPassage } from './moments.ts';
import { findStretches } from './stretches.ts';

export interface RankedSegment {
  passages: TimedPassage[];
  /** Places as good as those were left unread. */
  left: boolean;
}

/** `index`: of the segment. `blocks` are clear, and are cleared. `bestWorth`: of the segments before. */
export function rankSegment(
  segment: Segment,
  index: number,
  units: readonly ExpandedUnit[],
  without: readonly ExpandedUnit[],
  scope: Ranges | null,
  blocks: Blocks,
  limit: number,
): RankedSegment {
  let unread = MOST_READ;
  const rarestFirst = units
    .map((_, unit) => unit)
    .sort((a, b) => idfOf(units, b) - idfOf(units, a));
  let rest = units.reduce((sum, { idf }) => sum + idf, 0);
  for (const unit of rarestFirst) {
    const { idf, variants } = units[unit] as ExpandedUnit;
    const opens = rest >= blocks.best * LEAST_COVERAGE;
    for (const { places, weight } of variants[index] ?? []) {
      if (unread <= 0) break;
      const add = (positions: Uint32Array, count: number) =>
        blocks.add(positions, count, 1 << unit, idf * weight, opens);
      if (places instanceof Uint32Array) add(places, places.length);
      else segment.postings.read(places, scope, add, unread);
      unread -= places instanceof Uint32Array ? places.length : places.count;
    }
    rest -= idf;
  }
  for (const { variants } of without)
    for (const { places } of variants[index] ?? []) {
      const bar = (positions: Uint32Array, count: number) => blocks.bar(positions, count);
      if (places instanceof Uint32Array) bar(places, places.length);
      else segment.postings.read(places, scope, bar);
    }
  const { blocks: richest, left } = blocks.richest(
    Math.max(CANDIDATES, limit),
    units.map(({ idf }) => idf),
  );
  const entries = collectEntries(segment, index, units, richest, scope);
  const stretches = findStretches(entries, units, index).filter(
    ({ from, to }) => !blocks.isBarred(from) && !blocks.isBarred(to),
  );
  blocks.clear();
  const passages = stretches.map((stretch): TimedPassage => {
    const track = segment.tracks.trackAt(stretch.from);
    const owner = segment.trackOwners[track];
    const [fromCue, toCue] = segment.tracks.cuesAt(track, stretch.from, stretch.to);
    return {
      episode: segment.episodes[owner?.episode ?? -1]?.id ?? '',
      track: owner?.track ?? 0,
      fromCue,
      toCue,
      score: stretch.score,
      exact: stretch.exact,
      coverage: stretch.coverage,
      time: segment.tracks.timesAt(track, fromCue, toCue),
      segment: index,
      matches: stretch.matches,
    };
  });
  return { passages, left };
}

function idfOf(units: readonly ExpandedUnit[], unit: number): number {
  return units[unit]?.idf ?? 0;
}
