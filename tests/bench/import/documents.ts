/** Long caption files of real words: the captions of a source document, over and over, some megabytes of each kind. */
import { readFileSync } from 'node:fs';
import { youtldrPage } from '../../../src/formats/youtldr/page.ts';
import { formatStamp, rollWebvtt, type SpokenLine } from '../../support/rolling.ts';

const PAGE = new URL('../../../data/sources/pachocki/003_b7c5ab3b460a82c7.txt', import.meta.url);
const MEGABYTES = 3;
const PEOPLE = ['Barnabas', 'stones', 'Justin Fiorello (Besom)', 'light-keeper9', 'Ben O.'];
/** Seconds in which a line is spoken. */
const LINE = 1.9;

export interface BenchDocument {
  id: 'vtt' | 'labelled' | 'rolling' | 'srt';
  name: string;
  type: 'vtt' | 'srt';
  text: string;
}

export function benchDocuments(): BenchDocument[] {
  const talk = (youtldrPage.parse(readFileSync(PAGE, 'utf8')).texts[0]?.cues ?? []).map((cue) =>
    cue.text.replace(/\s+/g, ' '),
  );
  return [
    { id: 'vtt', name: 'WebVTT', type: 'vtt', text: longest(talk, writeWebvtt) },
    {
      id: 'labelled',
      name: 'labelled WebVTT',
      type: 'vtt',
      text: longest(label(talk), writeWebvtt),
    },
    { id: 'rolling', name: 'rolling WebVTT', type: 'vtt', text: longest(talk, rollWebvtt) },
    { id: 'srt', name: 'SRT', type: 'srt', text: longest(talk, writeSrt) },
  ];
}

/** Who speaks stands before each line, as meeting recorders have it; names of any letters. */
function label(talk: readonly string[]): string[] {
  return talk.map((line, index) => `${PEOPLE[(index >> 2) % PEOPLE.length]}: ${line}`);
}

/** So many lines that what is written of them has the size. */
function longest(talk: readonly string[], write: (lines: readonly SpokenLine[]) => string): string {
  const once = write(spoken(talk, talk.length)).length;
  return write(spoken(talk, Math.ceil((MEGABYTES * 1e6 * talk.length) / once)));
}

function spoken(talk: readonly string[], count: number): SpokenLine[] {
  return Array.from({ length: count }, (_, index) => ({
    text: talk[index % talk.length] as string,
    startTime: index * LINE,
    endTime: (index + 1) * LINE,
  }));
}

function writeWebvtt(lines: readonly SpokenLine[]): string {
  const cues = lines.map(
    ({ text, startTime, endTime }) =>
      `${formatStamp(startTime, '.')} --> ${formatStamp(endTime, '.')}\n${text}\n`,
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

function writeSrt(lines: readonly SpokenLine[]): string {
  return lines
    .map(
      ({ text, startTime, endTime }, index) =>
        `${index + 1}\n${formatStamp(startTime, ',')} --> ${formatStamp(endTime, ',')}\n${text}\n`,
    )
    .join('\n');
}
