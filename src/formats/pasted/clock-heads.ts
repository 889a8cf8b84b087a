/**
 * Names beside the time of day, above words: `Ana Berg  9:41 AM`. Chats have them, and so has the record of a meeting; who talks says many
 * words at a time, as many a minute as people speak, and whoever writes does not. The times become those since the first one.
 */
import { countWords } from '../../core/text/word.ts';
import { formatTime } from '../../core/time/time.ts';
import { rowsOf } from '../lines.ts';

const HEAD_OF_TURN =
  /^[ \t]{0,9}(\p{L}[^\d:\n]{1,60}?)[ \t]{1,9}(\d{1,2}):(\d\d)[ \u00a0\u202f]?([AP])M[ \t]{0,9}$/iu;
const FIRST_LOOK = /\d:\d\d[ \u00a0\u202f]?[AP]M[ \t]{0,9}\r?$/im;
/** Characters in which the first of them stands. */
const HEAD = 4000;
const FEWEST = 4;
/** Words of a turn, on average; nobody writes so much again and again. */
const WORDS_A_TURN = 20;
/** Words a minute. */
const SLOWEST = 60;
const FASTEST = 260;
const DAY = 24 * 60;

interface Head {
  at: number;
  name: string;
  /** Minutes of the day. */
  minute: number;
}

export function withTimesSinceFirst(text: string): string {
  if (!FIRST_LOOK.test(text.slice(0, HEAD))) return text;
  const rows = rowsOf(text);
  const heads = rows.flatMap((row, at) => headOf(row, at) ?? []);
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined || heads.length < FEWEST) return text;
  const since = heads.map(({ minute }) => (minute - first.minute + DAY) % DAY);
  if (since.some((minute, at) => minute < (since[at - 1] ?? 0))) return text;
  const taken = new Set(heads.map(({ at }) => at));
  // What is said behind the last time lasts nobody knows how long.
  const words = rows
    .slice(first.at, last.at)
    .reduce((sum, row, at) => sum + (taken.has(first.at + at) ? 0 : countWords(row)), 0);
  const minutes = since.at(-1) ?? 0;
  const isSpoken =
    words >= (heads.length - 1) * WORDS_A_TURN &&
    words >= minutes * SLOWEST &&
    words <= (minutes + 1) * FASTEST;
  if (!isSpoken) return text;
  for (const [index, { at, name }] of heads.entries())
    rows[at] = `${name} ${formatTime((since[index] ?? 0) * 60)}`;
  return rows.join('\n');
}

function headOf(row: string, at: number): Head | undefined {
  const [, name = '', hours = '', minutes = '', half = ''] = HEAD_OF_TURN.exec(row) ?? [];
  if (name === '') return undefined;
  const isAfternoon = half.toLowerCase() === 'p';
  return {
    at,
    name,
    minute: ((Number(hours) % 12) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes),
  };
}
