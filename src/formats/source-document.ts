/**
 * What one document says, in the common form that every format is read into. Nothing is decided here that the manifest
 * or another document of the same recording could know better: a title, a length or a language may be missing.
 */
import type { At } from '../core/at.ts';
import type { Track, Verdict } from '../core/episode-file.ts';
import type { Problem } from '../core/problem.ts';

export interface SourceDocument {
  title?: string;
  /** Seconds. */
  duration?: number;
  /** BCP 47 tag of the summary, the chapters and, unless a text says otherwise, of the texts. */
  lang?: string;
  /** The number of words the document claims to hold. */
  wordCount?: number;
  /** Who made the document, and when (ISO 8601, as much as is known). */
  publisher?: string;
  date?: string;
  summary?: SourceSummary;
  chapters: SourceChapter[];
  texts: SourceText[];
  problems: Problem[];
}

export interface SourceSummary {
  paragraphs: string[];
  keyPoints: { title?: string; text: string }[];
  quotes: SourceQuote[];
  disclaimer?: string;
}

export interface SourceQuote {
  text: string;
  /** As the document writes the name. */
  speaker?: string;
  /** 1-based line of the document. */
  line: number;
}

export interface SourceChapter {
  /** Seconds; null where the document gives none that can be read. */
  startTime: number | null;
  endTime: number | null;
  title: string;
  summary?: string;
  verdict?: Verdict;
  line: number;
}

/** One text of the talk. Speaker marks are no words: they stand in `turns` and not in the text of the cues. */
export interface SourceText {
  kind: Track['kind'];
  /** Seconds of a stamp: 1 where the times are whole seconds. */
  resolution?: number;
  cues: SourceCue[];
  /** Where a speaker change is marked; ascending, inside the cues' text. Words before the first are a turn as well. */
  turns: { at: At }[];
}

export interface SourceCue {
  text: string;
  /** Seconds, as stamped: may repeat or go backwards; null where there is no readable stamp. */
  startTime: number | null;
  line: number;
}
