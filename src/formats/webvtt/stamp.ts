/**
 * A time as captions write it, read by character codes: a regular expression for each stamp would cost more than all
 * else that is done to a cue.
 */

/** Where the next character is read; the readers move it past what they took. */
export interface Cursor {
  at: number;
}

/** Three years: beyond, a number is no time in a recording. */
const LONGEST = 1e8;

const ZERO = 0x30;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const DOT = 0x2e;
const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;
const MINUS = 0x2d;
const MINUS_SIGN = 0x2212;

/**
 * Seconds of whatever people and programs write instead: a comma, a full-width comma or nothing before the fraction,
 * one digit in a field, minutes beyond 59 where there are no hours, a minus. Null where it is no time.
 */
export function readStamp(text: string, cursor: Cursor): number | null {
  const sign = text.charCodeAt(cursor.at);
  const isNegative = sign === MINUS || sign === MINUS_SIGN;
  if (isNegative) cursor.at += 1;
  let total = 0;
  let fields = 0;
  for (;;) {
    const from = cursor.at;
    const field = readDigits(text, cursor);
    if (cursor.at === from || (fields > 0 && (cursor.at - from > 2 || field > 59))) return null;
    total = total * 60 + field;
    fields += 1;
    const code = text.charCodeAt(cursor.at);
    if (code !== COLON && code !== WIDE_COLON) break;
    cursor.at += 1;
  }
  // A minute beyond 59 beside hours was caught above; more fields would be frames, of which nobody says how many.
  if (fields < 2 || fields > 3) return null;
  const seconds = (total * 1000 + readFraction(text, cursor)) / 1000;
  return seconds > LONGEST ? null : isNegative ? -seconds : seconds;
}

/** Milliseconds; digits beyond are read over. */
function readFraction(text: string, cursor: Cursor): number {
  const mark = text.charCodeAt(cursor.at);
  if (mark !== DOT && mark !== COMMA && mark !== WIDE_COMMA) return 0;
  cursor.at += 1;
  const from = cursor.at;
  let milliseconds = 0;
  for (let unit = 100; isDigit(text.charCodeAt(cursor.at)); unit = Math.floor(unit / 10)) {
    milliseconds += (text.charCodeAt(cursor.at) - ZERO) * unit;
    cursor.at += 1;
  }
  // A program rounded 999.6 up.
  return cursor.at === from + 4 && text.startsWith('1000', from) ? 1000 : milliseconds;
}

function readDigits(text: string, cursor: Cursor): number {
  let value = 0;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (!isDigit(code)) return value;
    value = value * 10 + code - ZERO;
    cursor.at += 1;
  }
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
