/** The passages of one segment, rarest words first. */
import { countOf, type ExpandedUnit } from '../expand/variants.ts';
import { intersectRanges, type Ranges } from '../index/ranges.ts';
import type { Segment } from '../index/segment.ts';
import { findSequence } from '../index/sequence.ts';
import type { Blocks } from './blocks.ts';
import { collectEntries } from './entries.ts';
import {
  BLOCK_SHIFT,
  CANDIDATES,
  ENOUGH,
  LEAST_COVERAGE,
  MOST_BLOCKS,
  MOST_NEAR,
  MOST_READ,
  MOST_TRIED,
} from './limits.ts';
import type { TimedPassage } from './moments.ts';
import { findStretches, type Stretch } from './stretches.ts';

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
  fillBlocks(segment, index, units, scope, blocks);
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
  const phrase = findPhrase(segment, index, units, scope);
  const entries = collectEntries(segment, index, units, withBlocksOf(phrase, richest), scope);
  const stretches = findStretches(entries, units, index).filter(
    ({ from, to }) => !blocks.isBarred(from) && !blocks.isBarred(to),
  );
  blocks.clear();
  const best = stretches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const answers = stretches
    .filter(({ coverage }) => coverage >= best * LEAST_COVERAGE)
    .sort((a, b) => b.score - a.score || a.from - b.from);
  // Some share a moment: a few more than asked for.
  const kept = answers.slice(0, 2 * limit + CANDIDATES / 4);
  return {
    passages: kept.map((stretch) => passageOf(segment, index, stretch)),
    left: left || kept.length < answers.length,
  };
}

/**
 * Where the words follow each other as typed. Of frequent words alone there are more blocks that have them all than can
 * be read, and the phrase would be lost among them; a rare word leads to it anyway.
 */
function findPhrase(
  segment: Segment,
  index: number,
  units: readonly ExpandedUnit[],
  scope: Ranges | null,
): Uint32Array {
  const words = units.map(({ at, variants }) => ({
    offset: at - (units[0]?.at ?? 0),
    lists: (variants[index] ?? []).flatMap(({ exact, places }) =>
      exact && !(places instanceof Uint32Array) ? [places] : [],
    ),
  }));
  const rarest = Math.min(
    ...words.map(({ lists }) => lists.reduce((sum, { count }) => sum + count, 0)),
  );
  if (units.length < 2 || rarest < CANDIDATES) return new Uint32Array();
  return findSequence(segment.postings, words, scope, MOST_TRIED);
}

function withBlocksOf(positions: Uint32Array, blocks: Uint32Array): Uint32Array {
  if (positions.length === 0) return blocks;
  const more = positions.subarray(0, CANDIDATES).map((position) => position >>> BLOCK_SHIFT);
  return Uint32Array.from(new Set([...blocks, ...more])).sort();
}

function passageOf(segment: Segment, index: number, stretch: Stretch): TimedPassage {
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

/** Rarest words first: they decide in which blocks the frequent ones are worth a look. */
function fillBlocks(
  segment: Segment,
  index: number,
  units: readonly ExpandedUnit[],
  scope: Ranges | null,
  blocks: Blocks,
): void {
  const rarestFirst = units
    .map((_, unit) => unit)
    .sort((a, b) => idfOf(units, b) - idfOf(units, a));
  const enough = units.length === 1 ? ENOUGH : MOST_BLOCKS;
  let unread = MOST_READ;
  let rest = units.reduce((sum, { idf }) => sum + idf, 0);
  for (const unit of rarestFirst) {
    const { idf, variants } = units[unit] as ExpandedUnit;
    const own = variants[index] ?? [];
    const opens = rest >= blocks.best * LEAST_COVERAGE;
    // Blocks may be few beside the places of a frequent word: then only those are read.
    const near = opens || blocks.count > MOST_NEAR ? null : intersectRanges(blocks.near(), scope);
    const places = own.reduce((sum, variant) => sum + countOf(variant), 0);
    rest -= idf;
    if (near === null && places > unread && blocks.count > 0) continue;
    if (near === null) unread -= places;
    for (const variant of own) {
      const add = (positions: Uint32Array, count: number) => {
        blocks.add(positions, count, 1 << unit, idf * variant.weight, opens);
        return opens && blocks.count > enough;
      };
      if (variant.places instanceof Uint32Array) add(variant.places, variant.places.length);
      else segment.postings.read(variant.places, near ?? scope, add);
      if (opens && blocks.count > enough) break;
    }
  }
}

function idfOf(units: readonly ExpandedUnit[], unit: number): number {
  return units[unit]?.idf ?? 0;
}
