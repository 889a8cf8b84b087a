/** A cue as it stands in its file. */
export interface RawCue {
  /** Seconds; null where the times cannot be read. */
  startTime: number | null;
  /** Seconds, as stamped; null where there is none that can be read. */
  endTime: number | null;
  /** As it stands, tags and entities and all. Never empty. */
  text: string;
  /** 1-based line of the times. */
  line: number;
}
