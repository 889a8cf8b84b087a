/**
 * A chapter a line, as people write them below a video: the time first or last, with or without brackets, as a range, with a
 * bullet, a number, an emoji or a Markdown link, in a table, or with its title on the line below. Which of the lines are
 * chapters is decided in `chapters.ts`.
 */
import { parseTime } from '../../core/time/time.ts';
import { keptForLast } from '../last-texts.ts';
import { HOLDS_TIME, plainText, WRITTEN_TIME, withoutUnseen } from './written-times.ts';

export interface ChapterLine extends ReadLine {
  /** Half-open span of the line, or lines, in the text, without the last line end. */
  from: number;
  to: number;
}

export interface ReadLine {
  /** As written. */
  stamp: string;
  /** Seconds. */
  time: number;
  /** Seconds; null where the line gives no range. */
  endTime: number | null;
  title: string;
  /** The address behind the title. */
  url?: string;
  style: 'time-first' | 'time-last' | 'time-apart';
  /** A word such as `pm` or `EST` follows the time: a clock says so, or the title begins with it. */
  clock?: 'surely' | 'perhaps';
}

/** A longer line is a paragraph, and what a long title says is said in the talk. */
const LONGEST_LINE = 240;
const LONGEST_TITLE = 150;

const TIME = WRITTEN_TIME;
const OPEN = String.raw`(?:[([（【]\s?)?`;
const CLOSE = String.raw`(?:\s?[)\]）】])?`;
const DASH = `[-–—~～〜至到]`;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\d\ufe0f?\u20e3)[\ufe0f\u200d\p{Emoji_Modifier}\p{Extended_Pictographic}]*`;
const BULLET = String.raw`(?:[•◦▪‣·*+>–—├└│─┣┗-]|@(?=\d)|\d{1,3}[.)](?=\s)|${EMOJI})\s*`;
const BETWEEN = `[-–—:：;|｜→»•·,.=~～〜➡➜➔▶►⏩\ufe0f]`;

const FIRST = new RegExp(
  String.raw`^(?:${BULLET}){0,4}${OPEN}(${TIME})${CLOSE}(?:\s*${DASH}\s*${OPEN}(${TIME})${CLOSE})?(\s*${BETWEEN}*\s*)(\S.*)$`,
  'u',
);
const LAST = new RegExp(
  String.raw`^((?:${BULLET}){0,4})(\S.*?)(?:\s*${BETWEEN}+\s*|\s*@\s*|\s+|\s*(?=[([（【]))${OPEN}(${TIME})${CLOSE}(?:\s*${DASH}\s*${OPEN}(${TIME})${CLOSE})?$`,
  'u',
);
/** What no such line starts with, and what each of the others ends in: most lines need no closer look. */
const NEVER_FIRST = /^[A-Za-z]/;
const MAYBE_LAST = /[\dsm)\]）】]$/;
const ALONE = new RegExp(
  String.raw`^(?:${BULLET}){0,4}${OPEN}(${TIME})${CLOSE}\s*${BETWEEN}?$`,
  'u',
);
/** What is no part of a line but stands in it: marks of bold, and the link that says the time once more (`[01:38](#t=01:38)`). */
const MARKS = /\*\*|__/g;
const LINKED = new RegExp(String.raw`(?<=\[${TIME}\])\([^()\s]*\)`, 'gu');
/** A time between single marks of emphasis, or as code. */
const EMPHASISED = new RegExp(String.raw`([*_${'`'}])([[(]?${TIME}[\])]?)\1`, 'gu');
/** A link whose words are the time and the title: `[0:00 Welcome](https://…)`. */
const LINKED_LINE = new RegExp(String.raw`\[(${OPEN}${TIME}[^[\]]*)(\]\([^()\s]*\))`, 'gu');
/** The edges of a row of a table, and the number of the row. */
const TABLE_HEAD = /^\|\s*(?:\d{1,3}\s*\|)?/;
const TABLE_END = /\|$/;

/** A clock says so: `3:00 pm`, `10:30 Uhr`. In capitals it may as well be what the title begins with: `PM tools`, `Est-ce que`. */
const SURELY_CLOCK = /^(?:[ap]\.?m\b|[ap]\.\s?m\.|Uhr\b|uhr\b|h\b|hrs?\b|o.?clock\b|UTC|GMT)/;
const PERHAPS_CLOCK = /^(?:[ap]\.?\s?m\b|h\b|hrs?\b|[ECMP][SD]?T\b|点|點|時)/i;

const blank = (signs: string) => ' '.repeat(signs.length);

function withoutLinks(line: string): string {
  if (!line.includes('](')) return line;
  return line
    .replace(LINKED, blank)
    .replace(LINKED_LINE, (_, said: string, address: string) => ` ${said}${blank(address)}`);
}

interface Row {
  /** Span in the text, trimmed. */
  from: number;
  to: number;
  /** With times in plain signs, and spaces for what is no part of it: as long as the span. */
  plain: string;
}

export function chapterLines(text: string): ChapterLine[] {
  const rows = rowsOf(text);
  return rows.flatMap((row) => {
    if (row.plain.length > LONGEST_LINE || !HOLDS_TIME.test(row.plain)) return [];
    const read = readFirst(row, text) ?? readLast(row, text);
    return read === undefined ? [] : [{ from: row.from, to: row.to, ...read }];
  });
}

/** Times on lines of their own, each with its title on the line below, or each with it on the line above. */
export function chaptersApart(text: string): ChapterLine[] {
  if (!HOLDS_TIME.test(plainText(text))) return [];
  const rows = rowsOf(text);
  const stamps = rows.map(({ plain }) =>
    plain.length > LONGEST_LINE || !HOLDS_TIME.test(plain) ? undefined : ALONE.exec(plain)?.[1],
  );
  const beside = (step: 1 | -1) =>
    rows.flatMap((row, index): ChapterLine[] => {
      const stamp = stamps[index];
      const other = rows[index + step];
      if (stamp === undefined) return [];
      if (other === undefined || stamps[index + step] !== undefined) return [];
      const read = lineOf('time-apart', stamp, undefined, text.slice(other.from, other.to));
      if (read === undefined) return [];
      return [{ from: Math.min(row.from, other.from), to: Math.max(row.to, other.to), ...read }];
    });
  const count = stamps.filter((stamp) => stamp !== undefined).length;
  return [beside(1), beside(-1)].find((lines) => lines.length === count) ?? [];
}

const rowsOf = keptForLast((text): readonly Row[] => {
  const plain = plainText(text);
  return Array.from(plain.matchAll(/[^\r\n]+/g)).flatMap((match): Row[] => {
    let [line] = match;
    if (line.length <= LONGEST_LINE && HOLDS_TIME.test(line))
      line = withoutLinks(line.replace(MARKS, blank))
        .replace(EMPHASISED, (_, _mark: string, time: string) => ` ${time} `)
        .replace(TABLE_HEAD, blank);
    if (line.startsWith(' ') || line.endsWith('|')) line = line.trimEnd().replace(TABLE_END, blank);
    const inner = line.trim();
    if (inner === '') return [];
    const from = match.index + line.indexOf(inner);
    return [{ from, to: from + inner.length, plain: inner }];
  });
});

function readFirst(row: Row, text: string): ReadLine | undefined {
  if (NEVER_FIRST.test(row.plain)) return undefined;
  const [, stamp, end, gap, title] = FIRST.exec(row.plain) ?? [];
  if (stamp === undefined || title === undefined) return undefined;
  // `0:00开场` and `0:00Welcome` have a title; of `3:00pm` and `1:05x` nobody knows.
  if (gap === '' && /^[\w%$€°'"]/.test(title) && !/^\p{Lu}\p{Ll}{2}/u.test(title)) return undefined;
  const read = lineOf(
    'time-first',
    stamp,
    end,
    cut(row, text, row.plain.length - title.length, title),
  );
  if (read === undefined) return undefined;
  if (SURELY_CLOCK.test(title)) return { ...read, clock: 'surely' };
  return PERHAPS_CLOCK.test(title) ? { ...read, clock: 'perhaps' } : read;
}

function readLast(row: Row, text: string): ReadLine | undefined {
  if (!MAYBE_LAST.test(row.plain)) return undefined;
  const [, bullets = '', title, stamp, end] = LAST.exec(row.plain) ?? [];
  return stamp === undefined || title === undefined
    ? undefined
    : lineOf('time-last', stamp, end, cut(row, text, bullets.length, title));
}

/** The words as they were written. */
function cut(row: Row, text: string, at: number, title: string): string {
  return text.slice(row.from + at, row.from + at + title.length);
}

/** `title`: as it stands in the text. undefined where it is none, or the time none. */
export function lineOf(
  style: ReadLine['style'],
  stamp: string,
  end: string | undefined,
  title: string,
): ReadLine | undefined {
  const time = chapterTime(stamp);
  const { words, url } = withoutAddress(withoutUnseen(title).replace(MARKS, '').trim());
  const isTitle = /[\p{L}\p{N}]/u.test(words) && !/^https?:\S*$/.test(words);
  if (time === null || !isTitle || words.length > LONGEST_TITLE) return undefined;
  const endTime = end === undefined ? null : chapterTime(end);
  return { style, stamp, time, endTime, title: words, ...(url === undefined ? {} : { url }) };
}

/** `Welcome <https://a.example>`, as the lists of mp4chaps have it, or without its brackets. */
const ADDRESS_BEHIND = /(?:<|(?<=\s))(https?:\/\/[^<>\s]+)>?$/;

function withoutAddress(title: string): { words: string; url?: string } {
  const match = ADDRESS_BEHIND.exec(title);
  if (match === null) return { words: title };
  return { words: title.slice(0, match.index).trim(), url: match[1] as string };
}

/** Seconds; null where it is none. */
export function chapterTime(stamp: string): number | null {
  const plain = /^\d+\.\d+\.\d+$/.test(stamp) ? stamp.replaceAll('.', ':') : stamp;
  return parseTime(plain.replaceAll(' ', '').replace(',', '.'));
}
