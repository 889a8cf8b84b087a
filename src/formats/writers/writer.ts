import type { View } from '../../core/reading/reading.ts';
import type { TranscriptTextOptions } from './transcript-text.ts';

/** One format in which an episode can be taken away: a row of the table in `writers.ts`. */
export interface Writer {
  /** What the command line and the reader call it. */
  id: string;
  /** Without the first dot; tells apart what would otherwise be two files of one name. */
  extension: string;
  /** RFC 6838; without a charset, which is always UTF-8. */
  mediaType: string;
  /** In English; the reader has its own in each language. */
  label: string;
  /** Which texts of the talk it holds: the leading one of the view, all of the view, every one, none. */
  texts: 'leading' | 'shown' | 'every' | 'none';
  /** What else of an episode it has no place for. */
  leavesOut: readonly EpisodePart[];
  /** Total and pure. Ends with a line end. */
  write(view: View, options?: WriteOptions): string;
}

export interface WriteOptions {
  /** With the times of single words, where the track has real ones and the format a place for them. */
  words?: boolean;
  /** How a page for reading words what it says; what is not given is in English. */
  page?: Partial<PageOptions>;
}

export type PageOptions = Omit<TranscriptTextOptions, 'format'>;

export type EpisodePart =
  | 'speakers'
  /** Which names are guesses, and how sure estimated times are. */
  | 'doubts'
  | 'lineTimes'
  | 'wordTimes'
  | 'paragraphs'
  | 'chapters'
  | 'verdicts'
  | 'summary';
