/**
 * The engine: segments of an index in, ranked passages out. Pure and synchronous; runs in a worker, in Node and in tests
 * alike. It holds no texts, only where words stand.
 */

import type { IndexSegment, SegmentEpisode } from '../index/segment.ts';
import type { Query } from '../query.ts';
import { createExpander } from './expand/expand-query.ts';
import { unitsOf } from './expand/query-units.ts';
import { type ExpandedUnit, spellingsOf } from './expand/variants.ts';
import { Bins } from './rank/bins.ts';
import { LEAST_COVERAGE, MOST_UNITS } from './rank/limits.ts';
import { onePerMoment, type TimedPassage } from './rank/moments.ts';
import { rankSegment } from './rank/rank-segment.ts';
import { scopeRanges } from './rank/scope-ranges.ts';
import type { ExpandedWord, NearestWord, Ranked, Scope } from './ranked.ts';

export interface Engine {
  find(query: Query, scope: Scope, limit: number): Ranked;
}

/**
 * An engine over segments, the later ones in force: an episode that a later segment holds too, or that is not live, is
 * not found in the earlier one. Scores compare over all of them.
 */
export function createEngine(
  given: readonly IndexSegment[],
  isLive: (episode: SegmentEpisode) => boolean = () => true,
): Engine {
  const live = liveEpisodes(given, isLive);
  const segments = given.map((segment, index) => ({
    ...segment,
    postings: segment.postings.within(scopeRanges(segment, live[index] ?? [], EVERYWHERE)),
  }));
  const bins = new Bins(Math.max(0, ...segments.map(({ positions }) => positions)));
  const expand = createExpander(segments);

  return {
    find(query, scope, limit) {
      const units = rarest(expand(unitsOf(query.clauses, query.halfTyped), true));
      const without = query.without.flatMap((clause) =>
        expand(unitsOf([{ ...clause, isPhrase: true }], false), false),
      );
      const found: TimedPassage[] = [];
      let clipped = false;
      for (const [index, segment] of segments.entries()) {
        const ranges = scopeRanges(segment, live[index] ?? [], scope);
        const ranked = rankSegment(segment, index, units, without, ranges, bins, limit);
        for (const passage of ranked.passages) found.push(passage);
        clipped ||= ranked.left;
      }
      const best = found.reduce((most, { coverage }) => Math.max(most, coverage), 0);
      const passages = onePerMoment(
        found.filter(({ coverage }) => coverage >= best * LEAST_COVERAGE),
      );
      const shown = passages.slice(0, limit);
      return {
        passages: shown.map(({ episode, track, fromCue, toCue, score, exact }) => ({
          episode,
          track,
          fromCue,
          toCue,
          score,
          exact,
        })),
        clipped: clipped || passages.length > limit,
        words: wordsOfAnswer(segments, units, shown),
        nearest: nearestWords(segments, units, shown[0]),
      };
    },
  };
}

const EVERYWHERE: Scope = { episodes: null, languages: [], speakers: [] };

/** For each segment and episode: whether it is found there. */
function liveEpisodes(
  segments: readonly IndexSegment[],
  isLive: (episode: SegmentEpisode) => boolean,
): boolean[][] {
  const seen = new Set<string>();
  return segments
    .toReversed()
    .map(({ episodes }) =>
      episodes
        .toReversed()
        .map((episode) => {
          const first = isLive(episode) && !seen.has(episode.id);
          if (first) seen.add(episode.id);
          return first;
        })
        .toReversed(),
    )
    .toReversed();
}

/** A unit that stands twice in the query counts once; of too many, the rarest are looked for. */
function rarest(units: readonly ExpandedUnit[]): ExpandedUnit[] {
  const once = units.filter(
    ({ typed }, index) => units.findIndex((unit) => unit.typed === typed) === index,
  );
  if (once.length <= MOST_UNITS) return once;
  const least = once.map(({ idf }) => idf).sort((a, b) => b - a)[MOST_UNITS - 1] as number;
  return once.filter(({ idf }) => idf >= least).slice(0, MOST_UNITS);
}

/**
 * The words of the texts that the passages were found by, in other texts of their moments too, as those may be shown
 * beside; and the nearest word, where nothing was found by it.
 */
function wordsOfAnswer(
  segments: readonly IndexSegment[],
  units: readonly ExpandedUnit[],
  passages: readonly TimedPassage[],
): ExpandedWord[] {
  const used = units.map(({ best }) => new Map(best === null ? [] : [[best.term, best.weight]]));
  for (const { segment, matches } of passages.flatMap((passage) => [passage, ...passage.hidden]))
    for (const { unit, variant } of matches)
      for (const term of spellingsOf(segments[segment] as IndexSegment, variant))
        used[unit]?.set(term, variant.weight);
  return units.map(({ typed }, unit) => ({
    typed,
    terms: Array.from(used[unit] ?? [], ([term, weight]) => ({ term, weight })).sort(
      (a, b) => b.weight - a.weight,
    ),
  }));
}

function nearestWords(
  segments: readonly IndexSegment[],
  units: readonly ExpandedUnit[],
  best: TimedPassage | undefined,
): NearestWord[] {
  return units.map(({ typed, isThere, best: likest }, unit) => {
    const match = best?.matches.find((one) => one.unit === unit);
    const term =
      best === undefined || match === undefined
        ? likest?.term
        : spellingsOf(segments[best.segment] as IndexSegment, match.variant)[0];
    return { typed, isThere, term: term ?? null };
  });
}
