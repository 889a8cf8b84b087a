/**
 * Times that Markdown sets off at the heads of rows: `**0:09** words`, `> [0:09] words`, or a heading that is one, with a title or
 * without. They are written as `[0:09] words`, that of a heading before the words below it; every row stays at its place.
 */

const ONE = String.raw`\d{1,3}(?::\d\d){1,2}(?:[.,]\d{1,3})?`;
const TIME = String.raw`${ONE}(?:[ \t]?[-–—→][ \t]?${ONE})?`;
const MARK = String.raw`(\*\*|__|\*|_|${'`'})`;
const AFTER = String.raw`(?=[ \t\r]|$)[ \t]{0,9}(?:[-–—|][ \t]{1,9})?`;
/** The address of a time that leads to it. */
const LINK = String.raw`(?:\([^()\s]{0,2000}\))?`;
/** The time is one of two groups. */
const SET_OFF = new RegExp(
  String.raw`^[ \t]{0,3}(?:(?:[-*+>][ \t]{1,9})?${MARK}[[(]?(${TIME})[\])]?:?\1:?|>[ \t]?[[(]?(${TIME})[\])]?)${AFTER}`,
);
const HEADING = new RegExp(
  String.raw`^[ \t]{0,3}#{1,6}[ \t]{1,9}${MARK}?[[(]?(${TIME})[\])]?${LINK}:?\1?:?[ \t#]{0,20}\r?$`,
);
const TITLED = new RegExp(
  String.raw`^([ \t]{0,3}#{1,6}[ \t]{1,9})(?:\*\*)?[[(]?(${TIME})[\])]?${LINK}(?:\*\*)?[ \t]{0,9}(?:[-–—:|][ \t]{0,9})?(?=[^\s\d\](*:.])`,
);
/** The same with its time behind, in brackets. */
const TITLE_FIRST = new RegExp(
  String.raw`^([ \t]{0,3}#{1,6}[ \t]{1,9}[^\s([][^([\n]{0,120})[[(](${TIME})[\])]${LINK}[ \t#]{0,20}\r?$`,
);
/** A mark stands before each of them: a row that opens with its time alone is that of many captions. */
const FIRST_LOOK =
  /^[ \t]{0,3}(?:#{1,6}[ \t]{1,9}(?:[^\s([][^([\n]{0,120}[[(])?[*_`[(]{0,3}|(?:[-*+>][ \t]{1,9})?[*_`]{1,2}[[(]?|>[ \t]?[[(]?)\d{1,3}:\d\d|^>[ \t]?(?:\*\*|__)/m;
const QUOTED_HEAD = /^>[ \t]?(?:\*\*|__|[[(]?\d{1,3}:\d\d)/;
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
  const rows = withoutQuotation(text.split('\n'));
  return (withHeadings(rows) ?? withMarks(rows) ?? rows).join('\n');
}

/** A whole transcript may be quoted; two marks are a change of speaker. */
function withoutQuotation(rows: string[]): string[] {
  const quoted = rows.filter((row) => /^>(?!>)/.test(row));
  const heads = quoted.filter((row) => QUOTED_HEAD.test(row));
  if (heads.length < FEWEST || heads.length * 2 < quoted.filter((row) => /\w/.test(row)).length)
    return rows;
  return rows.map((row) => (/^>(?!>)/.test(row) ? row.replace(/^>[ \t]?/, '') : row));
}

interface TimedHeading {
  time: string;
  /** With its `##`, where it has a title. */
  row: string | undefined;
  title: string;
}

/** Nobody makes a heading of a time by chance, wherever it stands; those of names have a turn below. */
function withHeadings(rows: readonly string[]): string[] | undefined {
  const headings = rows.map(headingOf);
  const titles = headings.flatMap((heading) => heading?.title || []);
  const found = headings.filter((heading) => heading !== undefined).length;
  const areTitles = new Set(titles).size >= titles.length * TITLES_SHARE;
  // Whoever reads names behind which a time stands knows them better.
  const isFirst = rows.some((row) => TITLED.test(row));
  if (found < FEWEST || (!areTitles && !isFirst)) return undefined;
  const plain = [...rows];
  for (const [at, heading] of headings.entries()) {
    if (heading === undefined) continue;
    const { time, row, title } = heading;
    const below = rowBelow(rows, at);
    if (below === undefined) {
      if (row === undefined) plain[at] = `[${time}]`;
      continue;
    }
    const name = areTitles || row === undefined ? '' : `**${title}:** `;
    plain[below] = `[${time}] ${name}${(rows[below] as string).trimStart()}`;
    plain[at] = areTitles ? (row ?? '') : '';
  }
  return plain;
}

function headingOf(row: string): TimedHeading | undefined {
  const time = HEADING.exec(row)?.[2];
  if (time !== undefined) return { time, row: undefined, title: '' };
  const first = TITLED.exec(row);
  const last = first === null ? TITLE_FIRST.exec(row) : null;
  const [mark = '', written] = [first?.[1] ?? last?.[1]?.trimEnd(), first?.[2] ?? last?.[2]];
  if (written === undefined) return undefined;
  const whole = first === null ? mark : mark + row.slice(first[0].length).trimEnd();
  return {
    time: written,
    row: whole,
    title: whole.replace(/^[ \t]*#+[ \t]*/, '').replace(/[*:]+$/, ''),
  };
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
