import type { View } from '../../core/reading.ts';
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
  /** Parts of an episode that are not in the file. */
  leavesOut: readonly EpisodePart[];
  /** Total and pure. Formats of one text write the leading one of the view. Ends with a line end. */
  write(view: View, options?: WriteOptions): string;
}

export interface WriteOptions {
  /** With the times of single words, where the track has real ones and the format a place for them. */
  words?: boolean;
  /** How a page for reading words what it says; the rest is as in `plainPage`. */
  page?: Partial<PageOptions>;
}

export type PageOptions = Omit<TranscriptTextOptions, 'format'>;

export const EPISODE_PARTS = [
  'text',
  /** Other languages and versions of the text, but those that are shown with it. */
  'otherTexts',
  'speakers',
  /** Which names are guesses, and how sure estimated times are. */
  'doubts',
  'lineTimes',
  'wordTimes',
  'paragraphs',
  'chapters',
  'verdicts',
  'summary',
] as const;
export type EpisodePart = (typeof EPISODE_PARTS)[number];
