/**
 * The W3C's WebVTT files (web platform tests), read as the import reads them. A browser drops the words of a cue whose times
 * it cannot read; here they are kept, so what is compared are the cues that have times. Ids are no part of an episode.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWords } from '../../src/core/text/word.ts';
import { readDocument } from '../../src/formats/formats.ts';
import { differs, type Suite, type SuiteOutcome, suitePath } from './suite.ts';

type Cue = [startTime: number, endTime: number | null, text: string];

/** Where people's files are read more generously than the W3C's rules have it: there a browser loses the words and their time. */
const ON_PURPOSE: Readonly<Record<string, string>> = {
  'timings-60.vtt': 'Minutes and seconds beyond 59 are read.',
  'timings-garbage.vtt':
    'Of an end with a stray letter in it that is read which stands before; SRT’s comma is read as a dot.',
  'timings-too-long.vtt': 'Milliseconds of more than three digits are read.',
  'timings-too-short.vtt':
    'Hours, minutes and seconds of one digit are read, and milliseconds of two, of one or of none.',
};

export const wptFiles: Suite = {
  name: 'wptFiles',
  async run() {
    const files = suitePath('wpt-webvtt', 'wpt-file-parsing');
    const expected = suitePath('wpt-webvtt', 'expected');
    if (files === undefined || expected === undefined) return 'missing';
    const names = readdirSync(files);
    const outcome: SuiteOutcome = { passed: 0, total: names.length, failures: [] };
    const differences: SuiteOutcome['differences'] = [];
    for (const name of names) {
      const source = readFileSync(join(files, name), 'utf8');
      const fault = await compare(source, cuesOf(join(expected, name.replace('.vtt', '.json'))));
      const why = ON_PURPOSE[name];
      if (fault === undefined && why === undefined) outcome.passed += 1;
      else if (fault === undefined)
        outcome.failures.push(`${name}: is read as by a browser; it differs no longer`);
      else if (why !== undefined && fault.browserLoses) differences.push({ name, why });
      else outcome.failures.push(`${name}: ${fault.sentence}`);
    }
    return { ...outcome, differences };
  },
};

interface Difference {
  sentence: string;
  /** Every cue that a browser shows is here as well, and more words with times besides. */
  browserLoses: boolean;
}

async function compare(source: string, browser: readonly Cue[]): Promise<Difference | undefined> {
  const read = await readDocument(source);
  if (read?.role !== 'webvtt')
    return { sentence: `is read as ${read?.role ?? 'nothing'}`, browserLoses: false };
  const cues = read.document.texts.flatMap((text) => text.cues);
  const ours = cues.flatMap(({ startTime, endTime = null, text }): Cue[] =>
    startTime === null ? [] : [[startTime, endTime, text]],
  );
  const sentence = differs(ours, browser);
  if (sentence === undefined) return undefined;
  const rows = ours.map((cue) => JSON.stringify(cue));
  let next = 0;
  const hasAll = browser.every((cue) => {
    next = rows.indexOf(JSON.stringify(cue), next) + 1;
    return next > 0;
  });
  return { sentence, browserLoses: hasAll && wordsOf(ours) > wordsOf(browser) };
}

function cuesOf(path: string): Cue[] {
  const { cues }: { cues: { start: number; end: number; text: string }[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return cues.map(({ start, end, text }) => [start, end, text.trim()]);
}

function wordsOf(cues: readonly Cue[]): number {
  return cues.reduce((sum, [, , text]) => sum + countWords(text), 0);
}
