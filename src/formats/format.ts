import type { SourceDocument } from './source-document.ts';

/** One kind of document: a row of the table in `formats.ts`. `json`: the text's value, undefined where it is not JSON. */
export interface Format {
  /** Written into the episode as the role of the source. */
  id: string;
  /** By content alone: names and suffixes lie, and a pasted text has none. */
  recognises: (text: string, json?: unknown) => boolean;
  /** Never throws and loses no words; what could not be read is among the problems. */
  parse: (text: string, json?: unknown) => SourceDocument;
}
