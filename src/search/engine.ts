/**
 * The engine: segments of an index in, ranked passages out. Pure and synchronous; runs in a worker, in Node and in tests
 * alike. It holds no texts, only where words stand.
 */
import type { Query } from './query.ts';

export interface Engine {
  find(query: Query, scope: Scope, limit: number): Ranked;
}

/** Where to look. */
export interface Scope {
  /** Ids of episodes; null for all. */
  episodes: ReadonlySet<string> | null;
  /** Language tags; `zh` allows `zh-Hans`. Empty for all. */
  languages: readonly string[];
  /** What speakers are called, each as typed; a part of the name or a misspelling will do. Empty for all. */
  speakers: readonly string[];
}

export interface Ranked {
  /** Best first, at most `limit`; one a moment, whichever track says it best. */
  passages: RankedPassage[];
  /** There would be more than `limit`. */
  clipped: boolean;
  /** For each word of the query the words of the texts it was taken for, best first. What is to be marked. */
  words: ExpandedWord[];
}

export interface RankedPassage {
  /** Id of the episode, and index in its tracks. */
  episode: string;
  track: number;
  /** Indices of the first and last cue of the match; both belong to it. */
  fromCue: number;
  toCue: number;
  /** Higher is better; comparable over all segments. */
  score: number;
  /** Every word of the query stands there as typed (the last may be the beginning of one). */
  exact: boolean;
}

export interface ExpandedWord {
  typed: string;
  /** `weight` 1 is the word itself, less for what merely resembles it. */
  terms: { term: string; weight: number }[];
}
