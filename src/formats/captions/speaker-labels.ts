/** Names in front of the words: `Ann: Hello.`, as meeting recorders and podcast hosts write them. */
import { skipBlanks } from '../../core/text/word.ts';
import { isNumberedVoice } from '../anonymous.ts';
import { NEARLY_ALL, Openings } from '../label-forms.ts';
import type { LabelMatch } from '../label-shapes.ts';
import { isReadOut } from '../labelled-stretch.ts';
import { countedThrough, isAsking, isNobody } from '../nobody.ts';
import type { Caption } from './caption.ts';

/** One to four capitalised words, a number among them (`Speaker 1`), how they are heard in brackets, or a name in Han characters before a wide colon. */
const NAME =
  /(\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,24}(?: (?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}_.'’-]{0,24}|de|da|von|van|der|la|bin)){0,3}(?: \([^()\r\n:]{1,30}\))?) ?(?::(?=\s|$)|：)|([\p{Lo}·]{2,8})：/uy;
const BRACKETED = /\[([^\][\r\n]{1,60})\](?::|：)[ \t]*/y;
/** In a short text somebody may well speak once. */
const SHORT = 30;
/** A file of two captions may be labelled; in a long one whoever talks comes again. */
const EVIDENCE = { fewest: 2, many: SHORT, again: 0.2, clause: 3 };
/** In a long text whose labels are no more than this share of its captions, a word that is there once or twice is text. */
const HARDLY_ANY = 0.01;
const LONG = 100;
/** Where a row ends so, the next one may be somebody else's. */
const REACH = 20;
const ENDED = /[.?!…。？！♪)\]]["'”’»)\]]*\s*(?:[-–—] ?)?$/;

/** A row of a caption in which somebody else answers. */
const DASHED = /[\r\n][ \t]*[-–—][ \t]*$/;

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
 * so: `Remember: …` in the midst of a talk is no name, and neither is `Danger: …` in the second row of a caption.
 */
export function speakerLabels(captions: readonly Caption[]): LabelReader {
  const asItStands = openingLabels(captions);
  /** Known once a label is met that is none of these: in most files never. */
  let isName: NameTest | undefined;
  return (text, offset, to, isMarked) => {
    const own = asItStands?.(text, offset) ?? null;
    if (own !== null && own.end <= to) return own;
    const label = labelAt(text, offset, to);
    if (label === null || isMarked) return label;
    isName ??= namesByShape(captions, asItStands !== null);
    return isName(label.name, text, offset) ? label : null;
  };
}

function openingLabels(captions: readonly Caption[]) {
  const openings = new Openings();
  let without = 0;
  for (const { text } of captions) {
    let from = skipBlanks(text, 0, text.length);
    if (text.charCodeAt(from) === ARROW) {
      while (text.charCodeAt(from) === ARROW) from += 1;
      from = skipBlanks(text, from, text.length);
    } else if (DASHES.has(text.charCodeAt(from)) && text.charCodeAt(from + 1) === SPACE)
      from = skipBlanks(text, from + 1, text.length);
    if (from < text.length && !openings.add(text, from)) without += 1;
    // No caption more could make them nearly all: they may have stopped.
    if (without > captions.length * (1 - NEARLY_ALL)) break;
  }
  return openings.labels(EVIDENCE);
}

/** Of the name at an offset of a caption’s text. */
type NameTest = (name: string, text: string, offset: number) => boolean;

/** Which labels of a form that names have are names. `isLabelled`: nearly all captions have one that stands for itself. */
function namesByShape(captions: readonly Caption[], isLabelled: boolean): NameTest {
  const counts = new Map<string, number>();
  let labelled = 0;
  let begins: boolean | undefined;
  let [first, last] = [-1, -1];
  for (const [index, { text }] of captions.entries()) {
    if (skipBlanks(text, 0, text.length) === text.length) continue;
    const before = labelled;
    if (text.includes(':') || text.includes('：'))
      for (const row of text.matchAll(/(?<=^|[\r\n])[ \t]*(?:[-–—] ?)?/g)) {
        const label = labelAt(text, row.index + row[0].length, text.length);
        if (label === null) continue;
        const bare = bareName(label.name);
        counts.set(bare, (counts.get(bare) ?? 0) + 1);
        labelled += 1;
      }
    if (labelled > before) {
      if (first === -1) first = index;
      last = index;
    }
    begins ??= labelled > before;
  }
  const counted = countedThrough(counts);
  const isShort = captions.length < SHORT;
  const isRare = captions.length >= LONG && labelled <= Math.max(2, captions.length * HARDLY_ANY);
  const isText = !isLabelled && isReadOut(first, last, captions.length);
  return (name, text, offset) => {
    const times = counts.get(bareName(name)) ?? 0;
    if (isNumberedVoice(name)) return true;
    if (isText || counted.has(name)) return false;
    if (isRare && times <= 2 && !name.includes(' ')) return false;
    if (times > 1) return true;
    if (begins !== true || (!isShort && !name.includes(' '))) return false;
    const above = text.slice(Math.max(0, offset - REACH), offset);
    const isFirst = !/[\r\n]/.test(above) || DASHED.test(above);
    return isFirst || (!isLabelled && ENDED.test(above));
  };
}

/** `BEN (on phone)` is who `BEN` is. */
function bareName(name: string): string {
  const bracket = name.endsWith(')') ? name.indexOf(' (') : -1;
  return bracket === -1 ? name : name.slice(0, bracket);
}

/** A label of a form that names have, whether or not it names anybody. */
function labelAt(text: string, offset: number, to: number): LabelMatch | null {
  const bracketed = bracketedAt(text, offset);
  if (bracketed !== null) return bracketed.end <= to ? bracketed : null;
  NAME.lastIndex = offset;
  const match = NAME.exec(text);
  if (match === null || NAME.lastIndex > to) return null;
  const name = match[1] ?? match[2] ?? '';
  return isNobody(name) || isAsking(name) ? null : { name, end: NAME.lastIndex };
}

function bracketedAt(text: string, offset: number): LabelMatch | null {
  if (text.charCodeAt(offset) !== BRACKET) return null;
  BRACKETED.lastIndex = offset;
  const name = BRACKETED.exec(text)?.[1]?.trim() ?? '';
  return name === '' || isNobody(name) ? null : { name, end: BRACKETED.lastIndex };
}

const BRACKET = 0x5b;
const ARROW = 0x3e;
const SPACE = 0x20;
const DASHES: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2014]);
