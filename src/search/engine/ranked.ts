/** What the engine is asked and what it answers: where to look, and the passages found there. */

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
  /** What is exact first, then best first; at most `limit`; one a moment, whichever track says it best. */
  passages: RankedPassage[];
  /** There would be more than `limit`. */
  clipped: boolean;
  /** For each word of the query the words of the texts it was taken for, best first. What is to be marked. */
  words: ExpandedWord[];
  /** For each word of the query the one of the texts that comes nearest. */
  nearest: NearestWord[];
}

export interface NearestWord {
  /** As in the query. */
  typed: string;
  /** It stands in a text as typed, or is the beginning of a word there. */
  isThere: boolean;
  /** The word of the best passage that it was taken for, else the likest there is; null where there is none. */
  term: string | null;
}

export interface RankedPassage {
  /** Id of the episode, and index in its tracks. */
  episode: string;
  track: number;
  /** Indices of the first and last cue of the match; both belong to it. */
  fromCue: number;
  toCue: number;
  /** Higher is better among those that are exact, and among the others; comparable over all segments. */
  score: number;
  /** Every word of the query stands there as typed (the last may be the beginning of one). */
  exact: boolean;
}

export interface ExpandedWord {
  /** A word as typed, a bigram of it, or a quoted phrase. */
  typed: string;
  /**
   * `weight` 1 is the word itself, less for what merely resembles it. A term of several words ("alpha go", a phrase)
   * stands where they follow each other.
   */
  terms: { term: string; weight: number }[];
}
