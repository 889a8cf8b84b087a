/**
 * The text of a cue for import: the words alone, who speaks them, and the times that stand among them. What is no tag
 * and no entity is text: people write `x < y`, and a noise as `<laughs>`.
 */
import { decodeHTMLStrict } from 'entities';
import { isDigit, readStamp, USUAL_LENGTH, usualStamp } from './stamp.ts';

export interface PlainCue {
  /** Lines as they stand. */
  text: string;
  /** Offsets in `text` and the times, in seconds, that stand there; in the order of the text, whatever they say. */
  stamps: [char: number, time: number][];
  /** Offsets in `text` from which somebody speaks, ascending. */
  voices: [char: number, name: string][];
}

interface OpenCue extends PlainCue {
  /** Inside a `<ruby>`: among its words, or in the reading of one. */
  ruby: 'words' | 'reading' | null;
  /** It holds entities, or may. */
  isEncoded: boolean;
}

const NONE: never[] = [];
const SLASH = 0x2f;
const SMALL_C = 0x63;
const LESS = 0x3c;
const MORE = 0x3e;
/** Where a stamp of the usual form ends, from the `<` before it. */
const STAMP_END = USUAL_LENGTH + 1;

/** Tags of WebVTT and what of HTML stands in captions; they are markup and no words. */
const TAGS = new Set(
  'c i b u v ruby rt rb rp lang font span br p div em strong s strike del ins small big sub sup tt center a'.split(
    ' ',
  ),
);
const NAME = /\/?([a-z]+)(?=[.\s/>])/iy;
/** Overrides of Advanced SubStation Alpha, which converters leave in: `{\an8}`, and its line end and hard space. */
const OVERRIDE = /\{\\[^{}\n]*\}/g;
const BREAK = /\\N/g;
const HARD_SPACE = /\\h/g;

export function plainCue(raw: string): PlainCue {
  const text = raw.includes('\\') ? withoutOverrides(raw) : raw;
  if (!text.includes('<')) return { text: decode(text), stamps: NONE, voices: NONE };
  return readTags(text);
}

function withoutOverrides(text: string): string {
  return text.replace(OVERRIDE, '').replace(BREAK, '\n').replace(HARD_SPACE, '\u00a0');
}

function decode(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

function readTags(raw: string): PlainCue {
  const cue: OpenCue = {
    text: '',
    stamps: [],
    voices: NONE,
    ruby: null,
    isEncoded: raw.includes('&'),
  };
  let copied = 0;
  let close = -1;
  let from = raw.indexOf('<');
  while (from !== -1) {
    // What stands around every word of an automatic caption is told without looking for its end.
    const wordsFrom = takeWordTags(cue, raw, copied, from);
    if (wordsFrom > from) {
      copied = wordsFrom;
      from = raw.indexOf('<', copied);
      continue;
    }
    if (close < from) close = raw.indexOf('>', from);
    // Not closed: nothing after it is a tag either.
    if (close === -1) break;
    const next = raw.indexOf('<', from + 1);
    const time = isDigit(raw.charCodeAt(from + 1)) ? timeAt(raw, from, close) : null;
    if ((next === -1 || next > close) && (time !== null || isTag(raw, from))) {
      if (copied < from) addWords(cue, raw.slice(copied, from));
      if (time !== null) cue.stamps.push([cue.text.length, time]);
      else takeTag(cue, raw, from, close);
      copied = close + 1;
    }
    from = next;
  }
  addWords(cue, raw.slice(copied));
  endReading(cue);
  const { text, stamps, voices } = cue;
  return { text, stamps, voices };
}

function addWords(cue: OpenCue, words: string): void {
  cue.text += cue.isEncoded ? decodeHTMLStrict(words) : words;
}

/**
 * Takes all of `</c><00:00:01.000><c>` at `from`, and the words from `copied` on before it. Returns the offset behind it;
 * `from` where none of these tags stands there.
 */
function takeWordTags(cue: OpenCue, raw: string, copied: number, from: number): number {
  let at = from;
  while (raw.charCodeAt(at) === LESS) {
    const width = wordTagAt(raw, at);
    const time = width === 0 ? usualStamp(raw, at + 1) : null;
    if (width === 0 && (time === null || raw.charCodeAt(at + STAMP_END) !== MORE)) break;
    if (at === from && copied < from) addWords(cue, raw.slice(copied, from));
    if (time !== null) cue.stamps.push([cue.text.length, time]);
    at += time === null ? width : STAMP_END + 1;
  }
  return at;
}

/** Seconds; null where between `<` and `>` stands something else than a time. */
function timeAt(raw: string, from: number, close: number): number | null {
  const cursor = { at: from + 1 };
  const time = readStamp(raw, cursor);
  return cursor.at === close ? time : null;
}

/** How many characters `<c>` or `</c>` takes; 0 where neither stands there. */
function wordTagAt(raw: string, from: number): number {
  const end = raw.charCodeAt(from + 1) === SLASH ? from + 2 : from + 1;
  const isWordTag = raw.charCodeAt(end) === SMALL_C && raw.charCodeAt(end + 1) === MORE;
  return isWordTag ? end + 2 - from : 0;
}

/** A name that is known behind the `<` at `from`. */
function isTag(raw: string, from: number): boolean {
  const name = nameAt(raw, from);
  return name !== undefined && TAGS.has(name);
}

function takeTag(cue: OpenCue, raw: string, from: number, close: number): void {
  const first = raw.charCodeAt(from + 1);
  if (first === SMALL_C || (first === SLASH && raw.charCodeAt(from + 2) === SMALL_C)) return;
  const name = nameAt(raw, from);
  const isEnd = first === SLASH;
  if (name === 'br') cue.text += '\n';
  else if (name === 'ruby') {
    endReading(cue);
    cue.ruby = isEnd ? null : 'words';
  } else if (name === 'rt') takeReading(cue, isEnd);
  else if (name === 'v' && !isEnd) {
    const voice = annotationOf(raw.slice(from + 2, close));
    if (voice === '') return;
    if (cue.voices === NONE) cue.voices = [];
    cue.voices.push([cue.text.length, voice]);
  }
}

/** The reading of a character stands behind it in brackets, where a page without ruby has it. */
function takeReading(cue: OpenCue, isEnd: boolean): void {
  if (isEnd) endReading(cue);
  else if (cue.ruby === 'words') {
    cue.text += '(';
    cue.ruby = 'reading';
  }
}

function endReading(cue: OpenCue): void {
  if (cue.ruby !== 'reading') return;
  cue.text += ')';
  cue.ruby = 'words';
}

function nameAt(raw: string, from: number): string | undefined {
  NAME.lastIndex = from + 1;
  return NAME.exec(raw)?.[1]?.toLowerCase();
}

/** `.loud Mary` is Mary. */
function annotationOf(tag: string): string {
  return decode(tag.replace(/^[^\s]*/, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
