/** One track saved in several formats is one track: the file that tells most of it is read, the others are left out. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { FORMATS } from '../../formats/formats.ts';
import type { SourceText } from '../../formats/source-document.ts';
import type { ReadSource, UnreadSource } from './read-source.ts';
import { recordingOf } from './source-name.ts';

/** Of files that tell as much as each other that in the first of these formats is taken: the others lost more of what was shown. */
const FULLEST_FIRST: readonly string[] = [
  ...['json3', 'srv3'],
  ...FORMATS.filter(({ suffixes }) => suffixes.includes('json')).map(({ id }) => id),
  ...['ttml', 'srv2', 'srv1', 'webvtt', 'srt'],
];
/** Share of words that two files named as one track have in common at least; the rest is how rolling lines were undone. */
const SAME_TRACK = 0.9;
/** The same for files of one recording that only their words tell to be one text. */
const SAME_TEXT = 0.99;

export interface Sorted {
  /** All of them, those that were left out without their texts. */
  sources: ReadSource[];
  /** They name their source. */
  problems: Problem[];
}

/** Only files of one name but for language and suffix are compared. */
export function leaveOutTwins(sources: readonly ReadSource[]): Sorted {
  const kept: ReadSource[] = [];
  const problems: Problem[] = [];
  for (const source of [...sources].sort(byWorth)) {
    const twin = kept.find((other) => isTwin(source, other));
    if (twin === undefined) kept.push(source);
    else problems.push(leftOut(source, twin));
  }
  const stay = new Set(kept);
  const sorted = sources.map((source) =>
    stay.has(source) ? source : { ...source, document: { ...source.document, texts: [] } },
  );
  return { sources: sorted, problems };
}

function isTwin(source: ReadSource, other: ReadSource): boolean {
  const [[text], [otherText]] = [source.document.texts, other.document.texts];
  const [a, b] = [source.name, other.name];
  if (text === undefined || otherText === undefined || recordingOf(a) !== recordingOf(b))
    return false;
  const isNamedSame = a.lang !== undefined && tag(source) === tag(other);
  if (a.lang !== undefined && b.lang !== undefined && a.lang !== b.lang) return false;
  if (timing(text) > timing(otherText) || hasNames(text) > hasNames(otherText)) return false;
  const [words, others] = [wordsOf(text), wordsOf(otherText)];
  const least = isNamedSame && isTimed(text) ? SAME_TRACK : SAME_TEXT;
  return sharedWords(words, others) >= least || isPassage(words, others);
}

/** Live captions hold as much of a meeting as somebody had them switched on for: one piece of its transcript. */
function isPassage(words: readonly string[], others: readonly string[]): boolean {
  return ` ${others.join(' ')} `.includes(` ${words.join(' ')} `);
}

function tag({ name }: ReadSource): string {
  return [name.lang, name.translatedFrom, name.isAutomatic].join();
}

/** Negative where the first tells more. */
function byWorth(a: ReadSource, b: ReadSource): number {
  const worth = ({ document }: ReadSource) =>
    document.texts.reduce((most, text) => Math.max(most, 2 * timing(text) + hasNames(text)), -1);
  const rank = ({ role }: ReadSource) => {
    const index = FULLEST_FIRST.indexOf(role);
    return index === -1 ? FULLEST_FIRST.length : index;
  };
  // Of two the longer: the other may be a passage of it.
  const length = ({ document }: ReadSource) =>
    document.texts.reduce((sum, { cues }) => sum + cues.length, 0);
  return worth(b) - worth(a) || rank(a) - rank(b) || length(b) - length(a);
}

/** 0 for no times, 1 for times of lines, 2 for times of words. */
function timing({ cues }: SourceText): number {
  if (cues.some(({ words }) => words !== undefined)) return 2;
  return Number(cues.some(({ startTime }) => startTime !== null));
}

function isTimed(text: SourceText): boolean {
  return timing(text) > 0;
}

function hasNames({ turns }: SourceText): number {
  return Number(turns.some(({ name }) => name !== undefined));
}

/** The source that says all that stands in a text of which no format is known, such as the few words of a short talk. */
export function twinOfPlain(
  { name, text }: NonNullable<UnreadSource['plain']>,
  sources: readonly ReadSource[],
): ReadSource | undefined {
  const words = text.match(/\S+/g) ?? [];
  return sources.find(
    (other) =>
      recordingOf(other.name) === recordingOf(name) &&
      other.document.texts.some((said) => sharedWords(words, wordsOf(said)) >= SAME_TEXT),
  );
}

/** Of the words as they are written, in whatever order: the share of the longer text that stands in the other too. */
function sharedWords(words: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return shared / Math.max(1, words.length, others.length);
}

function wordsOf({ cues }: SourceText): string[] {
  return cues.flatMap(({ text }) => text.match(/\S+/g) ?? []);
}

function leftOut({ file, document }: ReadSource, twin: ReadSource): Problem {
  const words = document.texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  return twinLeftOut(file.name, words, twin);
}

/** `words`: how many of the file are not read because of its twin. */
export function twinLeftOut(source: string, words: number, { file }: ReadSource): Problem {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  const message = `The same text was taken from ${quoteInput(name)}.`;
  return { code: 'track-twin', message, source, line: 1, words };
}
