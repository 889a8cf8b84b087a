/** What our readers make of the documents of a suite, in the form in which it is compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/formats/encoding/decode-text.ts';
import { readDocument } from '../../src/formats/formats.ts';
import type { SourceDocument } from '../../src/formats/source-document.ts';
import { runCases, type Suite, type SuiteCase, suitePath } from './suite.ts';

/** [start, end or null, text] */
export type Row = [number | null, number | null, string];

/** A suite of one folder below the suites'. */
export function folderSuite(
  name: string,
  path: string[],
  casesIn: (folder: string) => SuiteCase[],
): Suite {
  return {
    name,
    run: async () => {
      const folder = suitePath(...path);
      return folder === undefined ? 'missing' : runCases(casesIn(folder));
    },
  };
}

export function source(folder: string, name: string): string {
  const decoded = decodeText(readFileSync(join(folder, name)));
  if (!('text' in decoded)) throw new Error(decoded.problem.message);
  return decoded.text;
}

export async function read(folder: string, name: string): Promise<SourceDocument> {
  const found = await readDocument(source(folder, name));
  if (found === undefined) throw new Error('not recognised');
  return found.document;
}

export function rowsOf({ texts }: SourceDocument): Row[] {
  return texts.flatMap(({ cues }) =>
    cues.map(({ text, startTime, endTime = null }): Row => [startTime, endTime, text]),
  );
}

/** As the file has it: a name in front of a colon may have been taken for a speaker's. */
export function namedRowsOf({ texts }: SourceDocument): Row[] {
  return texts.flatMap(({ cues, turns }) =>
    cues.map(({ text, startTime, endTime = null }, index): Row => {
      const turn = turns.find(({ at }) => at[0] === index && at[1] === 0);
      return [startTime, endTime, turn?.name === undefined ? text : `${turn.name}: ${text}`];
    }),
  );
}

export function filesBelow(folder: string, suffix: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => join(folder, name));
}

/** The entities that the suites use. */
export function decoded(escaped: string): string {
  return escaped
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#8203;/g, '')
    .replace(/&amp;/g, '&');
}
