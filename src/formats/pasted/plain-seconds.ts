/**
 * Rows that open with seconds, as programs print what they recognise: `12.52 words`, `[0.00s -> 4.88s] words`, `12s: words`. Written
 * with minutes they are read as all others are. Numbers of verses, sections and prices look the same; their pace is nobody's.
 */
import { formatTime } from '../../core/time/time.ts';

const SECONDS = String.raw`\d{1,5}(?:\.\d{1,6})?`;
const ARROW = String.raw`[ \t]?(?:-{1,2}>|→|[-–—:,]|to)[ \t]?`;
/** In brackets a whole number is a note, unless it has a unit or an end. */
const IN_BRACKETS = new RegExp(
  String.raw`^[ \t]{0,9}[[(][ \t]?(${SECONDS})[ \t]?(s?)(?:${ARROW}(${SECONDS})[ \t]?s?)?[ \t]?[\])]:?[ \t]*(?=\S)`,
);
const BARE_RANGE = new RegExp(
  String.raw`^[ \t]{0,9}(\d{1,5}\.\d{1,6})(s?)${ARROW}(\d{1,5}\.\d{1,6})s?:?[ \t]+(?=\S)`,
);
const BARE = /^[ \t]{0,9}(?:(\d{1,5}\.\d{1,6})(s?)|(\d{1,5})(s|\t)):?[ \t]*(?=[^\d\s])(?!-{1,2}>)/;
const FIRST_LOOK = /^[ \t]{0,9}[[(]?[ \t]?\d{1,5}(?:\.\d|s[ \t:\])]|\t|[ \t]?s?[ \t]?-)/m;

/** Characters in which a transcript shows what it is. */
const HEAD = 4000;
const FEWEST = 3;
/** Of all rows that hold something: a row may go on below. */
const SHARE = 0.5;
/** Characters a second: speech with long pauses, and nearly as fast as anybody talks. */
const SLOWEST = 0.5;
const FASTEST = 28;

interface Stamped {
  /** Seconds. */
  time: number;
  end: number | undefined;
  /** Offset of the words. */
  to: number;
}

/** The same text where its rows do not open so. */
export function withPlainSeconds(text: string): string {
  if (!FIRST_LOOK.test(text.slice(0, HEAD))) return text;
  const rows = text.split('\n');
  const stamps = rows.map(stampOf);
  if (!areSpoken(rows, stamps)) return text;
  return rows
    .map((row, index) => {
      const stamp = stamps[index];
      if (stamp === undefined) return row;
      const { time, end, to } = stamp;
      const range = end === undefined ? '' : ` --> ${clockOf(end)}`;
      return `[${clockOf(time)}${range}] ${row.slice(to)}`;
    })
    .join('\n');
}

function stampOf(row: string): Stamped | undefined {
  const range = IN_BRACKETS.exec(row) ?? BARE_RANGE.exec(row);
  if (range !== null) {
    const [whole, time = '', unit, end] = range;
    if (!time.includes('.') && unit === '' && end === undefined) return undefined;
    return { time: Number(time), end: end === undefined ? end : Number(end), to: whole.length };
  }
  const bare = BARE.exec(row);
  if (bare === null) return undefined;
  return { time: Number(bare[1] ?? bare[3]), end: undefined, to: bare[0].length };
}

function areSpoken(rows: readonly string[], stamps: readonly (Stamped | undefined)[]): boolean {
  const read = stamps.filter((stamp) => stamp !== undefined);
  const filled = rows.filter((row) => row.trim() !== '').length;
  if (read.length < FEWEST || read.length < filled * SHARE) return false;
  if (read.some(({ time }, at) => time < (read[at - 1]?.time ?? 0))) return false;
  // Numbers that count on are those of a list.
  if (read.every(({ time }, at) => time === at + (read[0]?.time ?? 0))) return false;
  const last = stamps.lastIndexOf(read.at(-1));
  const letters = rows
    .slice(stamps.indexOf(read[0]), last)
    .reduce((sum, row, at) => sum + row.length - (stamps[at]?.to ?? 0), 0);
  const lasting = (read.at(-1)?.time ?? 0) - (read[0]?.time ?? 0);
  return letters >= lasting * SLOWEST && letters <= lasting * FASTEST;
}

/** `1:02.520` */
function clockOf(seconds: number): string {
  const milliseconds = Math.round((seconds % 1) * 1000);
  const whole = formatTime(Math.floor(seconds) + (milliseconds === 1000 ? 1 : 0));
  return milliseconds % 1000 === 0 ? whole : `${whole}.${String(milliseconds).padStart(3, '0')}`;
}
