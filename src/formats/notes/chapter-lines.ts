/**
 * A chapter a line, as people write them below a video: the time first or last, with or without brackets, as a range, with a
 * bullet, a number, an emoji or a Markdown link. Which of the lines are chapters is decided in `chapters.ts`.
 */
import { parseTime } from '../../core/time/time.ts';

export interface ChapterLine extends ReadLine {
  /** Half-open span of the line in the text, without its line end. */
  from: number;
  to: number;
}

interface ReadLine {
  /** As written. */
  stamp: string;
  /** Seconds. */
  time: number;
  /** Seconds; null where the line gives no range. */
  endTime: number | null;
  title: string;
  style: 'time-first' | 'time-last';
}

/** A longer line is a paragraph, and what a long title says is said in the talk. */
const LONGEST_LINE = 240;
const LONGEST_TITLE = 150;

const TIME = String.raw`(?<![\d:：.])\d{1,3}[:：]\d{2}(?:[:：]\d{2})?(?![\d:：]|\.\d)`;
const OPEN = String.raw`(?:[([（【]\s?)?`;
const CLOSE = String.raw`(?:\s?[)\]）】])?`;
const DASH = `[-–—~～〜至到]`;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\d\ufe0f?\u20e3)[\ufe0f\u200d\p{Emoji_Modifier}\p{Extended_Pictographic}]*`;
const BULLET = String.raw`(?:[•◦▪‣·*+>–—-]|\d{1,3}[.)](?=\s)|${EMOJI})\s*`;
const BETWEEN = `[-–—:：|｜→»•·,.=]`;

const FIRST = new RegExp(
  String.raw`^(?:${BULLET}){0,4}${OPEN}(${TIME})${CLOSE}(?:\s*${DASH}\s*${OPEN}(${TIME})${CLOSE})?(\s*${BETWEEN}*\s*)(\S.*)$`,
  'u',
);
const LAST = new RegExp(
  String.raw`^(?:${BULLET}){0,4}(\S.*?)(?:\s*${BETWEEN}+\s*|\s+|\s*(?=[([（【]))${OPEN}(${TIME})${CLOSE}(?:\s*${DASH}\s*${OPEN}(${TIME})${CLOSE})?$`,
  'u',
);
/** `**[01:38](#t=01:38)**`: the link says the time once more. */
const LINKED = new RegExp(String.raw`\[(${TIME})\]\([^()\s]*\)`, 'g');
/** A clock says so: `3:00 pm`, `10:30 Uhr`. */
const CLOCK = /^(?:[ap]\.?\s?m\b|uhr\b|h\b|hrs?\b|o.?clock\b|[ECMP][SD]?T\b|UTC|GMT|点|點|時)/i;

export function chapterLines(text: string): ChapterLine[] {
  const lines: ChapterLine[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const raw = match[0];
    if (raw.length > LONGEST_LINE || !/\d[:：]\d\d/.test(raw)) continue;
    const row = raw
      .replace(/\*\*|__/g, '')
      .replace(LINKED, '$1')
      .trim();
    const read = readFirst(row) ?? readLast(row);
    if (read === undefined) continue;
    lines.push({ from: match.index, to: match.index + raw.length, ...read });
  }
  return lines;
}

function readFirst(row: string): ReadLine | undefined {
  const [, stamp, end, gap, title] = FIRST.exec(row) ?? [];
  if (stamp === undefined || title === undefined || CLOCK.test(title)) return undefined;
  // `0:00开场` has a title; of `3:00pm` and `1:05x` nobody knows.
  if (gap === '' && /^[\w%$€°'"]/.test(title)) return undefined;
  return lineOf('time-first', stamp, end, title);
}

function readLast(row: string): ReadLine | undefined {
  const [, title, stamp, end] = LAST.exec(row) ?? [];
  return stamp === undefined || title === undefined
    ? undefined
    : lineOf('time-last', stamp, end, title);
}

function lineOf(
  style: ChapterLine['style'],
  stamp: string,
  end: string | undefined,
  title: string,
): ReadLine | undefined {
  const time = timeOf(stamp);
  const plain = title.trim();
  const isTitle = /[\p{L}\p{N}]/u.test(plain) && !/^https?:\S*$/.test(plain);
  if (time === null || !isTitle || plain.length > LONGEST_TITLE) return undefined;
  const endTime = end === undefined ? null : timeOf(end);
  return { style, stamp, time, endTime, title: plain };
}

function timeOf(stamp: string): number | null {
  return parseTime(stamp.replaceAll('：', ':'));
}
