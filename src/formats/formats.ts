/** Every kind of document Cuelight reads. The first row that recognises a text reads it. */
import { corrections } from './corrections.ts';
import type { Format } from './format.ts';
import { markdownTurns } from './markdown-turns.ts';
import { plainTurns } from './plain-turns.ts';
import { showNotes } from './show-notes.ts';
import { youtldrPage } from './youtldr-page.ts';

export const FORMATS: readonly Format[] = [
  corrections,
  youtldrPage,
  markdownTurns,
  showNotes,
  plainTurns,
];

/** The format of a text, or undefined where no row recognises it. */
export function findFormat(text: string): Format | undefined {
  return FORMATS.find((format) => format.recognises(text));
}
