/**
 * Documents under fixtures/<format>, each `<case>.json` beside its document saying what it holds. A document that is
 * JSON itself is called `<case>.source.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordSpans } from '../../src/core/text/word.ts';
import type { SourceDocument } from '../../src/formats/source-document.ts';

export interface FormatCase {
  name: string;
  text: string;
  expected: unknown;
}

export function formatCases(folder: string): FormatCase[] {
  const path = join(import.meta.dirname, '../fixtures', folder);
  return readdirSync(path)
    .filter((name) => !name.endsWith('.json') || name.endsWith('.source.json'))
    .map((name) => ({
      name,
      text: readFileSync(join(path, name), 'utf8'),
      expected: JSON.parse(
        readFileSync(join(path, name.replace(/(?:\.source)?\.\w+$/, '.json')), 'utf8'),
      ),
    }));
}

/** The words of all texts of a document, in order. */
export function spokenWords(document: SourceDocument): string[] {
  return document.texts.flatMap((text) =>
    text.cues.flatMap((cue) => wordSpans(cue.text).map(({ from, to }) => cue.text.slice(from, to))),
  );
}
