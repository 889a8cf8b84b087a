import type { WordTime } from '../source-document.ts';

/** A stamped text on its way to a cue: what every caption format is read into before speakers are told apart. */
export interface Caption {
  /** Plain text: no tags, no entities. A line end is one the document has. */
  text: string;
  /** Seconds; null where the stamp cannot be read. */
  startTime: number | null;
  /** Seconds, as stamped. */
  endTime?: number;
  /** Offsets in `text`. */
  words?: WordTime[];
  /** Whoever the document says is speaking; absent where it says nothing. */
  speaker?: string;
  /** Others who speak in the same caption: offsets in `text`, ascending, from which each does. */
  voices?: [char: number, name: string][];
  /** 1-based line of the document. */
  line: number;
}
