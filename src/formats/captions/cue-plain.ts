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
    const isTag = (next === -1 || next > close) && takeTag(cue, raw, { copied, from, close });
    if (isTag) copied = close + 1;
    from = next;
  }
  cue.text += decode(raw.slice(copied));
  return cue;
}

/** Whether what stands from `from` to `close` is a tag; the text before it, and what it says, are then in the cue. */
function takeTag(
  cue: PlainCue,
  raw: string,
  { copied, from, close }: { copied: number; from: number; close: number },
): boolean {
  if (isDigit(raw.charCodeAt(from + 1))) {
    const cursor = { at: from + 1 };
    const time = readTolerantStamp(raw, cursor);
    if (time === null || cursor.at !== close) return false;
    cue.text += decode(raw.slice(copied, from));
    cue.stamps.push([cue.text.length, time]);
    return true;
  }
  NAME.lastIndex = from + 1;
  const name = NAME.exec(raw)?.[1]?.toLowerCase();
  if (name === undefined || !TAGS.has(name)) return false;
  cue.text += decode(raw.slice(copied, from));
  const isEnd = raw.charCodeAt(from + 1) === 0x2f;
  if (name === 'br') cue.text += '\n';
  // The reading of a character stands behind it, where a page without ruby has it.
  else if (name === 'rt') cue.text += isEnd ? ')' : '(';
  else if (name === 'v' && !isEnd) {
    const voice = annotationOf(raw.slice(from + 2, close));
    if (voice !== '') cue.voices.push([cue.text.length, voice]);
  }
  return true;
}

/** `.loud Mary` is Mary. */
function annotationOf(tag: string): string {
  return decode(tag.replace(/^[^\s]*/, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
