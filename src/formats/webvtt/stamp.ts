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
  const usual = usualStamp(text, cursor.at);
  if (usual !== null) {
    cursor.at += USUAL_LENGTH;
    return usual;
  }
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

export const USUAL_LENGTH = '00:00:00.000'.length;

/** Of the form that nearly all have, `00:00:00.000` with a dot or a comma; null where it is another, or no time. */
export function usualStamp(text: string, at: number): number | null {
  const mark = text.charCodeAt(at + 8);
  if (mark !== DOT && mark !== COMMA) return null;
  if (text.charCodeAt(at + 2) !== COLON || text.charCodeAt(at + 5) !== COLON) return null;
  if (isDigit(text.charCodeAt(at + USUAL_LENGTH))) return null;
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  const seconds = twoDigits(text, at + 6);
  const hundredths = twoDigits(text, at + 9);
  const last = text.charCodeAt(at + 11) - ZERO;
  if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return null;
  if (hundredths < 0 || !(last >= 0 && last <= 9)) return null;
  return (((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10 + last) / 1000;
}

/** Below zero where one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
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
