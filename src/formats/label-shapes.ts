/** The forms of a label in front of words, each read by itself; which of them a document has, `label-forms.ts` tells. */
import { isWhiteSpace } from '../core/text/word.ts';

export interface LabelMatch {
  name: string;
  /** Offset of the words after it. */
  end: number;
}

/** Characters that a name has at most. */
export const LONGEST = 60;
export type Form = 'colon' | 'pipe' | 'dash' | 'tab' | 'square' | 'round' | 'bold' | 'angle';
type Read = (text: string, from: number) => LabelMatch | null;

export const FORMS: Record<Form, Read> = {
  colon: (text, from) => beforeMark(COLONS, text, from),
  pipe: (text, from) => beforeMark(PIPES, text, from),
  dash: (text, from) => beforeMark(DASHES, text, from),
  tab: (text, from) => beforeMark(TABS, text, from),
  square: (text, from) => bracketsAt(text, from, 'square'),
  round: (text, from) => bracketsAt(text, from, 'round'),
  bold: boldAt,
  angle: (text, from) => bracketsAt(text, from, 'angle'),
};
export const ALL = Object.keys(FORMS) as Form[];
/** Forms that a mark behind the name tells, by their place among all. */
export const [COLONS, PIPES, DASHES, TABS] = [0, 1, 2, 3];
export const NO_FORM = -1;

/** Whether a name and the mark of its form stand at an offset. */
export function goesOn(name: string, form: number, text: string, offset: number): boolean {
  const at = offset + name.length;
  if (at >= text.length || formOfMark(text, at, text.charCodeAt(at)) !== form) return false;
  // In half of the time that `startsWith` takes.
  return text.slice(offset, at) === name;
}

/** The form whose mark stands at an offset: a colon before a space, a line or a dash between two, a tab. */
export function formOfMark(text: string, at: number, code: number): number {
  // Letters and spaces: nearly all there is.
  if ((code > COLON && code < PIPE) || code === SPACE) return NO_FORM;
  if (code === COLON)
    return at + 1 === text.length || isWhiteSpace(text.charCodeAt(at + 1)) ? COLONS : NO_FORM;
  if (code === WIDE_COLON) return COLONS;
  if (code === TAB) return TABS;
  if (code !== PIPE && code !== HYPHEN && code !== EN_DASH && code !== EM_DASH) return NO_FORM;
  const isBetween = text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at + 1) === SPACE;
  if (!isBetween) return NO_FORM;
  return code === PIPE ? PIPES : DASHES;
}

/** Whatever stands before the first mark of a form in a row. */
function beforeMark(form: number, text: string, from: number): LabelMatch | null {
  const last = Math.min(from + LONGEST, text.length - 1);
  for (let at = from; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) return null;
    if (formOfMark(text, at, code) === form)
      return { name: text.slice(from, at).trimEnd(), end: at + 1 };
  }
  return null;
}

const BOLD = /(\*\*|__)(?!\s)([^*_\n]{1,60}?)\s*[:：]?\1[ \t]*(?:[:：–—-](?=\s))?/y;

/** Bold words, whatever stands behind them. */
export function boldAt(text: string, from: number): LabelMatch | null {
  BOLD.lastIndex = from;
  const name = BOLD.exec(text)?.[2]?.trim() ?? '';
  return name === '' ? null : { name, end: BOLD.lastIndex };
}

/** By their form, brackets that open, and what closes each; Japanese captions have wide ones. */
const PAIRS: Record<string, ReadonlyMap<number, number>> = {
  square: pairs('[]［］【】〔〕〖〗'),
  round: pairs('()（）'),
  angle: pairs('<>＜＞≪≫'),
};
const FORM_OF_BRACKET = new Map(
  Object.entries(PAIRS).flatMap(([form, marks]) =>
    Array.from(marks.keys(), (open): [number, Form] => [open, form as Form]),
  ),
);

function pairs(marks: string): Map<number, number> {
  const codes = Array.from(marks, (mark) => mark.charCodeAt(0));
  return new Map(
    codes.flatMap((code, at) => (at % 2 === 0 ? [[code, codes[at + 1] as number]] : [])),
  );
}

/** The form of a label that begins with this bracket. */
export function formOfBracket(code: number): Form | undefined {
  // Letters: nearly all there is.
  return code > 0x3c && code < 0x226a && code !== 0x5b ? undefined : FORM_OF_BRACKET.get(code);
}

/** Whatever stands in brackets before words; a colon behind them belongs to them. */
function bracketsAt(text: string, from: number, form: string): LabelMatch | null {
  const open = text.charCodeAt(from);
  const close = PAIRS[form]?.get(open);
  if (close === undefined) return null;
  const last = Math.min(from + LONGEST + 1, text.length - 1);
  for (let at = from + 1; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === open || code === LINE_FEED || code === RETURN) return null;
    if (code !== close) continue;
    const name = text.slice(from + 1, at).trim();
    const next = text.charCodeAt(at + 1);
    // A link of Markdown, and an element of a page.
    if (next === OPEN_ROUND || (open === OPEN_ANGLE && !isNick(name, text, at + 1))) return null;
    const end = next === COLON || next === WIDE_COLON ? at + 2 : at + 1;
    const hasWords = end < text.length && !/^\s*$/.test(text.slice(end, end + LONGEST));
    return name === '' || !hasWords ? null : { name, end };
  }
  return null;
}

const ELEMENT = /^(?:[abipsu]|br|hr|li|dd|dt|em|td|th|tr|div|pre|span|strong|h[1-6]|font|code)$/i;

/** Markup closes what it opens, and an address is nobody's name. */
function isNick(name: string, text: string, to: number): boolean {
  return (
    !/[/=:"]/.test(name) &&
    !ELEMENT.test(name) &&
    isWhiteSpace(text.charCodeAt(to)) &&
    !text.includes('</')
  );
}

const TAB = 0x09;
const SPACE = 0x20;
export const ASTERISK = 0x2a;
const HYPHEN = 0x2d;
const COLON = 0x3a;
export const UNDERSCORE = 0x5f;
const PIPE = 0x7c;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const WIDE_COLON = 0xff1a;
const OPEN_ROUND = 0x28;
const OPEN_ANGLE = 0x3c;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
