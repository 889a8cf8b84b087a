import type { Telling } from './audit/telling.ts';
import type { JsonText } from './json/read-json.ts';
import type { SourceDocument } from './source-document.ts';

/** One kind of document: a row of the table in `formats.ts`. */
export type Format = TextFormat | LateFormat | ByteFormat;

/** Told and read by its text. */
export interface TextFormat extends FormatRow, TextReader {
  /** By content alone: names and suffixes lie, and a pasted text has none. `json`: the text read as JSON, where it means to be that. */
  recognises(text: string, json?: JsonText): boolean;
}

/** The same, where what reads it is large: fetched with the first document of that kind. */
export interface LateFormat extends FormatRow, Pick<TextFormat, 'recognises'> {
  load(): Promise<TextReader>;
}

/** Told by its bytes, which are no text. Asked before every row that is told by text. */
export interface ByteFormat extends FormatRow {
  /** Ends the sentence “This is …”. */
  what: string;
  /** `suffix`: of its name, which decides where the bytes leave open which of some kinds it is. */
  recognisesBytes(bytes: Uint8Array, suffix?: string): boolean;
  load(): Promise<ByteReader>;
}

export interface TextReader {
  /** Never throws and loses no words; what could not be read is among the problems. */
  parse(text: string, json?: JsonText): SourceDocument;
}

export interface ByteReader {
  /** Never throws. */
  parse(bytes: Uint8Array): SourceDocument | Refusal;
}

export interface Refusal {
  /** What helps instead: ends the sentence “This is …; …”. */
  helps: string;
}

interface FormatRow {
  /** Written into the episode as the role of the source. */
  id: string;
  /** What files of this kind are called by: lower case, without the first dot. */
  suffixes: readonly string[];
  /** What a file so called is among the files of one recording; absent for a text that may be any of them. */
  part?: FilePart;
  /**
   * What such a document says, words for words and before anything of it is read: by it the import tells whether one was lost.
   * Absent: of captions whatever is no time, number or note; of others what is written below the fields at its head.
   */
  told?(text: string, json?: JsonText): readonly Telling[];
  /** Rows that would take such a document as well. */
  before?: readonly { id: string; why: string }[];
}

export type FilePart =
  /** A track as downloaders write it: the word before the suffix is its language. */
  | 'captions'
  /** What is known of the recording. */
  | 'metadata'
  /** What its publisher wrote about it. */
  | 'description'
  /** What the audience wrote beside it. */
  | 'chat'
  /** A table, which is of a recording where other files of it say so. */
  | 'table'
  /** Film, sound or picture, which nobody means to be read. */
  | 'media';
