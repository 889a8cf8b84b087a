/**
 * Rows that are counted: lines of a record of a court, from 1 to some 25 on each page, and turns that are counted through from the
 * first to the last. Neither number was said; without them the rows are read as all others are, each at its place.
 *
 *      1      THE COURT:  Good morning.        1. Ana: words        [1] ANA: words
 *      2  You may be seated.                   2. Ben: words        [2] BEN: words
 */

const NUMBER = /^[ \t]{0,12}(\d{1,2})(?=[ \t\r]|$)/;
/** A page has its own, and so has whoever prints it. */
const PAGE = /^[ \t]{0,90}(?:[Pp]age )?\d{1,5}[ \t]{0,9}\r?$/;
const FIRST_LINE = /^[ \t]{0,12}1[ \t]{1,60}\S/m;
/** Lines of a page, at least and at most. */
const FEWEST_LINES = 10;
const MOST_LINES = 40;
/** Of the rows that hold something. */
const LINES_SHARE = 0.8;

const COUNTED = /^[ \t]{0,9}[[(]?(\d{1,4})(?:\]\.?|\)|\.)[ \t]{1,9}(?=\S)/;
const FIRST_TURN = /^[ \t]{0,9}[[(]?1(?:\]\.?|\)|\.)[ \t]{1,9}\S/m;
const LABEL = /^([^\s:：][^:：\n]{0,60})[:：][ \t]+\S/;
const FEWEST_TURNS = 3;
const TURNS_SHARE = 0.9;
/** Of the labels so many at most are different: whoever talks comes again, and the steps of a recipe do not. */
const PEOPLE_SHARE = 0.7;
/** Characters in which a transcript shows what it is. */
const HEAD = 4000;

export function withoutNumbers(text: string): string {
  const head = text.slice(0, HEAD);
  const hasLines = FIRST_LINE.test(head);
  if ((!hasLines && !FIRST_TURN.test(head)) || text.includes('-->')) return text;
  const rows = text.split('\n');
  return ((hasLines ? withoutLines(rows) : undefined) ?? withoutTurns(rows) ?? rows).join('\n');
}

/** Numbers that count up row by row and begin again on each page; undefined where they are none. */
function withoutLines(rows: readonly string[]): string[] | undefined {
  let filled = 0;
  let numbered = 0;
  let before = 0;
  let highest = 0;
  const plain: string[] = [];
  for (const row of rows) {
    if (!/\S/.test(row)) {
      plain.push(row);
      continue;
    }
    const match = NUMBER.exec(row);
    const number = Number(match?.[1] ?? 0);
    const goesOn = number > 0 && (number === before + 1 || (number === 1 && before > 1));
    if (match !== null && goesOn) {
      filled += 1;
      numbered += 1;
      before = number;
      highest = Math.max(highest, number);
      plain.push(row.slice(match[0].length));
      continue;
    }
    const isPage = PAGE.test(row);
    if (!isPage) filled += 1;
    // A page has numbers enough to tell.
    if (filled > MOST_LINES && numbered < filled / 2) return undefined;
    plain.push(isPage ? '' : row);
  }
  const areLines = highest >= FEWEST_LINES && highest <= MOST_LINES;
  return areLines && numbered >= filled * LINES_SHARE ? plain : undefined;
}

/** Numbers that count turns through; undefined where what is counted is none. */
function withoutTurns(rows: readonly string[]): string[] | undefined {
  const people = new Set<string>();
  let labelled = 0;
  let counted = 0;
  let paragraphs = 0;
  let isOpen = false;
  const plain = rows.map((row) => {
    const isFilled = /\S/.test(row);
    const match = isFilled ? COUNTED.exec(row) : null;
    const isNext = match !== null && Number(match[1]) === counted + 1;
    if (isFilled && (!isOpen || isNext)) paragraphs += 1;
    isOpen = isFilled;
    if (match === null || !isNext) return row;
    counted += 1;
    const words = row.slice(match[0].length);
    const name = LABEL.exec(words)?.[1];
    if (name !== undefined) {
      people.add(name);
      labelled += 1;
    }
    return words;
  });
  if (counted < FEWEST_TURNS || counted < paragraphs * TURNS_SHARE) return undefined;
  return labelled >= counted * TURNS_SHARE && people.size <= labelled * PEOPLE_SHARE
    ? plain
    : undefined;
}
