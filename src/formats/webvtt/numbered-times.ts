/**
 * Captions whose numbers are right and whose times are in no form that captions have: another word for the arrow, a mark or a
 * letter in the stamp, brackets, no end. A number that counts on with two times below it is a cue, whatever stands between them;
 * such a line is written as it should be, and the cue reader reads it. Asked only where no line of times was found.
 */
import { plainSigns } from './plain-signs.ts';
import { readSlippedTimings } from './slipped-timings.ts';

/** A longer line holds words. */
const LONGEST_LINE = 80;
/** One number above two times may be chance. */
const FEWEST = 2;
const NUMBER = /^[ \t]*[([#\u2116]?[ \t]?(\d{1,9})[.):\]]?[ \t]*$/;
const QUOTED = /^>[ \t]?/gm;
const FENCE = /^```\w{0,12}[ \t]*$/gm;
const SIGN = /&#\d{2,4};|\\u[0-9a-f]{4}/gi;
/** `00:00:01,500`, `00h00m01s500`, `1.5s`. */
const STAMP = /\d{1,6}(?:[:;.,]\d{1,9}| ?[hms] ?\d{1,9})+[,.]?[sf]?/g;
/** What may stand before the times, between them and behind them: marks, and a word such as `from` or `to`. */
const AROUND = [
  /^[^\d\p{L}]{0,4}(?:\p{L}{1,8}[ \t:]{1,3})?$/u,
  /^[^\d\p{L}]{1,12}$|^[ \t]{1,3}\p{L}{1,6}[ \t]{1,3}$/u,
  /^[^\d\p{L}]{0,12}$/u,
] as const;
/** Hours and minutes, or seconds with decimals. */
const FIELDS = /^\d{1,4}(?:[:;.]\d{1,2}){1,3}(?:[:;.,]\d{1,9})?$/;
const SECONDS = /^(\d{1,6})[.,](\d{1,6})$/;

/** The same lines, with times that can be read; undefined where the text is no list of numbered cues. */
export function withPlainTimes(text: string): string | undefined {
  const lines = text.replace(FENCE, '').replace(QUOTED, '').split('\n');
  const top = lines.findIndex((line) => line.trim() !== '');
  if (top === -1 || numberOf(lines[top]) === null || timesOf(lines[top + 1]) === undefined)
    return undefined;
  let last: number | null = null;
  let count = 0;
  for (let at = top; at < lines.length - 1; at += 1) {
    const number = numberOf(lines[at]);
    if (number === null || (last === null ? number > 1 : number !== last + 1)) continue;
    const times = timesOf(lines[at + 1]);
    if (times === undefined) continue;
    lines[at] = String(number);
    lines[at + 1] = times;
    last = number;
    count += 1;
    at += 1;
  }
  return count < FEWEST ? undefined : lines.join('\n');
}

function numberOf(line = ''): number | null {
  if (line.length > LONGEST_LINE) return null;
  const digits = NUMBER.exec(plainSigns(line))?.[1];
  return digits === undefined ? null : Number(digits);
}

function timesOf(line = ''): string | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const plain = plainSigns(line.replace(SIGN, '>')).trim();
  const stamps = Array.from(plain.matchAll(STAMP));
  const [first, second] = stamps;
  if (first === undefined || stamps.length > 2) return undefined;
  const last = second ?? first;
  const gap = plain.slice(first.index + first[0].length, last.index);
  const isAlone = AROUND[0].test(plain.slice(0, first.index));
  if (!isAlone || !AROUND[2].test(plain.slice(last.index + last[0].length))) return undefined;
  if (second !== undefined && !AROUND[1].test(gap)) return undefined;
  const [start, end] = [stampOf(first[0]), second === undefined ? '' : stampOf(second[0])];
  if (start === undefined || end === undefined) return undefined;
  const times = `${start} --> ${end}`;
  return readSlippedTimings(times, 0, times.length) === null ? undefined : times;
}

function stampOf(written: string): string | undefined {
  const isSeconds = /\ds$/.test(written);
  const stamp = written
    .replace(/ ?[hm] ?(?=\d)/g, ':')
    .replace(/s(?=\d)/, ',')
    .replace(/[sf.,]+$/, '');
  const [, whole, part = ''] = SECONDS.exec(stamp) ?? [];
  // `1.30` is a minute and a half; with a unit, or with another count of decimals, it is seconds.
  if (whole === undefined || (part.length === 2 && !isSeconds))
    return FIELDS.test(stamp) ? stamp : undefined;
  const seconds = Number(whole);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')},${part.slice(0, 3)}`;
}
