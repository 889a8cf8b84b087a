/**
 * Rows that open with a time in digits of another script, with full stops, or with the marks of its units: `０：０９`, `00.00.09`,
 * `0分09秒`, `0m09s`; with seconds alone; or set off as Markdown does: `## 00:09`, `*0:09* —`. Written as usual they are read as all
 * others are; every row stays at its place.
 */
import { plainTimes } from '../notes/written-times.ts';
import { withPlainMarks } from './plain-marks.ts';
import { withPlainSeconds } from './plain-seconds.ts';

/** Fewer may be chance. */
const FEWEST = 3;
/** Of all rows that hold something: a time, a name and words may each have a row. */
const SHARE = 0.2;
const OPENING = String.raw`^[ \t]{0,9}[[(（【]?`;
const UNUSUAL = new RegExp(
  String.raw`${OPENING}(?:[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]|\d{1,2}[：∶]\d|\d\d\.\d\d\.\d\d[ \t]|\d{1,3}分\d\d秒|\d{1,3}m\d\ds\b)`,
);
const TIME = new RegExp(
  String.raw`${OPENING}(?:\d{1,3}(?::\d\d){1,2}(?:[.,]\d{1,3})?|\d\d\.\d\d\.\d\d)(?![\d:.])`,
);
const LETTERS = /(\d)m(\d\d)s\b/;
/** No time at the head of a row is longer. */
const LONGEST = 30;

/** The same text where its rows do not open so. */
export function withPlainHeads(text: string): string {
  return withPlainMarks(withPlainSigns(withPlainSeconds(text)));
}

function withPlainSigns(text: string): string {
  // In captions digits at the head of a row are words.
  if (!FIRST_LOOK.test(text.slice(0, HEAD)) || text.includes('-->')) return text;
  const rows = text.split('\n');
  let count = 0;
  let filled = 0;
  const plain = rows.map((row) => {
    if (row.trim() !== '') filled += 1;
    if (!UNUSUAL.test(row)) return row;
    const head = plainTimes(row.slice(0, LONGEST)).replace(LETTERS, '$1:$2 ');
    const time = TIME.exec(head)?.[0];
    if (time === undefined) return row;
    count += 1;
    return (
      time.replaceAll('.', time.includes(':') ? '.' : ':') +
      row.slice(time.length).replace(/^[秒s]/, ' ')
    );
  });
  return count >= FEWEST && count >= filled * SHARE ? plain.join('\n') : text;
}

/** Characters in which a transcript shows what it is. */
const HEAD = 4000;
const FIRST_LOOK = new RegExp(UNUSUAL.source, 'm');
