/**
 * A time as clocks show it at an offset of a text: `0:10`, `90:30`, `1:02:03`. It is what nearly all times in a transcript look
 * like, and is told by a look at its digits; `parseTime` knows the others as well.
 */
export interface ClockAt {
  /** Offset of what stands behind it. */
  to: number;
  /** Seconds; null where minutes or seconds run past 59. */
  time: number | null;
}

const [ZERO, NINE, COLON, FULL_STOP, COMMA] = [0x30, 0x39, 0x3a, 0x2e, 0x2c];
const LONGEST = 3;

/** Undefined where none stands there, or where it may go on: with a fraction, a further part, more digits. */
export function clockAt(text: string, from: number): ClockAt | undefined {
  let at = from;
  let first = 0;
  while (isDigit(text.charCodeAt(at)) && at - from < LONGEST) {
    first = first * 10 + text.charCodeAt(at) - ZERO;
    at += 1;
  }
  if (at === from) return undefined;
  const second = pairAt(text, at);
  if (second === -1) return undefined;
  at += LONGEST;
  const third = pairAt(text, at);
  if (third !== -1) at += LONGEST;
  const next = text.charCodeAt(at);
  if (isDigit(next) || next === COLON || next === FULL_STOP || next === COMMA) return undefined;
  if (second > 59 || third > 59) return { to: at, time: null };
  return { to: at, time: third === -1 ? first * 60 + second : first * 3600 + second * 60 + third };
}

/** A colon and two digits; -1 where others stand there. */
function pairAt(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if (text.charCodeAt(at) !== COLON || !isDigit(tens) || !isDigit(ones)) return -1;
  return (tens - ZERO) * 10 + ones - ZERO;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
