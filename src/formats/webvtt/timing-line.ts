/** The line of a cue that says when: `00:01.000 --> 00:04.000 align:start`. */
import { readSlippedTimings, type Timings } from './slipped-timings.ts';
import { type Cursor, isDigit, readStamp, USUAL_LENGTH, usualStamp } from './stamp.ts';

const SPACE = 0x20;
const TAB = 0x09;
const FORM_FEED = 0x0c;
/** What stands for a character that could not be read. */
const DAMAGED = 0xfffd;
const MARKS = ':;.,\uff1a\uff0c';

/** Null where the line from `from` to `to` holds no two times (as W3C WebVTT 1, section 6.3, but for the stamps). */
export function readTimings(text: string, from: number, to: number): Timings | null {
  return usualTimings(text, from, to) ?? otherTimings(text, from, to);
}

const ARROW = ' --> ';
const USUAL_END = USUAL_LENGTH + ARROW.length;
const USUAL_TIMES = USUAL_END + USUAL_LENGTH;

/** `00:00:00.000 --> 00:00:01.000` and nothing behind it but a blank, as nearly every cue has it; else null. */
function usualTimings(text: string, from: number, to: number): Timings | null {
  const rest = from + USUAL_TIMES;
  if (rest > to || (rest < to && text.charCodeAt(rest) !== SPACE)) return null;
  if (!text.startsWith(ARROW, from + USUAL_LENGTH)) return null;
  const startTime = usualStamp(text, from);
  const endTime = usualStamp(text, from + USUAL_END);
  return startTime === null || endTime === null ? null : { startTime, endTime, rest };
}

function otherTimings(text: string, from: number, to: number): Timings | null {
  const cursor = { at: from };
  skipSpace(text, cursor);
  const startTime = readStamp(text, cursor);
  if (startTime === null) return readSlippedTimings(text, from, to);
  skipSpace(text, cursor);
  if (!text.startsWith('-->', cursor.at)) return readSlippedTimings(text, from, to);
  cursor.at += 3;
  skipSpace(text, cursor);
  const endTime = readStamp(text, cursor);
  const { at: rest } = cursor;
  // A line end is no digit, so no stamp runs over it.
  if (endTime === null || rest > to) return readSlippedTimings(text, from, to);
  if (rest < to) {
    if (text.charCodeAt(rest) === DAMAGED && !hasMilliseconds(text, rest)) return null;
    const slipped = goesOn(text, rest) ? readSlippedTimings(text, from, to) : null;
    if (slipped !== null && slipped.endTime !== null) return slipped;
  }
  return { startTime, endTime, rest };
}

/** Whether three decimals stand before `at`: nothing of the time can be missing. */
function hasMilliseconds(text: string, at: number): boolean {
  const point = text[at - 4];
  return point === '.' || point === ',';
}

/** Whether the stamp that ends at `at` has more to it: a mark and a digit, or a mark that a blank parts from its digits. */
function goesOn(text: string, at: number): boolean {
  if (MARKS.includes(text[at] ?? ' ')) return isDigit(text.charCodeAt(at + 1));
  return !isDigit(text.charCodeAt(at - 1));
}

function skipSpace(text: string, cursor: Cursor): void {
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code !== SPACE && code !== TAB && code !== FORM_FEED) return;
    cursor.at += 1;
  }
}
