/** Every kind of document Cuelight reads. The first row that recognises a text reads it. */
import { corrections } from './corrections.ts';
import type { Format } from './format.ts';
import { readJson } from './json/read-json.ts';
import { markdownTurns } from './markdown-turns.ts';
import { plainTurns } from './plain-turns.ts';
import { showNotes } from './show-notes.ts';
import type { SourceDocument } from './source-document.ts';
import { youtldrPage } from './youtldr-page.ts';

export const FORMATS: readonly Format[] = [
  corrections,
  youtldrPage,
  markdownTurns,
  showNotes,
  plainTurns,
];

/** What a text says, read by the first row that recognises it; undefined where none does. */
export function readDocument(text: string): { role: string; document: SourceDocument } | undefined {
  const json = readJson(text);
  const format = findFormat(text, json);
  return format && { role: format.id, document: format.parse(text, json) };
}

export function findFormat(text: string, json = readJson(text)): Format | undefined {
  return FORMATS.find((format) => format.recognises(text, json));
}
