/**
 * Captions that roll: each line stands on the screen as it is spoken and once more above the next one, so that a file of
 * them holds every word two or three times. YouTube's automatic captions are written so, and live captions (CEA-608).
 */
import type { Problem } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import type { WordTime } from '../source-document.ts';

/** YouTube holds a finished line for 10 ms before the next one rolls in. */
const HOLD = 0.0105;
/** The share of captions that must go on where the one before ended: manual captions repeat as well, but do not go on. */
const GOING_ON = 0.5;
/** The same where captions are held, or words have times: both are signs of a machine. */
const GOING_ON_SIGNED = 0.25;
const SIGNED = 0.3;
/** Of captions without such signs one may begin with the one before by chance. */
const FEWEST = 2;
/** Seconds without a caption: a line that stands after it is spoken again. */
const CLEARED = 1;
/** Lines a screen of captions has, at the most (CEA-708). */
const ON_SCREEN = 15;
const LINE_FEED = 0x0a;

/** `captions`: trimmed, lines parted by `\n`, in the file's order. */
export function isRolling(captions: readonly Caption[]): boolean {
  let goingOn = 0;
  let signed = 0;
  let before = '';
  for (const { text, startTime, endTime, words } of captions) {
    if (goesOn(before, text)) goingOn += 1;
    const isHeld = endTime !== undefined && endTime - (startTime ?? 0) <= HOLD;
    if (isHeld || words !== undefined) signed += 1;
    before = text;
  }
  const isSigned = signed >= captions.length * SIGNED;
  if (!isSigned && goingOn < FEWEST) return false;
  return goingOn > (captions.length - 1) * (isSigned ? GOING_ON_SIGNED : GOING_ON);
}

/** Whether a caption begins with the last lines of the one before, and says more. */
function goesOn(before: string, text: string): boolean {
  // Nearly all captions that do not roll have one row.
  if (!before.includes('\n')) return before.length < text.length && begins(text, before);
  let from = before.length;
  for (let row = 0; row < ON_SCREEN && from > 0; row += 1) {
    from = before.lastIndexOf('\n', from - 1);
    const shown = before.length - from - 1;
    if (shown >= text.length) return false;
    if (text.startsWith(from === -1 ? before : before.slice(from + 1))) return true;
  }
  return false;
}

/** For `start` of a row's length in half of the time that `startsWith` takes. Nothing begins with what is empty. */
function begins(text: string, start: string): boolean {
  return text.charCodeAt(0) === start.charCodeAt(0) && text.slice(0, start.length) === start;
}

export interface Unrolled {
  captions: Caption[];
  problems: Problem[];
}

/** Each line once, from when it first stood on the screen until the next one did. The captions are used up: nearly every one becomes the line that is new in it. */
export function unroll(captions: readonly Caption[]): Unrolled {
  const lines: Caption[] = [];
  let shown: Row[] = [];
  let screenEnd = 0;
  let repeated = 0;
  for (const caption of captions) {
    const rows = rowsOf(caption.text, shown);
    const startTime = caption.startTime ?? screenEnd;
    let carried = carriedRows(shown, rows);
    // Nothing is held over an empty screen.
    if (carried === rows.length && startTime > screenEnd + CLEARED) carried = 0;
    const last = lines.at(-1);
    if (carried > 0 && last !== undefined) {
      const row = rows[carried - 1] as Row;
      if (last.text !== row.text) grow(last, row, caption);
      else if (carried === rows.length) extend(last, caption.endTime);
    }
    repeated += carriedWords(shown, rows, carried);
    shown = rows;
    screenEnd = caption.endTime ?? startTime;
    if (carried === rows.length - 1) lines.push(asLine(caption, rows[carried] as Row));
    else
      for (let row = carried; row < rows.length; row += 1)
        lines.push(newLine(caption, rows[row] as Row));
  }
  endAtNext(lines);
  return { captions: lines, problems: repeated === 0 ? [] : [rollingProblem(captions, repeated)] };
}

/** How many of the rows stood there before: the longest end of what was shown that they begin with. */
function carriedRows(shown: readonly Row[], rows: readonly Row[]): number {
  for (let count = Math.min(shown.length, rows.length, ON_SCREEN); count > 0; count -= 1) {
    const offset = shown.length - count;
    let row = 0;
    while (row < count - 1 && shown[offset + row]?.text === rows[row]?.text) row += 1;
    if (row < count - 1) continue;
    const [above, now] = [shown[offset + row], rows[row]];
    // The last row may have grown since.
    if (above === now || now?.text.startsWith(above?.text ?? '\n')) return count;
  }
  return 0;
}

/** Words of the carried rows as they stood there before, each row counted once however often it is carried. */
function carriedWords(shown: readonly Row[], rows: readonly Row[], carried: number): number {
  let words = 0;
  for (let index = 0; index < carried; index += 1) {
    const before = shown[shown.length - carried + index] as Row;
    if (before.words === -1) before.words = countWords(before.text);
    words += before.words;
    const row = rows[index] as Row;
    if (row.text.length === before.text.length) row.words = before.words;
  }
  return words;
}

interface Row {
  text: string;
  /** -1 until they are counted. */
  words: number;
  /** Offset in the caption's text. */
  from: number;
}

/** `text`: trimmed. Nearly every caption begins with the last row of what was shown, which is then the same row still. */
function rowsOf(text: string, shown: readonly Row[]): Row[] {
  const last = shown.at(-1);
  if (last !== undefined && begins(text, last.text)) {
    const to = last.text.length;
    const isAlone = to === text.length;
    const isAbove = text.charCodeAt(to) === LINE_FEED && !text.includes('\n', to + 1);
    const below = isAbove ? rowAt(text, to + 1, text.length) : undefined;
    if (isAlone || below !== undefined) last.from = 0;
    if (isAlone) return [last];
    if (below !== undefined) return [last, below];
  }
  const rows: Row[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const row = rowAt(text, from, to);
    if (row !== undefined) rows.push(row);
    from = to + 1;
  }
  return rows;
}

/** Undefined where it has no words. */
function rowAt(text: string, from: number, to: number): Row | undefined {
  const row = text.slice(from, to);
  const words = row.trim();
  return words === ''
    ? undefined
    : { text: words, from: from + (words === row ? 0 : row.indexOf(words)), words: -1 };
}

function newLine(caption: Caption, row: Row): Caption {
  const { words } = caption;
  // Other rows have words among them as well.
  return asLine(words === undefined ? { ...caption } : { ...caption, words: words.slice() }, row);
}

/** The caption itself, of which nothing but the row is left. */
function asLine(caption: Caption, { text, from }: Row): Caption {
  const { words, voices, startTime } = caption;
  caption.text = text;
  if (words !== undefined && !keepWords(words, from, text.length, startTime)) delete caption.words;
  if (voices !== undefined) {
    const inside = within(voices, from, text.length);
    if (inside.length > 0) caption.voices = inside;
    else delete caption.voices;
  }
  return caption;
}

/**
 * Leaves of the words those inside a row, counted from its start, and the first of them at the time of the line: it comes with the
 * line and has no stamp of its own. Returns whether there are any.
 */
function keepWords(
  words: WordTime[],
  from: number,
  length: number,
  startTime: number | null,
): boolean {
  let count = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as WordTime;
    const char = word[0] - from;
    if (char < 0 || char >= length) continue;
    if (count === 0 && char > 0 && startTime !== null) {
      // In the place of one that stood above, as there nearly always is one.
      if (index === 0) {
        words.unshift([0, startTime]);
        index = 1;
      } else words[0] = [0, startTime];
      count = 1;
    }
    word[0] = char;
    words[count] = word;
    count += 1;
  }
  if (count < words.length) words.length = count;
  return count > 0;
}

function grow(line: Caption, { text, from }: Row, caption: Caption): void {
  const before = line.text.length;
  line.text = text;
  const added = within(caption.words, from, text.length).filter(([char]) => char >= before);
  if (added.length > 0) line.words = [...(line.words ?? []), ...added];
  extend(line, caption.endTime);
}

/** The places inside a row, counted from its start. No other row has them, so they are moved and not copied. */
function within<Said>(
  places: readonly [char: number, said: Said][] | undefined,
  from: number,
  length: number,
): [char: number, said: Said][] {
  if (places === undefined) return [];
  const inside: [char: number, said: Said][] = [];
  for (const place of places) {
    const char = place[0] - from;
    if (char < 0 || char >= length) continue;
    place[0] = char;
    inside.push(place);
  }
  return inside;
}

function extend(line: Caption, endTime: number | undefined): void {
  if (endTime !== undefined && endTime > (line.endTime ?? 0)) line.endTime = endTime;
}

function endAtNext(lines: readonly Caption[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Caption;
    const next = lines[index + 1]?.startTime ?? null;
    if (next === null || line.endTime === undefined || line.startTime === null) continue;
    if (next > line.startTime && next < line.endTime) line.endTime = next;
  }
}

function rollingProblem(captions: readonly Caption[], words: number): Problem {
  return {
    code: 'captions-rolling',
    message: `The captions roll: each line stands in the file more than once. ${words} repeated words were taken out.`,
    line: captions[0]?.line ?? 1,
    words,
  };
}
