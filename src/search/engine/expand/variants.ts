/** What a unit of the query is taken for, in one segment. */
import type { PostingList } from '../../index/postings.ts';
import type { IndexSegment } from '../../index/segment.ts';

export interface Variant {
  /** 1 for the word itself, less for what merely resembles it. */
  weight: number;
  /** It is what was typed, or begins with what is half typed. */
  exact: boolean;
  /** It may be meant by itself; else only beside what its neighbour in the query is taken for (`likeness.ts`). */
  alone: boolean;
  /** Positions that it covers. */
  reach: number;
  /** Where it stands: a term's list, or the positions of a phrase. */
  places: PostingList | Uint32Array;
  /** How it is spelt, in one of several ways; or the index of a term that nobody needed to spell yet. */
  spelling: readonly string[] | number;
}

export function countOf({ places }: Variant): number {
  return places instanceof Uint32Array ? places.length : places.count;
}

export function spellingsOf(segment: IndexSegment, { spelling }: Variant): readonly string[] {
  return typeof spelling === 'number' ? [segment.dictionary.spell(spelling)] : spelling;
}

export interface ExpandedUnit {
  typed: string;
  /** Position in the query. */
  at: number;
  /** How much it says that this unit stands somewhere: more for a rare one. */
  idf: number;
  /** For each segment, by descending weight. */
  variants: Variant[][];
  /** It stands in an episode that is alive as it was typed, or is the beginning of a word there. */
  isThere: boolean;
  /** The best of them over all segments, spelt; null where there is none. */
  best: { term: string; weight: number } | null;
}
