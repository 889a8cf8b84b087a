/**
 * The chapters of show notes, one a line in any style, time and title on two lines, or run together as `(00:53) - Title`. Times
 * in a description may as well be clock times, scores, verses or the lengths of songs. The players have a strict rule: three
 * times or more from 0:00 on, each at least ten seconds after the one before. A list a line may break it, and is then said to;
 * a list run together may not. https://support.google.com/youtube/answer/9884579
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { formatTime } from '../../core/time/time.ts';
import { keptForLast } from '../last-texts.ts';
import { lineAt, linesAt } from '../lines.ts';
import type { SourceChapter } from '../source-document.ts';
import { type ChapterLine, chapterLines, chaptersApart } from './chapter-lines.ts';
import { pairedChapters } from './paired-chapters.ts';
import { chaptersInBrackets, chaptersInLines } from './run-together.ts';
import { HOLDS_TIME, plainText, withoutUnits } from './written-times.ts';

const FEWEST = 3;
const SHORTEST = 10;
/** Seconds after which no list starts that is not from 0:00 on: on a clock it would still be night. */
const LATEST_START = 300;
/** Seconds of which clock times are multiples, and the last hour of a clock. */
const CLOCK_STEP = 5;
const LAST_HOUR = 24;
/** Nothing that a clock tells begins in the first minutes after midnight. */
const NIGHT = 60;
const MINUTE = 60;
/** Of a list that goes on beyond the last hour of a clock. */
const LATE_START = 900;
/** Seconds that as a time of day are hours: a programme has something more often. */
const LONGEST_HOURS = 4 * MINUTE;

/** The keys of chapters of Ogg. */
const PAIRED = /^[ \t]{0,9}CHAPTER\d{1,4}(?:NAME)?=/gm;
/** A line of a list has its number before its title, where the time stands behind it. */
const NUMBERED = /^[ \t]{0,9}(?:\d{1,3}[.)][ \t]|\d\ufe0f?\u20e3)(?=[^\n]{0,200}\d:\d\d)/gm;

export interface TakenChapters {
  chapters: SourceChapter[];
  /** Addresses behind the titles. */
  links: { label: string; url: string }[];
  /** Half-open spans of the text that the chapters take up. */
  spans: [from: number, to: number][];
  problems: Problem[];
}

interface FoundChapters {
  list: readonly ChapterLine[] | undefined;
  /** Those that a problem is about, where there is no list. */
  doubtful: readonly ChapterLine[][];
}

/** Whoever recognises notes has looked for them before they are read. */
const findChapters = keptForLast((text): FoundChapters => {
  const inBrackets = chaptersInBrackets(text);
  const lines = likeliestLines(text);
  const list =
    [pairedChapters(text), chaptersInLines(text), chaptersApart(text)].find(isStrict) ??
    (isList(lines) ? lines : undefined) ??
    [inBrackets].find(isStrict);
  return { list, doubtful: [inBrackets, lines] };
});

/** `firstLine`: the 1-based line at which `text` starts. */
export function takeChapters(text: string, firstLine = 1): TakenChapters {
  const none = { chapters: [], links: [], spans: [], problems: [] };
  if (!HOLDS_TIME.test(plainText(text))) return none;
  const { list, doubtful } = findChapters(text);
  if (list === undefined) return { ...none, problems: unlikely(text, firstLine, doubtful) };
  const before = linesAt(
    text,
    list.map(({ from }) => from),
  );
  const chapters = list.map(({ time, endTime, title }, index) => ({
    startTime: time,
    endTime,
    title,
    line: firstLine - 1 + (before[index] as number),
  }));
  return {
    chapters,
    links: list.flatMap(({ title, url }) => (url === undefined ? [] : [{ label: title, url }])),
    spans: list.map(({ from, to }) => [from, to]),
    problems: faultsOnYouTube(chapters),
  };
}

/** Without what is a list's and no part of a title: numbers, keys, and units beside times. */
export function withoutListMarks(text: string): string {
  return withoutUnits(text).replace(NUMBERED, '').replace(PAIRED, '');
}

function unlikely(text: string, firstLine: number, lists: readonly ChapterLine[][]): Problem[] {
  const marks = lists.find((list) => list.length >= FEWEST);
  if (marks === undefined) return [];
  const stamps = marks.slice(0, FEWEST).map((mark) => quoteInput(mark.stamp));
  const message = `The times ${stamps.join(', ')} … do not rise from 0:00 as those of chapters do.`;
  const line = firstLine - 1 + lineAt(text, marks[0]?.from ?? 0);
  return [{ code: 'chapters-unlikely', message, line }];
}

/** Lines whose times rise, from 0:00 on where there is one. */
function likeliestLines(text: string): ChapterLine[] {
  const all = withoutClocks(chapterLines(text), text);
  const first = rising(all.filter(({ style }) => style === 'time-first'));
  return first.length > 1 ? first : rising(all.filter(({ style }) => style === 'time-last'));
}

/**
 * `PM` behind a time is the clock's, unless the line stands among others of a list from 0:00 on that have no such word: then
 * the title begins with it.
 */
function withoutClocks(lines: readonly ChapterLine[], text: string): ChapterLine[] {
  const left = lines.filter(({ clock }) => clock !== 'surely');
  if (!left.some(({ clock }) => clock === 'perhaps')) return left;
  const fromZero = left.some(({ time }) => time === 0);
  const blocks: ChapterLine[][] = [];
  for (const line of left) {
    const last = blocks.at(-1);
    const between = text.slice(last?.at(-1)?.to ?? 0, line.from);
    if (last !== undefined && /^\s*$/.test(between) && between.split('\n').length <= 2)
      last.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => {
    // Where each begins with another such word, no clock says them.
    const words = new Set(block.map(({ title }) => /^\S+/.exec(title)?.[0]));
    const isList =
      fromZero && (block.some(({ clock }) => clock === undefined) || words.size >= FEWEST);
    return isList ? block : block.filter(({ clock }) => clock === undefined);
  });
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
  // Times at the end of a line are lengths, or places in a text, unless they start at 0:00; three numbers with dots are a date.
  return (
    list.length >= FEWEST &&
    first.style === 'time-first' &&
    first.time <= (list.some(isBeyondClock) ? LATE_START : LATEST_START) &&
    !first.stamp.includes('.') &&
    (first.time < NIGHT || !isTimetable(list))
  );
}

function isBeyondClock({ time, stamp }: ChapterLine): boolean {
  return /^\d+:\d\d$/.test(stamp) && time >= (LAST_HOUR + 1) * MINUTE;
}

function isOnClock({ time, stamp }: ChapterLine): boolean {
  const [, hour] = /^(\d+):\d\d$/.exec(stamp) ?? [];
  return hour !== undefined && Number(hour) <= LAST_HOUR && time % CLOCK_STEP === 0;
}

/** Every one of them might stand on a clock, and so far apart as the hours of a day are. */
function isTimetable(list: readonly ChapterLine[]): boolean {
  const gaps = list.slice(1).map(({ time }, index) => time - (list[index]?.time ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return list.every(isOnClock) && usual <= LONGEST_HOURS;
}

function isStrict(list: readonly ChapterLine[]): boolean {
  return (
    list.length >= FEWEST &&
    list.every(({ time }, index) =>
      index === 0 ? time === 0 : time - (list[index - 1]?.time ?? 0) >= SHORTEST,
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
