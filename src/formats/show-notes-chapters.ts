/**
 * The chapters of show notes: `(00:53) - Title`, run together or one a line, or `0:53 Title` at the head of a line. Times in
 * a description may as well be clock times, scores or verses, so a list counts only by the rule the players have for it:
 * three times or more from 0:00 on, each at least ten seconds after the one before.
 * https://support.google.com/youtube/answer/9884579
 */
import { type Problem, quoteInput } from '../core/problem.ts';
import { parseTime } from '../core/time.ts';
import { lineAt } from './lines.ts';
import type { SourceChapter } from './source-document.ts';

const FEWEST = 3;
const SHORTEST = 10;
const STAMP = String.raw`\d{1,3}:\d{2}(?::\d{2})?`;
const MARK = new RegExp(
  String.raw`\((${STAMP})\)\s*(?:[-–—:]\s*)?|^[ \t]*[•*-]?[ \t]*(${STAMP})(?=\s)[ \t]*(?:[-–—:|]\s*)?`,
  'gm',
);

export interface TakenChapters {
  chapters: SourceChapter[];
  /** Half-open spans of the text that the chapters take up. */
  spans: [from: number, to: number][];
  problems: Problem[];
}

/** `firstLine`: the 1-based line at which `text` starts. */
export function takeChapters(text: string, firstLine = 1): TakenChapters {
  const marks = Array.from(text.matchAll(MARK), (match) => ({
    at: match.index,
    titleFrom: match.index + match[0].length,
    stamp: match[1] ?? match[2] ?? '',
    time: parseTime(match[1] ?? match[2] ?? ''),
  }));
  const list = marks.slice(
    Math.max(
      0,
      marks.findIndex((mark) => mark.time === 0),
    ),
  );
  const taken: TakenChapters = { chapters: [], spans: [], problems: [] };
  const rises = list.every(
    ({ time }, index) =>
      time !== null && (index === 0 ? time === 0 : time - (list[index - 1]?.time ?? 0) >= SHORTEST),
  );
  if (list.length < FEWEST || !rises) {
    if (list.length >= FEWEST)
      taken.problems.push({
        code: 'chapters-unlikely',
        message: `The times ${list
          .slice(0, FEWEST)
          .map((mark) => quoteInput(mark.stamp))
          .join(', ')} … do not rise from 0:00 as those of chapters do.`,
        line: firstLine - 1 + lineAt(text, list[0]?.at ?? 0),
      });
    return taken;
  }
  for (const [index, mark] of list.entries()) {
    const lineEnd = text.slice(mark.titleFrom).search(/[\r\n]/);
    const to = Math.min(
      list[index + 1]?.at ?? text.length,
      lineEnd === -1 ? text.length : mark.titleFrom + lineEnd,
    );
    taken.spans.push([mark.at, to]);
    taken.chapters.push({
      startTime: mark.time,
      endTime: null,
      title: text.slice(mark.titleFrom, to).trim() || mark.stamp,
      line: firstLine - 1 + lineAt(text, mark.at),
    });
  }
  return taken;
}
