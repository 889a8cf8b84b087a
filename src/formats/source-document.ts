/**
 * What one document says, in the common form that every format is read into. Nothing is decided here that the manifest
 * or another document of the same recording could know better: a title, a length or a language may be missing.
 */
import type { At } from '../core/contract/at.ts';
import type { CorrectionsFile } from '../core/contract/corrections-file.ts';
import type { Media, Track, Verdict } from '../core/contract/episode-file.ts';
import type { Problem } from '../core/problem.ts';

export interface SourceDocument {
  title?: string;
  show?: string;
  /** When the recording came out (ISO 8601, as much as is known). */
  published?: string;
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
  description?: string;
  /** Addresses the document gives for further reading, in its order. */
  links?: { label: string; url: string }[];
  topics?: string[];
  /** Names of the people the document is about, as it writes them. */
  people?: string[];
  media?: Media[];
  /** What a reader of the episode put right. */
  corrections?: CorrectionsFile;
  chapters: SourceChapter[];
  texts: SourceText[];
  /** Which turns of two of its texts say the same. */
  pairs?: TurnPairs[];
  problems: Problem[];
}

/** Two texts of one document that stand beside each other, such as a translation and its original. */
export interface TurnPairs {
  /** Indices in `texts`. */
  texts: [a: number, b: number];
  /** Indices of turns of the one and of the other; never descending on either side. */
  turns: [a: number, b: number][];
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
  /** BCP 47 tag, where the words themselves tell. */
  lang?: string;
  /** A machine translated it. */
  machine?: true;
  /** Where its times are not the document's own: it is an episode, into which they were put by an earlier import. */
  origin?: 'aligned' | 'estimated';
  /** Seconds of a stamp: 1 where the times are whole seconds. */
  resolution?: number;
  cues: SourceCue[];
  /** Where a speaker change is marked; ascending, inside the cues' text. Words before the first are a turn as well. */
  turns: SourceTurn[];
  /** Each stands before a turn; ascending. */
  headings?: { at: At; text: string }[];
  /** Spans of a cue's text that the document sets off: cue, from, to. */
  emphasis?: [cueIndex: number, from: number, to: number][];
}

export interface SourceTurn {
  at: At;
  /** The speaker, as the document writes the name. */
  name?: string;
  /** What it writes in front of the words where that is an id or an address; `name` is then what of it can be read. */
  written?: string;
  /** The name stands where the document has a place for it (a tag, a field), and not in front of the words. */
  by?: 'voice';
}

export interface SourceCue {
  /** A caption as stamped, or where there are no times a whole paragraph. */
  text: string;
  /** Seconds, as stamped: may repeat or go backwards; null where there is no readable stamp. */
  startTime: number | null;
  /** Seconds, as stamped: may lie before the start or after the next one. Absent where the document gives none. */
  endTime?: number;
  /** Where words have times of their own: UTF-16 offset in `text`, ascending, and seconds, as stamped. */
  words?: WordTime[];
  line: number;
}

export type WordTime = [char: number, startTime: number];
