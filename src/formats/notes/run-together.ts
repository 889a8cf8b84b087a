/** Chapters run together: `(00:53) - Title (02:10) - Title`, `0:00 Welcome, 5:00 Roses`, two or more of them in a line. */
import { linesAt } from '../lines.ts';
import { type ChapterLine, lineOf } from './chapter-lines.ts';
import { plainText, WRITTEN_TIME } from './written-times.ts';

/** What stands between two chapters of a line, and what stands between time and title. */
const SEPARATORS = ' \t,;|•·/–—-';
const HAS_WORDS = /[\p{L}\p{N}]/u;
const BEFORE_TITLE = String.raw`\s*(?:[-–—:|]\s*)?`;
const IN_BRACKETS = new RegExp(String.raw`\((${WRITTEN_TIME})\)${BEFORE_TITLE}`, 'gu');
const BARE = new RegExp(String.raw`(?<=^|[\s,;|•·])(${WRITTEN_TIME})(?=\s)${BEFORE_TITLE}`, 'gmu');

/** From the first 0:00 on; where one has no title, it has its time for a title. */
export function chaptersInBrackets(text: string): ChapterLine[] {
  const marks = marksOf(text, IN_BRACKETS);
  return (
    titlesBefore(text, marks) ??
    marks.flatMap(({ from, to, stamp, title }) => {
      const read = lineOf('time-first', stamp, undefined, HAS_WORDS.test(title) ? title : stamp);
      return read === undefined ? [] : [{ from, to, ...read }];
    })
  );
}

/** `Welcome (0:00), Roses (5:00)`: the last time has no title behind it, and each has one before it; undefined where it is not so. */
function titlesBefore(text: string, marks: readonly Mark[]): ChapterLine[] | undefined {
  const last = marks.at(-1);
  if (last === undefined || HAS_WORDS.test(last.title.slice(0, 2)) || marks.length < 2)
    return undefined;
  const lines = marks.flatMap((mark, index): ChapterLine[] => {
    const before = marks[index - 1];
    const behind = before === undefined ? 0 : before.from + before.stamp.length + 2;
    // In what is between the two: a line may hold thousands.
    const from = behind + text.slice(behind, mark.from).lastIndexOf('\n') + 1;
    const written = text.slice(from, mark.from);
    // What stands before the list is no part of its first title: `In this episode: Welcome (0:00)`.
    const head = before === undefined ? lastClause(written) : written.search(/[^\s,;|•·/–—-]/);
    const title = written.slice(Math.max(0, head)).trim();
    if (!HAS_WORDS.test(title)) return [];
    const read = lineOf(
      'time-last',
      mark.stamp,
      undefined,
      title.replace(/^(?:and|und|et|y|e)\s+/, ''),
    );
    const to = mark.from + mark.stamp.length + 2;
    return read === undefined ? [] : [{ from: from + Math.max(0, head), to, ...read }];
  });
  return lines.length === marks.length ? lines : undefined;
}

/** Offset of what stands behind the last mark that ends a sentence or a head. */
function lastClause(written: string): number {
  let from = written.length;
  while (from > 0 && !':.!?'.includes(written[from - 1] as string)) from -= 1;
  return from;
}

/**
 * Without brackets, where most lines that hold a time hold several; in others the second time is part of a title. None at all
 * where one has no title: it is the end of a range, or a time of day.
 */
export function chaptersInLines(text: string): ChapterLine[] {
  const marks = marksOf(text, BARE);
  const numbers = linesAt(
    text,
    marks.map(({ from }) => from),
  );
  const single = numbers.filter((line, at) => line !== numbers[at - 1] && line !== numbers[at + 1]);
  const several = new Set(numbers).size - single.length;
  if (several <= single.length) return [];
  const read = marks.flatMap(({ from, to, stamp, title }) => {
    const one = lineOf('time-first', stamp, undefined, title);
    return one === undefined ? [] : [{ from, to, ...one }];
  });
  return read.length === marks.length ? read : [];
}

interface Mark {
  from: number;
  to: number;
  stamp: string;
  title: string;
}

function marksOf(text: string, form: RegExp): Mark[] {
  const marks = Array.from(plainText(text).matchAll(form));
  const zero = marks.findIndex(([, stamp = '']) => /^[0:.hms ]+$/.test(stamp));
  const list = marks.slice(Math.max(0, zero));
  return list.map((match, index) => {
    const titleFrom = match.index + match[0].length;
    // A title does not start on the next line.
    const isHere = !/[\r\n]/.test(match[0]);
    const end = text.slice(titleFrom, list[index + 1]?.index).search(/[\r\n]|$/);
    const to = isHere ? titleFrom + end : match.index + match[0].trimEnd().length;
    const title = isHere ? text.slice(titleFrom, to) : '';
    return { from: match.index, to, stamp: match[1] as string, title: withoutSeparators(title) };
  });
}

/** Searched from the end: an expression for a run at the end takes the square of its length. */
function withoutSeparators(title: string): string {
  let to = title.length;
  while (to > 0 && SEPARATORS.includes(title[to - 1] as string)) to -= 1;
  return title.slice(0, to).trim();
}
