/** A shape of JSON as a row of the table of formats. */
import { jsonTelling } from '../audit/json-telling.ts';
import type { TextFormat } from '../format.ts';
import type { SourceDocument } from '../source-document.ts';
import { type JsonText, readJson } from './read-json.ts';

/** Of rows that know a shape. */
export const LAST_OF_JSON = [{ id: 'json', why: 'Any value is JSON of an unknown shape.' }];

export interface JsonShape extends Pick<TextFormat, 'id' | 'part' | 'told'> {
  /** `json` where none are given. */
  suffixes?: TextFormat['suffixes'];
  /** Besides the row of all JSON. */
  before?: NonNullable<TextFormat['before']>;
  /** Looks at names and a few entries, not at the whole value. */
  recognises: (value: unknown) => boolean;
  read: (json: JsonText) => SourceDocument;
}

/** What was put right to read the text as JSON stands before what is wrong with the shape. */
export function jsonFormat({ recognises, read, ...row }: JsonShape): TextFormat {
  return {
    suffixes: ['json'],
    told: (_text, json) => jsonTelling(json?.value),
    ...row,
    before: [...(row.before ?? []), ...LAST_OF_JSON],
    recognises: (_text, json) => json?.value !== undefined && recognises(json.value),
    parse: (text, json = readJson(text)) => {
      if (json === undefined) return { chapters: [], texts: [], problems: [] };
      if (json.value === undefined) return { chapters: [], texts: [], problems: json.problems };
      const document = read(json);
      return { ...document, problems: [...json.problems, ...document.problems] };
    },
  };
}
