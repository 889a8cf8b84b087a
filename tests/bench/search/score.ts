/** How well queries were answered: a hit is right where it overlaps any place that answers the query. */
import { round } from '../timing/statistics.ts';
import type { Hit } from './contenders/finder.ts';
import type { QueryClass } from './queries/classes.ts';
import type { Query } from './queries/draw.ts';
import type { Place } from './queries/places.ts';

export interface Score {
  /** Share of the queries with a right place among the first ten. */
  recall: number;
  /** Mean of 1 / rank of the first right place. */
  mrr: number;
  byClass: Partial<Record<QueryClass, number>>;
  /** Queries without a right place. */
  missed: Query[];
  asked: number;
}

/** More cues than this are no passage but a piece of the episode, and nothing is found by it. */
const WIDEST = 8;
/** Seconds by which two texts of one talk may be apart. */
const SLACK = 3;

/** `hits` of the first of `queries`, in their order. */
export function scoreOf(
  queries: readonly Query[],
  hits: readonly (readonly Hit[])[],
  moments: ReadonlyMap<string, number[][]>,
): Score {
  const ranks = hits.map((found, index) => rankOf(queries[index] as Query, found, moments));
  const asked = queries.slice(0, hits.length);
  const classes = new Set(asked.map((query) => query.class));
  const share = (of: readonly number[]) =>
    round(of.filter((rank) => rank > 0).length / of.length, 3);
  return {
    recall: share(ranks),
    mrr: round(ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length, 3),
    byClass: Object.fromEntries(
      [...classes].map((name) => [
        name,
        share(ranks.filter((_, index) => asked[index]?.class === name)),
      ]),
    ),
    missed: asked.filter((_, index) => ranks[index] === 0),
    asked: asked.length,
  };
}

/** 1 for the first; 0 where none is right. */
function rankOf(
  { places }: Query,
  hits: readonly Hit[],
  moments: ReadonlyMap<string, number[][]>,
): number {
  return (
    1 +
    hits.findIndex(
      (hit) =>
        hit.to - hit.from < WIDEST &&
        places.some((place) => place.episode === hit.episode && overlaps(hit, place, moments)),
    )
  );
}

/** Of two tracks of an episode either may be shown for a moment that both have. */
function overlaps(hit: Hit, place: Place, moments: ReadonlyMap<string, number[][]>): boolean {
  if (hit.track === place.track) return hit.from <= place.to && place.from <= hit.to;
  const [ofHit, ofPlace] = [hit, place].map(({ episode, track, from, to }) => {
    const starts = moments.get(episode)?.[track] ?? [];
    return { from: starts[from] ?? 0, to: starts[to + 1] ?? Number.POSITIVE_INFINITY };
  }) as [Span, Span];
  return ofHit.from < ofPlace.to + SLACK && ofPlace.from < ofHit.to + SLACK;
}

interface Span {
  from: number;
  to: number;
}
