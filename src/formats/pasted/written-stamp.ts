/** Times as they stand in a written transcript: `[00:07]`, `\[01:23.45\]`, `(0:10)`, `[0:10](https://…)`, `[0:07 - 0:12]`, `0:10`. */
import { clockAt } from '../../core/time/clock-at.ts';
import { parseTime } from '../../core/time/time.ts';

export interface WrittenStamp {
  /** Half-open span in the row. */
  from: number;
  to: number;
  /** Seconds. */
  time: number;
  endTime?: number;
}

const TIME = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const RANGE = String.raw`(${TIME})(?:\s*(?:-->|→|[-–—])\s*(${TIME}))?`;
const SQUARE = String.raw`\\?\[\s?${RANGE}\s?\\?\](?:\([^()\s]*\))?`;
const ROUND = String.raw`\(\s?${RANGE}\s?\)`;
/** Alone it may be anything; no digit, letter or mark of another number stands beside it. */
const BARE = String.raw`${RANGE}(?![\d:：.,%/]\d|[\p{L}\d%]|\s?[aApP]\.?[mM]\b)`;

const MARKED_AT_HEAD = new RegExp(
  String.raw`^(?:${SQUARE}|${ROUND}|\*\*${SQUARE}\*\*|\*\*${ROUND}\*\*)`,
);
const MARKED_AT_END = new RegExp(`(?:${SQUARE}|${ROUND})$`);
const LINKED_AT_HEAD = new RegExp(String.raw`^\\?\[${TIME}\\?\]\([^()\s]`);
const BARE_AT_END = new RegExp(String.raw`(?<![\d:.,/\p{L}])${RANGE}$`, 'u');
const LINKED_IN_LIST = new RegExp(
  String.raw`^[ \t]{0,20}(?:[-*+][ \t]{1,9})?\(?(\\?\[${TIME}\\?\]\([^()\s]{1,2000}\))\)?`,
  'gm',
);
const OPENS_MARKED = /^[\\[(*]/;
const [ZERO, NINE] = [0x30, 0x39];
/** By the code of the one that opens. */
const CLOSING: ReadonlyMap<number, string> = new Map([
  [0x28, ')'],
  [0x5b, ']'],
]);
/** The first letter of one that is no half of the day. */
const WORD = /[B-OQ-Zb-oq-z]/;
/** Right behind a time it makes something else of it; of a letter beyond the first plane it is one half. */
const MAY_BELONG = /[\s\p{L}\p{Cs}\d:：.,%/–—→-]/u;
const BARE_AT_HEAD = new RegExp(`^${BARE}`, 'u');
/** Round brackets inside a sentence hold verses and scores. */
const INSIDE = new RegExp(SQUARE, 'g');

type HeadStamp = WrittenStamp & { isMarked: boolean };

/** The stamp that a text starts with. `isMarked`: it stands in brackets. */
export function stampAtHead(text: string): HeadStamp | undefined {
  const first = text.charCodeAt(0);
  // Most rows open with a letter.
  const isDigit = first >= ZERO && first <= NINE;
  if (!isDigit && !OPENS_MARKED.test(text)) return undefined;
  const clock = clockAlone(text, isDigit ? 0 : first);
  if (clock !== undefined) return clock.time === null ? undefined : (clock as HeadStamp);
  const match = (isDigit ? BARE_AT_HEAD : MARKED_AT_HEAD).exec(text);
  const stamp = match === null ? undefined : stampOf(match, 0);
  return stamp && Object.assign(stamp, { isMarked: !isDigit });
}

/** A time and no range, as nearly all are, and nothing that might belong to it; undefined where an expression has to look. */
function clockAlone(
  text: string,
  bracket: number,
): { from: 0; to: number; time: number | null; isMarked: boolean } | undefined {
  const close = CLOSING.get(bracket);
  if (bracket !== 0 && close === undefined) return undefined;
  const clock = clockAt(text, bracket === 0 ? 0 : 1);
  if (clock === undefined) return undefined;
  const { to, time } = clock;
  if (close === undefined) {
    const next = text.charAt(to);
    const isAlone = next === ' ' ? WORD.test(text.charAt(to + 1)) : !MAY_BELONG.test(next);
    return isAlone ? { from: 0, to, time, isMarked: false } : undefined;
  }
  // An address may stand behind square ones.
  if (text[to] !== close || (close === ']' && text[to + 1] === '(')) return undefined;
  return { from: 0, to: to + 1, time, isMarked: true };
}

/** Whether a row opens with a time that is a link to it, as programs write notes beside a video. */
export function opensWithLink(row: string): boolean {
  return LINKED_AT_HEAD.test(row);
}

/** The text with its times that are links at the head of their rows: no items of a list, and in no further brackets. */
export function linksAtHeads(text: string): string {
  return text.includes('](') ? text.replace(LINKED_IN_LIST, '$1') : text;
}

/** The stamp that a text ends with. */
export function stampAtEnd(text: string): WrittenStamp | undefined {
  const match = MARKED_AT_END.exec(text) ?? BARE_AT_END.exec(text);
  return match === null ? undefined : stampOf(match, match.index);
}

/** Stamps anywhere in a text, in square brackets. */
export function stampsInside(text: string): WrittenStamp[] {
  if (!text.includes('[')) return [];
  return Array.from(text.matchAll(INSIDE)).flatMap((match) => stampOf(match, match.index) ?? []);
}

function stampOf(match: RegExpMatchArray, from: number): WrittenStamp | undefined {
  // Square and round brackets have groups of their own.
  const at = match.findIndex((group, index) => index > 0 && group !== undefined);
  const time = timeOf(match[at]);
  const endTime = timeOf(match[at + 1]);
  if (time === null) return undefined;
  const to = from + match[0].length;
  return endTime === null ? { from, to, time } : { from, to, time, endTime };
}

function timeOf(written: string | undefined): number | null {
  return written === undefined ? null : parseTime(written.replace(',', '.'));
}
