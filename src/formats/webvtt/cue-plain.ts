/**
 * The text of a cue for import: the words alone, who speaks them, and the times that stand among them. What is no tag
 * and no entity is text: people write `x < y`, and a noise as `<laughs>`.
 */
import { decodeHTMLStrict } from 'entities';
import { isDigit, readTolerantStamp } from './stamp.ts';

export interface PlainCue {
  /** Lines as they stand. */
  text: string;
  /** Offsets in `text` and the times, in seconds, that stand there; in the order of the text, whatever they say. */
  stamps: [char: number, time: number][];
  /** Offsets in `text` from which somebody speaks, ascending. */
  voices: [char: number, name: string][];
}

const NONE: never[] = [];
const SLASH = 0x2f;
const SMALL_C = 0x63;

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
  const cue: PlainCue = { text: '', stamps: [], voices: [] };
  let copied = 0;
  let close = -1;
  let from = raw.indexOf('<');
  while (from !== -1) {
    if (close < from) close = raw.indexOf('>', from);
    // Not closed: nothing after it is a tag either.
    if (close === -1) break;
    const next = raw.indexOf('<', from + 1);
    const time = isDigit(raw.charCodeAt(from + 1)) ? timeAt(raw, from, close) : null;
    if ((next === -1 || next > close) && (time !== null || isTag(raw, from, close))) {
      if (copied < from) cue.text += decode(raw.slice(copied, from));
      if (time !== null) cue.stamps.push([cue.text.length, time]);
      else takeTag(cue, raw, from, close);
      copied = close + 1;
    }
    from = next;
  }
  cue.text += decode(raw.slice(copied));
  return cue;
}

/** Seconds; null where between `<` and `>` stands something else than a time. */
function timeAt(raw: string, from: number, close: number): number | null {
  const cursor = { at: from + 1 };
  const time = readTolerantStamp(raw, cursor);
  return cursor.at === close ? time : null;
}

/** A name that is known, between `<` at `from` and `>` at `close`. */
function isTag(raw: string, from: number, close: number): boolean {
  const first = raw.charCodeAt(from + 1);
  // `<c>` and `</c>` stand around every word of an automatic caption.
  if (first === SMALL_C && close === from + 2) return true;
  if (first === SLASH && close === from + 3 && raw.charCodeAt(from + 2) === SMALL_C) return true;
  const name = nameAt(raw, from);
  return name !== undefined && TAGS.has(name);
}

function takeTag(cue: PlainCue, raw: string, from: number, close: number): void {
  const first = raw.charCodeAt(from + 1);
  if (first === SMALL_C || (first === SLASH && raw.charCodeAt(from + 2) === SMALL_C)) return;
  const name = nameAt(raw, from);
  const isEnd = first === SLASH;
  if (name === 'br') cue.text += '\n';
  // The reading of a character stands behind it, where a page without ruby has it.
  else if (name === 'rt') cue.text += isEnd ? ')' : '(';
  else if (name === 'v' && !isEnd) {
    const voice = annotationOf(raw.slice(from + 2, close));
    if (voice !== '') cue.voices.push([cue.text.length, voice]);
  }
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
