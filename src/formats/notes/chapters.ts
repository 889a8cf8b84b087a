/**
 * The chapters of show notes, one a line in any style or run together as `(00:53) - Title`. Times in a description may as well
 * be clock times, scores, verses or the lengths of songs. The players have a strict rule: three times or more from 0:00 on, each
 * at least ten seconds after the one before. A list a line may break it, and is then said to; a list run together may not.
 * https://support.google.com/youtube/answer/9884579
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { formatTime, parseTime } from '../../core/time/time.ts';
import { lineAt, linesAt } from '../lines.ts';
import type { SourceChapter } from '../source-document.ts';
import { type ChapterLine, chapterLines } from './chapter-lines.ts';

const FEWEST = 3;
const SHORTEST = 10;
const MARK = /\((\d{1,3}:\d{2}(?::\d{2})?)\)\s*(?:[-–—:]\s*)?/g;
/** Seconds after which no list starts that is not from 0:00 on: on a clock it would still be night. */
const LATEST_START = 300;
/** Seconds of which clock times are multiples. */
const CLOCK_STEP = 5;

export interface TakenChapters {
  chapters: SourceChapter[];
  /** Half-open spans of the text that the chapters take up. */
  spans: [from: number, to: number][];
  problems: Problem[];
}

type Mark = Omit<ChapterLine, 'style' | 'time'> & { time: number | null };

/** `firstLine`: the 1-based line at which `text` starts. */
export function takeChapters(text: string, firstLine = 1): TakenChapters {
  const runTogether = marksRunTogether(text);
  const lines = likeliestLines(text);
  const list = isList(lines) ? lines : runTogether;
  if (list === lines || isStrict(runTogether)) {
    const before = linesAt(
      text,
      list.map(({ from }) => from),
    );
    const chapters = list.map((mark, index) => ({
      startTime: mark.time,
      endTime: mark.endTime,
      title: mark.title || mark.stamp,
      line: firstLine - 1 + (before[index] as number),
    }));
    const spans = list.map(({ from, to }): [number, number] => [from, to]);
    return { chapters, spans, problems: faultsOnYouTube(chapters) };
  }
  const unlikely = [runTogether, lines].find((marks) => marks.length >= FEWEST);
  if (unlikely === undefined) return { chapters: [], spans: [], problems: [] };
  const stamps = unlikely.slice(0, FEWEST).map((mark) => quoteInput(mark.stamp));
  const message = `The times ${stamps.join(', ')} … do not rise from 0:00 as those of chapters do.`;
  const line = firstLine - 1 + lineAt(text, unlikely[0]?.from ?? 0);
  return { chapters: [], spans: [], problems: [{ code: 'chapters-unlikely', message, line }] };
}

/** Lines whose times rise, from 0:00 on where there is one. */
function likeliestLines(text: string): ChapterLine[] {
  const all = chapterLines(text);
  const first = rising(all.filter(({ style }) => style === 'time-first'));
  return first.length > 1 ? first : rising(all.filter(({ style }) => style === 'time-last'));
}

function rising(lines: readonly ChapterLine[]): ChapterLine[] {
  const list = lines.slice(
    Math.max(
      0,
      lines.findIndex(({ time }) => time === 0),
    ),
  );
  const end = list.findIndex(({ time }, index) => time <= (list[index - 1]?.time ?? -1));
  return end === -1 ? list : list.slice(0, end);
}

function isList(list: readonly ChapterLine[]): boolean {
  const [first] = list;
  if (first === undefined || list.length < 2) return false;
  if (first.time === 0) return true;
  // Times at the end of a line are lengths, or places in a text, unless they start at 0:00.
  return (
    list.length >= FEWEST &&
    first.style === 'time-first' &&
    first.time <= LATEST_START &&
    list.some(({ time }) => time % CLOCK_STEP !== 0)
  );
}

function marksRunTogether(text: string): Mark[] {
  const marks = Array.from(text.matchAll(MARK));
  const zero = marks.findIndex((match) => parseTime(match[1] ?? '') === 0);
  const list = marks.slice(Math.max(0, zero));
  return list.map((match, index) => {
    const titleFrom = match.index + match[0].length;
    const title = /^[^\r\n]*/.exec(text.slice(titleFrom, list[index + 1]?.index))?.[0] ?? '';
    const stamp = match[1] as string;
    return {
      from: match.index,
      to: titleFrom + title.length,
      stamp,
      time: parseTime(stamp),
      endTime: null,
      title: title.trim(),
    };
  });
}

function isStrict(list: readonly Mark[]): boolean {
  return (
    list.length >= FEWEST &&
    list.every(({ time }, index) =>
      index === 0 ? time === 0 : time !== null && time - (list[index - 1]?.time ?? 0) >= SHORTEST,
    )
  );
}

/** Why YouTube would show none of these chapters: one reason is enough. */
function faultsOnYouTube(chapters: readonly SourceChapter[]): Problem[] {
  const early = chapters.find(
    ({ startTime }, index) =>
      index > 0 && (startTime ?? 0) - (chapters[index - 1]?.startTime ?? 0) < SHORTEST,
  );
  const [{ startTime: start, line } = { startTime: 0, line: 1 }] = chapters;
  const reason =
    start !== 0
      ? `they start at ${formatTime(start ?? 0)} and not at 0:00`
      : chapters.length < FEWEST
        ? 'there are fewer than three'
        : early && `${quoteInput(early.title)} starts less than ten seconds after the one before`;
  if (reason === undefined) return [];
  const message = `YouTube would not show these chapters: ${reason}.`;
  return [{ code: 'chapters-not-on-youtube', message, line }];
}
