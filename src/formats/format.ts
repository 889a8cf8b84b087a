import type { JsonText } from './json/read-json.ts';
import type { SourceDocument } from './source-document.ts';

/** One kind of document: a row of the table in `formats.ts`. `json`: the text read as JSON, where it means to be that. */
export interface Format {
  /** Written into the episode as the role of the source. */
  id: string;
  /** By content alone: names and suffixes lie, and a pasted text has none. */
  recognises: (text: string, json?: JsonText) => boolean;
  /** Never throws and loses no words; what could not be read is among the problems. */
  parse: (text: string, json?: JsonText) => SourceDocument;
}
