/** A shape of JSON as a row of the table of formats. */
import type { Format } from '../format.ts';
import type { SourceDocument } from '../source-document.ts';
import { type JsonText, readJson } from './read-json.ts';

export interface JsonShape {
  id: string;
  /** Looks at names and a few entries, not at the whole value. */
  recognises: (value: unknown) => boolean;
  read: (json: JsonText) => SourceDocument;
}

/** What was put right to read the text as JSON stands before what is wrong with the shape. */
export function jsonFormat({ id, recognises, read }: JsonShape): Format {
  return {
    id,
    recognises: (_text, json) => json?.value !== undefined && recognises(json.value),
    parse: (text, json = readJson(text)) => {
      if (json === undefined) return { chapters: [], texts: [], problems: [] };
      if (json.value === undefined) return { chapters: [], texts: [], problems: json.problems };
      const document = read(json);
      return { ...document, problems: [...json.problems, ...document.problems] };
    },
  };
}
