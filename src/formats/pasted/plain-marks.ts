/**
 * Times that Markdown sets off at the heads of rows: `**0:09** words`, `> [0:09] words`, or a heading that is one, with a title or
 * without. They are written as `[0:09] words`, that of a heading before the words below it; every row stays at its place.
 */

const ONE = String.raw`\d{1,3}(?::\d\d){1,2}(?:[.,]\d{1,3})?`;
const TIME = String.raw`${ONE}(?:[ \t]?[-–—→][ \t]?${ONE})?`;
const MARK = String.raw`(\*\*|__|\*|_|${'`'})`;
const AFTER = String.raw`(?=[ \t\r]|$)[ \t]{0,9}(?:[-–—|][ \t]{1,9})?`;
/** The time is one of two groups. */
const SET_OFF = new RegExp(
  String.raw`^[ \t]{0,3}(?:(?:[-*+>][ \t]{1,9})?${MARK}[[(]?(${TIME})[\])]?:?\1:?|>[ \t]?[[(]?(${TIME})[\])]?)${AFTER}`,
);
const HEADING = new RegExp(
  String.raw`^[ \t]{0,3}#{1,6}[ \t]{1,9}${MARK}?[[(]?(${TIME})[\])]?:?\1?:?[ \t#]{0,20}\r?$`,
);
const TITLED = new RegExp(
  String.raw`^([ \t]{0,3}#{1,6}[ \t]{1,9})(?:\*\*)?[[(]?(${TIME})[\])]?(?:\*\*)?[ \t]{0,9}(?:[-–—:|][ \t]{0,9})?(?=[^\s\d\](*:.])`,
);
const FIRST_LOOK = /^[ \t]{0,3}(?:#{1,6}[ \t]{1,9}|[-*+>][ \t]{0,9})?[*_`[(]{0,3}\d{1,3}:\d\d/m;
const LONE = new RegExp(String.raw`^[ \t]*[[(]?${TIME}[\])]?[ \t]*\r?$`);
/** A heading, or a row that has a time of its own. */
const NO_WORDS = /^[ \t]*(?:#|[*_`[(>]{0,4}\d{1,3}:\d\d)/;

/** Characters in which a transcript shows what it is. */
const HEAD = 4000;
/** Fewer may be chance. */
const FEWEST = 3;
/** Of all rows that hold something. */
const SHARE = 0.2;
/** Names come again in headings, titles do not. */
const TITLES_SHARE = 0.8;

/** The same text where its rows do not open so. */
export function withPlainMarks(text: string): string {
  if (!FIRST_LOOK.test(text.slice(0, HEAD)) || /^\s*WEBVTT/.test(text)) return text;
  const rows = text.split('\n');
  return (withHeadings(rows) ?? withMarks(rows) ?? rows).join('\n');
}

/** Nobody makes a heading of a time by chance, wherever it stands. */
function withHeadings(rows: readonly string[]): string[] | undefined {
  const times = rows.map((row) => HEADING.exec(row)?.[2] ?? titledTime(row));
  const found = rows.filter((_, at) => times[at] !== undefined);
  const titles = found.flatMap((row) => {
    const head = TITLED.exec(row)?.[0];
    return head === undefined ? [] : [row.slice(head.length).trim()];
  });
  if (found.length < FEWEST || new Set(titles).size < titles.length * TITLES_SHARE)
    return undefined;
  const plain = [...rows];
  for (const [at, time] of times.entries()) {
    if (time === undefined) continue;
    const below = rowBelow(rows, at);
    const head = TITLED.exec(rows[at] as string);
    if (below !== undefined) plain[below] = `[${time}] ${(rows[below] as string).trimStart()}`;
    else if (head !== null) continue;
    if (head !== null) plain[at] = `${head[1]}${rows[at]?.slice(head[0].length)}`;
    else plain[at] = below === undefined ? `[${time}]` : '';
  }
  return plain;
}

function titledTime(row: string): string | undefined {
  return TITLED.exec(row)?.[2];
}

/** Of the words that a row stands above; undefined where none do, or they have a time of their own. */
function rowBelow(rows: readonly string[], at: number): number | undefined {
  for (let below = at + 1; below < rows.length; below += 1) {
    const row = rows[below] as string;
    if (row.trim() !== '') return NO_WORDS.test(row) ? undefined : below;
  }
  return undefined;
}

function withMarks(rows: readonly string[]): string[] | undefined {
  let count = 0;
  let filled = 0;
  const plain = rows.map((row) => {
    if (row.trim() !== '') filled += 1;
    const match = SET_OFF.exec(row);
    if (match === null) return row;
    count += 1;
    return `[${match[2] ?? match[3]}] ${row.slice(match[0].length)}`.trimEnd();
  });
  return count >= FEWEST && count >= filled * SHARE ? withNamesBelow(plain) : undefined;
}

/** A time on a row of its own stands before the label below it: such a row opens with the name. */
function withNamesBelow(rows: string[]): string[] {
  for (const [at, row] of rows.entries()) {
    if (!LONE.test(row)) continue;
    const below = rowBelow(rows, at);
    if (below === undefined || !/^\s*(?:\*\*|__)/.test(rows[below] as string)) continue;
    rows[below] = `${row.trim()} ${(rows[below] as string).trimStart()}`;
    rows[at] = '';
  }
  return rows;
}
