/**
 * A located fault in input: returned beside what could be read, never thrown (a thrown Error is a bug or failed
 * I/O). The table gives every code its severity and the sentence that says what helps; a test fails for a code
 * that no fixture provokes.
 */

import { oneLine } from './text/one-line.ts';

/** A repair is no fault of the episode any more: what was done is told, and nothing needs doing. */
export type Severity = 'error' | 'warning' | 'repair';

interface ProblemKind {
  /** An error keeps the episode from being written; with a warning or a repair it is written. */
  severity: Severity;
  /** What the person can do, as one sentence. */
  help: string;
}

export const PROBLEM_KINDS = {
  'source-unreadable': {
    severity: 'error',
    help: 'Check that the file exists and that you may read it.',
  },
  'source-binary': {
    severity: 'error',
    help: 'Save the transcript as text; audio, video and archives cannot be read here.',
  },
  'source-encoding': {
    severity: 'error',
    help: 'Open it in an editor that shows its words right, and save it as UTF-8.',
  },
  'encoding-damaged': {
    severity: 'warning',
    help: 'The file may have been cut off or edited in another encoding; take it from where it came once more.',
  },
  'encoding-guessed': {
    severity: 'warning',
    help: 'Check a few words with accents or signs; if they are wrong, save the file as UTF-8.',
  },
  'encoding-mended': {
    severity: 'repair',
    help: 'Check a few words with accents or quotation marks; if they are wrong, take the file from where it came once more.',
  },
  'source-empty': {
    severity: 'error',
    help: 'Put the transcript into the file, or remove the file.',
  },
  'source-unrecognised': {
    severity: 'error',
    help: 'Check that the file is one of the kinds listed in the README.',
  },
  'format-unread': {
    severity: 'error',
    help: 'Save it as SRT, WebVTT or plain text with the program it comes from; the README lists all that is read.',
  },
  'source-left-out': {
    severity: 'warning',
    help: 'The file was left out; the episode was made of the others.',
  },
  'json-broken': {
    severity: 'error',
    help: 'Fetch or export the file again; it was cut off, or changed by hand.',
  },
  'json-shape': {
    severity: 'error',
    help: 'Of JSON these are read: Whisper and its relatives, json3, Podcasting 2.0 transcripts and chapters, lists of youtube-transcript-api, info.json of yt-dlp, and episodes of Cuelight.',
  },
  'playlist-metadata': {
    severity: 'error',
    help: 'Import the info.json of each video instead.',
  },
  'episode-unread': {
    severity: 'error',
    help: 'Export the episode again, or import the documents it was made of.',
  },
  'xml-shape': {
    severity: 'error',
    help: 'Of XML these are read: TTML, and srv1, srv2 and srv3 of YouTube.',
  },
  'html-page': {
    severity: 'error',
    help: 'Open its address where you are signed in, and save the transcript itself.',
  },
  'source-too-large': {
    severity: 'error',
    help: 'Import the transcript alone; a recording is played where it lies.',
  },
  'importer-fault': {
    severity: 'error',
    help: 'Please report it with this file; everything else was imported.',
  },
  'track-twin': {
    severity: 'repair',
    help: 'The file was left out; take the other one away to have this one read.',
  },
  'name-likened': {
    severity: 'repair',
    help: 'If they are two, add the other one to “people” in the manifest; if they are one, write the name among the “aliases”.',
  },
  'no-transcript': { severity: 'error', help: 'Add a document that holds the words of the talk.' },
  'manifest-missing': {
    severity: 'error',
    help: 'Add an episode.yaml with at least an id.',
  },
  'manifest-unreadable': { severity: 'error', help: 'Correct the YAML at this line.' },
  'manifest-field': { severity: 'error', help: 'Correct the manifest at this line.' },
  'id-duplicate': { severity: 'error', help: 'Give one of the two episodes another id.' },
  'time-backwards': {
    severity: 'warning',
    help: 'The line was kept at the time of the one before it; check the stamp.',
  },
  'time-unreadable': {
    severity: 'warning',
    help: 'The text was kept without a time of its own; check the stamp.',
  },
  'time-negative': {
    severity: 'warning',
    help: 'The text was kept at 0:00; check the stamp.',
  },
  'before-recording': {
    severity: 'warning',
    help: 'They are shown with the time by which they come before it; check the offset in episode.yaml.',
  },
  'frames-unknown': {
    severity: 'repair',
    help: 'The times were read to the second; export with milliseconds to have them exact.',
  },
  'cues-unordered': {
    severity: 'repair',
    help: 'They were sorted by their own times.',
  },
  'hours-many': {
    severity: 'warning',
    help: 'The text was kept there; check the hours of this stamp.',
  },
  'webvtt-header-missing': {
    severity: 'repair',
    help: 'They were read all the same; write WEBVTT and an empty line above them for other programs.',
  },
  'segments-joined': {
    severity: 'repair',
    help: 'They were read as one, and their times as times of one recording.',
  },
  'segment-unplaced': {
    severity: 'warning',
    help: 'It was laid after the part before it; check a line of it against the recording.',
  },
  'captions-rolling': {
    severity: 'repair',
    help: 'Each line was kept once, at the time when it was first shown.',
  },
  'overlaps-clipped': {
    severity: 'repair',
    help: 'A line now ends at the latest where the next one starts.',
  },
  'cues-without-length': {
    severity: 'repair',
    help: 'Nothing was left out; a line is lit until the next one starts.',
  },
  'word-times-doubtful': {
    severity: 'repair',
    help: 'The words were kept without them.',
  },
  'chapter-outside': {
    severity: 'warning',
    help: 'Check the chapter against the length of the recording; it was clipped or left out.',
  },
  'chapters-left-out': {
    severity: 'warning',
    help: 'Take the chapters out of the other file, or name this file first in the manifest, to have these shown.',
  },
  'chapter-order': {
    severity: 'warning',
    help: 'Chapters were put in order, and each ends at the latest where the next one starts.',
  },
  'verdict-unknown': {
    severity: 'warning',
    help: 'Use watch, optional or skip; the chapter was kept without a verdict.',
  },
  'word-count': {
    severity: 'warning',
    help: 'Check that the document is complete and was not edited by hand.',
  },
  'length-differs': {
    severity: 'warning',
    help: 'Check that the document belongs to this recording.',
  },
  'language-unknown': {
    severity: 'warning',
    help: 'Add the language to episode.yaml as a tag, such as “language: en”, or to the name of the file, as in “talk.en.srt”.',
  },
  'line-unread': {
    severity: 'warning',
    help: 'The line was left out; check whether it belongs to the document.',
  },
  'front-matter-unreadable': {
    severity: 'warning',
    help: 'The fields at the head were left out; correct the YAML at this line.',
  },
  'chapters-unlikely': {
    severity: 'warning',
    help: 'They were left in the description; if they are chapters, let the first start at 0:00.',
  },
  'chapters-not-on-youtube': {
    severity: 'warning',
    help: 'They are shown here all the same; check that they are the chapters of this recording.',
  },
  'link-doubtful': {
    severity: 'warning',
    help: 'Check this link; put each address on a line of its own to be sure.',
  },
  'passage-omitted': {
    severity: 'warning',
    help: 'The passage is shown as left out.',
  },
  'passage-moved': {
    severity: 'warning',
    help: 'Check the order of the two documents; the passage was kept where its document has it.',
  },
  'translation-unpaired': {
    severity: 'warning',
    help: 'It was kept as a text of its own with estimated times; give each turn its original to join them.',
  },
  'translation-unrelated': {
    severity: 'warning',
    help: 'Check that both documents belong to this talk; the text was kept beside it with its own times.',
  },
  'times-shifted': {
    severity: 'repair',
    help: 'They were moved to stand beside them; if it is the others that are off, write “offset” into episode.yaml.',
  },
  'corrections-unread': {
    severity: 'warning',
    help: 'They were left out; export them again from the reader.',
  },
  'correction-unplaced': {
    severity: 'warning',
    help: 'It was left out; make it again in the reader.',
  },
  'quote-unplaced': {
    severity: 'warning',
    help: 'The quote is shown without a time; check its wording.',
  },
  'chapters-implausible': {
    severity: 'warning',
    help: 'Check that these are times in the recording and not clock times, scores or the chapters of another one.',
  },
  'text-unrelated': {
    severity: 'warning',
    help: 'Check that both documents belong to this talk and are in one language; the text was kept without times of the other.',
  },
  'json-no-number': {
    severity: 'warning',
    help: 'It was read as missing; check the program that wrote the file.',
  },
  'segment-unread': {
    severity: 'warning',
    help: 'It was left out; check the document at this line.',
  },
  'xml-broken': {
    severity: 'warning',
    help: 'What could be read was kept; fetch the file again to be sure that nothing is missing.',
  },
  'xml-entities': {
    severity: 'warning',
    help: 'They were left as they stand: what a document defines for itself is never expanded.',
  },
  'never-shown': {
    severity: 'warning',
    help: 'It was left out; if it belongs to the talk, correct its times.',
  },
  'ruby-left-out': {
    severity: 'repair',
    help: 'The words they stand over were kept.',
  },
  'words-lost': {
    severity: 'warning',
    help: 'This is a fault of the importer: please report it with this file, and read the passage there until it is mended.',
  },
  'picture-left-out': {
    severity: 'warning',
    help: 'The episode is shown with a picture of its talk instead; give it a JPEG, PNG or WebP of at most 2 MB.',
  },
  'live-chat': {
    severity: 'repair',
    help: 'It was left out.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM_KINDS;

export interface Problem {
  code: ProblemCode;
  /** What is wrong, as one sentence, quoting at most 80 characters of the input. */
  message: string;
  /** Name of the source file, as the person knows it. */
  source?: string;
  /** 1-based line in that file. */
  line?: number;
  /** Words that stand in the file and, because of this, not in the text. */
  words?: number;
  /** So many more of its kind are there and not listed. */
  more?: number;
}

export function severityOf(problem: Problem): Severity {
  return PROBLEM_KINDS[problem.code].severity;
}

export function isError(problem: Problem): boolean {
  return severityOf(problem) === 'error';
}

/** What is wrong and what helps, as sentences. */
export function adviseOn({ code, message }: Problem): string {
  return `${message} ${PROBLEM_KINDS[code].help}`;
}

/** `file:12: what is wrong. What helps.` — the same line in a terminal and on a page. */
export function formatProblem(problem: Problem): string {
  const place = [problem.source, problem.line].filter((part) => part !== undefined).join(':');
  const at = place === '' ? '' : `${oneLine(place)}: `;
  return `${at}${oneLine(adviseOn(problem))}`;
}

/** More than enough for the characters that are quoted and the spaces among them. */
const LOOKED_AT = 1000;

/** Input quoted in a message, cut so that a broken file cannot flood a terminal. */
export function quoteInput(text: string): string {
  // Of a file without a line end only the beginning is looked at.
  const line = oneLine(text.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `“${line.slice(0, 79)}…”` : `“${line}”`;
}
