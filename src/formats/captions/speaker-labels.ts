/** Names in front of the words: `Ann: Hello.`, as meeting recorders and podcast hosts write them. */
import { isWhiteSpace } from '../../core/text/word.ts';
import { countedThrough, isNobody } from '../nobody.ts';
import type { Caption } from './caption.ts';

/** One to four capitalised words, a number among them (`Speaker 1`), or a name in Han characters before a wide colon. */
const NAME =
  /(\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,24}(?: (?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}_.'’-]{0,24}|de|da|von|van|der|la|bin)){0,3}) ?(?::(?=\s|$)|：)|([\p{Lo}·]{2,8})：/uy;
const BRACKETED = /\[([^\][\r\n]{1,60})\](?::|：)[ \t]*/y;
/** What is called that is nobody, beside the words of `nobody.ts`. */
const NO_NAMES = new Set(
  'chapter part step rule update quote fact ps nb today subtitles captions translation source music title topic edit disclaimer'.split(
    ' ',
  ),
);
const NUMBERED = /^speaker[ _]?\w{1,3}$/i;
/** In a short text somebody may well speak once. */
const SHORT = 30;
/** Where so many captions open with a label of one form, each of these is a name as it stands, whatever its letters. */
const NEARLY_ALL = 0.7;
/** Characters that a name has at most. */
const LONGEST = 60;
/** In a long text whose labels are no more than this share of its captions, a word that is there once or twice is text. */
const HARDLY_ANY = 0.01;
const LONG = 100;

export interface LabelMatch {
  name: string;
  /** Offset of the words after it. */
  end: number;
}

/**
 * The name at an offset of a caption's text, where a row of it begins or a mark ends; null where none stands there.
 * `isMarked`: a mark says that somebody else speaks, and so a name is to be expected.
 */
export type LabelReader = (
  text: string,
  offset: number,
  to: number,
  isMarked: boolean,
) => LabelMatch | null;

/**
 * What of these captions is a name. Where nearly all of them open with a label of one form, every such label is.
 * Elsewhere one that comes again is; of the others those in a text that begins with a label, as all of it is then written
 * so: `Remember: …` in the midst of a talk is no name.
 */
export function speakerLabels(captions: readonly Caption[]): LabelReader {
  const asTheyStand = namesByMajority(captions);
  /** Known once a label is met that is none of these: in most files never. */
  let isName: ((name: string) => boolean) | undefined;
  return (text, offset, to, isMarked) => {
    if (asTheyStand.size > 0) {
      const label = bracketedAt(text, offset) ?? plainAt(text, offset);
      if (label !== null && label.end <= to && asTheyStand.has(label.name)) return label;
    }
    const label = labelAt(text, offset, to);
    if (label === null || isMarked) return label;
    isName ??= namesByShape(captions);
    return isName(label.name) ? label : null;
  };
}

/** The labels that captions open with, of a form that nearly all of them open with; none where there is no such form. */
function namesByMajority(captions: readonly Caption[]): ReadonlySet<string> {
  const plain = new Map<string, number>();
  const bracketed = new Map<string, number>();
  let spoken = 0;
  for (const { text } of captions) {
    const from = skipBlanks(text, 0, text.length);
    if (from === text.length) continue;
    spoken += 1;
    const isBracketed = text.charCodeAt(from) === BRACKET;
    const opening = isBracketed ? bracketedAt(text, from) : plainAt(text, from);
    if (opening !== null) count(isBracketed ? bracketed : plain, opening.name);
  }
  const names = new Set<string>();
  for (const openings of [plain, bracketed]) {
    const counted = countedThrough(openings);
    const people = [...openings].filter(([name]) => maySpeak(name) && !counted.has(name));
    const labelled = people.reduce((sum, [, times]) => sum + times, 0);
    if (labelled < Math.max(2, spoken * NEARLY_ALL)) continue;
    // Whoever talks comes again; the words of a glossary do not.
    if (labelled >= SHORT && labelled < people.length * 2) continue;
    for (const [name, times] of people) if (times > 1 || !isClause(name)) names.add(name);
  }
  return names;
}

/** Which labels of a form that names have are names. */
function namesByShape(captions: readonly Caption[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  let labelled = 0;
  let isLabelled: boolean | undefined;
  for (const { text } of captions) {
    if (skipBlanks(text, 0, text.length) === text.length) continue;
    const before = labelled;
    if (text.includes(':') || text.includes('：'))
      for (const row of text.matchAll(/(?<=^|[\r\n])[ \t]*(?:[-–—] ?)?/g)) {
        const label = labelAt(text, row.index + row[0].length, text.length);
        if (label === null) continue;
        count(counts, label.name);
        labelled += 1;
      }
    isLabelled ??= labelled > before;
  }
  const counted = countedThrough(counts);
  const isShort = captions.length < SHORT;
  const isRare = captions.length >= LONG && labelled <= Math.max(2, captions.length * HARDLY_ANY);
  return (name) => {
    const times = counts.get(name) ?? 0;
    if (NUMBERED.test(name)) return true;
    if (counted.has(name)) return false;
    if (isRare && times <= 2 && !name.includes(' ')) return false;
    return times > 1 || (isLabelled === true && (isShort || name.includes(' ')));
  };
}

/** A label of a form that names have, whether or not it names anybody. */
function labelAt(text: string, offset: number, to: number): LabelMatch | null {
  const bracketed = bracketedAt(text, offset);
  if (bracketed !== null) return bracketed.end <= to ? bracketed : null;
  NAME.lastIndex = offset;
  const match = NAME.exec(text);
  if (match === null || NAME.lastIndex > to) return null;
  const name = match[1] ?? match[2] ?? '';
  return isNobody(name) || NO_NAMES.has(name.toLowerCase()) ? null : { name, end: NAME.lastIndex };
}

/** Whatever stands before the first colon of a row. */
function plainAt(text: string, from: number): LabelMatch | null {
  const last = Math.min(from + LONGEST, text.length - 1);
  for (let at = from; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === RETURN) return null;
    if (
      code === WIDE_COLON ||
      (code === COLON && (at + 1 === text.length || isWhiteSpace(text.charCodeAt(at + 1))))
    )
      return { name: text.slice(from, at).trimEnd(), end: at + 1 };
  }
  return null;
}

/** One name as it may stand: no sentence, no quotation, no dash that something goes before, and nobody’s word. */
function maySpeak(name: string): boolean {
  return (
    /^[^-–—]/.test(name) &&
    !/[.?!…。？！] |["“”«»]/.test(name) &&
    !isNobody(name) &&
    !NO_NAMES.has(name.toLowerCase())
  );
}

function bracketedAt(text: string, offset: number): LabelMatch | null {
  if (text.charCodeAt(offset) !== BRACKET) return null;
  BRACKETED.lastIndex = offset;
  const name = BRACKETED.exec(text)?.[1]?.trim() ?? '';
  return name === '' ? null : { name, end: BRACKETED.lastIndex };
}

/** Words of a sentence that goes on after a colon: several, and none but the first with a capital, a number or a sign. */
function isClause(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 2 && words.slice(1).every((word) => /^[\p{Ll}\p{M}'’,-]+$/u.test(word));
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Offset of what is no white space, from `from` on; `to` where nothing is. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const BRACKET = 0x5b;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
