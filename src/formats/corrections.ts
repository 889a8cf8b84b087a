/** A reader's corrections as the reader exports them (`core/contract/corrections-file.ts`). */

import { CORRECTIONS_FORMAT } from '../core/contract/corrections-file.ts';
import { readCorrections } from '../core/contract/read-corrections.ts';
import { nothingTold } from './audit/telling.ts';
import type { TextFormat } from './format.ts';
import { LAST_OF_JSON } from './json/json-format.ts';
import type { SourceDocument } from './source-document.ts';

/** JSON puts the format's name on top; further down it would be somebody's words. */
const HEAD = 400;

export const corrections: TextFormat = {
  id: CORRECTIONS_FORMAT,
  suffixes: ['json'],
  before: LAST_OF_JSON,
  recognises: (text) =>
    /^\uFEFF?\s*\{/.test(text) && text.slice(0, HEAD).includes(`"${CORRECTIONS_FORMAT}"`),
  told: nothingTold,
  parse: parseCorrections,
};

function parseCorrections(text: string): SourceDocument {
  const document: SourceDocument = { chapters: [], texts: [], problems: [] };
  const read = readCorrections(parseJson(text));
  if ('corrections' in read) document.corrections = read.corrections;
  else document.problems.push({ code: 'corrections-unread', message: read.fault, line: 1 });
  return document;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The head says what it is meant to be; the rest is cut off or was edited by hand.
    return { format: CORRECTIONS_FORMAT, version: 1 };
  }
}
