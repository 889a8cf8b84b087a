/** What is compared: a file made beforehand in, the first ten places for a text out. The same in a worker and in Node. */
export interface Finder {
  /** Best first, at most `HITS`. */
  find(typed: string): Hit[];
}

/** A stretch of cues, both ends of it. */
export interface Hit {
  episode: string;
  /** Index in the episode's tracks. */
  track: number;
  from: number;
  to: number;
}

/** A module of a contender: reads what `prepare` of the same contender wrote. */
export interface FinderModule {
  open(bytes: Uint8Array): Finder;
}

export const HITS = 10;
