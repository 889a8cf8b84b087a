/**
 * The times of a cue as programs, translators and people spoil them: the cue's number before them, blanks inside, a colon
 * before the milliseconds, frames, seconds beyond 59, another arrow. Slow: asked only where `timing-line.ts` reads nothing,
 * or doubts what it read.
 */
import { plainSigns } from './plain-signs.ts';

export interface Timings {
  /** Seconds. */
  startTime: number;
  /** Seconds; null where it was broken off. */
  endTime: number | null;
  /** Offset of whatever stands after the times. */
  rest: number;
  /** The number of the cue, where it stands in the same line. */
  index?: number;
  /** Frames were left out, of which nobody says how many make a second. */
  hasFrames?: boolean;
}

interface Stamp {
  seconds: number;
  hasFrames: boolean;
  /** Offset after it. */
  end: number;
}

/** Longer than any line of times; the rest of a longer one is settings, or words. */
const LONGEST_LINE = 200;
/** Three years: beyond, a number is no time in a recording. */
const LONGEST = 1e8;
/** Hours, minutes, seconds, milliseconds and their fraction. */
const MOST_PARTS = 5;
/** Digits of minutes and of seconds; of seconds that were counted on beyond the minute, with decimals behind them. */
const FIELD = 2;
const LONG_FIELD = 3;
/** Drop-frame time code (SMPTE 12M) stands for this rate alone. */
const DROP_FRAMES = 30 / 1.001;

const NUMBER = /[ \t\f]*#?(\d{1,9})\.?[ \t]+(?=[-\u2212]?\d{1,9}[ \t]?[:\uff1a;])/y;
const SIGN = /[ \t\f]*([-\u2212]?)/y;
const PART = /(\d{1,20})([:\uff1a;.,\uff0c]?)/y;
const SPACED_PART = /(\d{1,20})[ \t]{0,3}([:\uff1a;.,\uff0c]?)[ \t]{0,3}/y;
/** Whatever stands between two times and nothing else does: `--&gt;`, `->`, `—>`, `=>`, `→`, `»`, or a dash alone. */
const ARROW =
  /[ \t\f]*(?:(?:\\?[-\u2013\u2014=~]|&#45;){0,5}[ \t]{0,9}\\?(?:>{1,2}|&gt;|&#62;|\\?u003e|\u00bb)|[\u2192\u27a1\u2794]|[-\u2013\u2014~](?![-\u2013\u2014~>]))[ \t\f]*/y;
const CLOSING = /[\])}"'\u201d\u2019]{1,2}/y;
/** The mark of a character that could not be read, in the midst of a time. */
const DAMAGED = /^[:;.,\uff0c\uff1a]?\ufffd/;
/** Before which no time stands: what is left of an end that was cut off. */
const BROKEN_OFF = /^[\d:;.,\uff0c\uff1a \t\f]*$/;

/** Null where the line from `from` to `to` holds no time, an arrow and one more. */
export function readSlippedTimings(text: string, from: number, to: number): Timings | null {
  const line = plainSigns(text.slice(from, Math.min(to, from + LONGEST_LINE)));
  const number = matchAt(NUMBER, line, 0);
  const start = readStamp(line, number === null ? 0 : NUMBER.lastIndex, SPACED_PART);
  if (start === null || matchAt(ARROW, line, start.end) === null) return null;
  const after = ARROW.lastIndex;
  // Words may stand behind the end: blanks are a part of it only where they are one of the start.
  const isSpaced = /\d[ \t]*[:.,;][ \t]+\d|\d[ \t]+[:.,;]/.test(line.slice(0, start.end));
  const end = readStamp(line, after, isSpaced ? SPACED_PART : PART);
  if (end !== null && DAMAGED.test(line.slice(end.end, end.end + 2))) return null;
  const isBroken = end === null || /^[:;.,\uff0c\uff1a]\s*$/.test(line.slice(end.end));
  if (isBroken && !BROKEN_OFF.test(line.slice(after))) return null;
  const hasFrames = start.hasFrames || end?.hasFrames === true;
  // Less than a second, of which the frames would tell how much.
  const isBrief = hasFrames && end !== null && end.seconds === start.seconds;
  return {
    startTime: start.seconds,
    endTime: isBroken || isBrief ? null : end.seconds,
    rest: isBroken ? to : from + end.end + closing(text, from + end.end),
    ...(number === null ? {} : { index: Number(number[1]) }),
    ...(hasFrames ? { hasFrames } : {}),
  };
}

/** Length of the marks that were set around the times. */
function closing(text: string, at: number): number {
  return matchAt(CLOSING, text, at)?.[0].length ?? 0;
}

/** Null where no time stands at `from`. */
function readStamp(line: string, from: number, part: RegExp): Stamp | null {
  const isNegative = matchAt(SIGN, line, from)?.[1] !== '';
  const numbers: string[] = [];
  const marks: string[] = [];
  let end = SIGN.lastIndex;
  let match = matchAt(part, line, end);
  while (match !== null && numbers.length < MOST_PARTS) {
    const [, digits = '', mark = ''] = match;
    numbers.push(digits);
    end = match.index + digits.length;
    marks.push(mark);
    match = mark === '' ? null : matchAt(part, line, part.lastIndex);
  }
  const time = timeOf(numbers, marks);
  if (time === null) return null;
  return { ...time, seconds: isNegative ? -time.seconds : time.seconds, end };
}

/** `marks[n]` stands behind `numbers[n]`; what stands behind the last is no part of the time. */
function timeOf(
  numbers: readonly string[],
  marks: readonly string[],
): Pick<Stamp, 'seconds' | 'hasFrames'> | null {
  const count = numbers.length;
  const last = numbers[count - 1] ?? '';
  const [first, inner, outer] = [marks[0] ?? '', marks[count - 3] ?? '', marks[count - 2] ?? ''];
  const hasFraction = isPoint(outer) && outer !== first;
  // `01,249.09`: a program wrote its milliseconds with a fraction of their own.
  if (hasFraction && isPoint(inner) && inner !== outer && !isPoint(first))
    return sum(numbers.slice(0, -2), Number(`${numbers[count - 2]}.${last}`) / 1000);
  // Seconds alone; of two decimals nobody knows whether they are seconds of a minute.
  if (count === 2 && isPoint(first) && last.length > 2)
    return { seconds: Number(numbers[0]) + fractionOf(last.slice(0, 6)), hasFrames: false };
  if (hasFraction) return sum(numbers.slice(0, -1), fractionOf(last), LONG_FIELD);
  if (count > 2 && last.length === 3) return sum(numbers.slice(0, -1), Number(last) / 1000);
  if (count === 4 || (count === 3 && outer === ';' && first !== ';')) {
    const isDropFrame = outer === ';' && Number(last) < 30;
    const time = sum(numbers.slice(0, -1), isDropFrame ? Number(last) / DROP_FRAMES : 0);
    return time && { ...time, hasFrames: !isDropFrame };
  }
  return sum(numbers, 0);
}

/** Hours, minutes and seconds, or minutes and seconds. */
function sum(
  fields: readonly string[],
  fraction: number,
  longestLast = FIELD,
): Pick<Stamp, 'seconds' | 'hasFrames'> | null {
  if (fields.length < 2 || fields.length > 3) return null;
  if (fields.slice(1, -1).some((field) => field.length > FIELD)) return null;
  if ((fields.at(-1)?.length ?? 0) > longestLast) return null;
  const whole = fields.reduce((total, field) => total * 60 + Number(field), 0);
  return whole > LONGEST ? null : { seconds: whole + fraction, hasFrames: false };
}

/** A second that was rounded up has a thousand milliseconds. */
function fractionOf(digits: string): number {
  return digits === '1000' ? 1 : Number(`0.${digits}`);
}

function isPoint(mark: string): boolean {
  return mark === '.' || mark === ',' || mark === '\uff0c';
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
