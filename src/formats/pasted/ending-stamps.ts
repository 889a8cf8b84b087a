/**
 * Times in round brackets at the ends of turns: `Ana: words (0:03)`. Round brackets inside a sentence hold verses and scores; where nearly
 * all rows end so, one later than the other, they are written as times that stand behind words are: `Ana: words [0:03]`.
 */
import { parseTime } from '../../core/time/time.ts';

const ENDING = /\((\d{1,3}:\d\d(?::\d\d)?)\)([ \t]{0,9}\r?)$/;
const FIRST_LOOK = /\(\d{1,3}:\d\d(?::\d\d)?\)[ \t]{0,9}\r?$/m;
const FEWEST = 3;
/** Of all rows that hold something. */
const SHARE = 0.7;
/** Characters in which a transcript shows what it is. */
const HEAD = 4000;

export function withSquareEndings(text: string): string {
  if (!FIRST_LOOK.test(text.slice(0, HEAD))) return text;
  let filled = 0;
  let ending = 0;
  let last = 0;
  let isAscending = true;
  const rows = text.split('\n').map((row) => {
    if (!/\S/.test(row)) return row;
    filled += 1;
    const match = ENDING.exec(row);
    const before = match === null ? '' : row.slice(0, match.index).trim();
    if (match === null || before === '') return row;
    ending += 1;
    const time = parseTime(match[1] as string) ?? 0;
    if (time < last) isAscending = false;
    last = time;
    return `${row.slice(0, match.index)}[${match[1]}]${match[2]}`;
  });
  const areTimes = isAscending && ending >= FEWEST && ending >= filled * SHARE;
  return areTimes ? rows.join('\n') : text;
}
