/**
 * Times and titles above a transcript, as a page has them when all of it is copied: chapters, and no words of the talk. They end
 * later than the talk that follows begins.
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { rowsOf } from '../lines.ts';
import { chapterLines } from '../notes/chapter-lines.ts';
import type { SourceChapter } from '../source-document.ts';
import { turnHead } from './turn-head.ts';

export interface ContentsTaken {
  /** The text without them, its lines where they were. */
  text: string;
  chapters: SourceChapter[];
  /** What stood above them and is no title. */
  problems: Problem[];
}

const FEWEST = 2;
const TIME = /\d:\d\d/;

export function takeContents(text: string): ContentsTaken {
  const none = { text, chapters: [], problems: [] };
  const rows = rowsOf(text);
  const first = rows.findIndex((row) => {
    if (!TIME.test(row)) return false;
    const head = turnHead(row.trim());
    return head?.name !== undefined && head.stamp !== undefined;
  });
  // The fields of front matter are no list.
  if (first < FEWEST || /^\uFEFF?---/.test(text)) return none;
  const start = turnHead((rows[first] as string).trim())?.stamp?.time ?? 0;
  const found = rows.slice(0, first).map((row) => chapterLines(row)[0]);
  const chapters = found.flatMap((line, index): SourceChapter[] =>
    line === undefined
      ? []
      : [{ startTime: line.time, endTime: line.endTime, title: line.title, line: index + 1 }],
  );
  const ascends = chapters.every(({ startTime }, index) => {
    const before = chapters[index - 1];
    return before === undefined || Number(before.startTime) < Number(startTime);
  });
  const ends = Number(chapters.at(-1)?.startTime ?? 0);
  if (chapters.length < FEWEST || !ascends || ends <= start) return none;
  const top = found.findIndex((line) => line !== undefined);
  const title = rows.findIndex((row) => row.trim() !== '');
  const problems: Problem[] = [];
  for (let at = 0; at < first; at += 1) {
    const row = (rows[at] as string).trim();
    const isAbove = at < top && at > title && row !== '' && !row.startsWith('#');
    if (isAbove)
      problems.push({
        code: 'line-unread',
        message: `The line ${quoteInput(row)} stands above the table of contents.`,
        line: at + 1,
        words: countWords(row),
      });
    if (isAbove || found[at] !== undefined) rows[at] = '';
  }
  return { text: rows.join('\n'), chapters, problems };
}
