/**
 * Karaoke whose marks are text: the same line once for each of its words, with the word that is spoken in brackets or between
 * stars, as people make it of the times of words. It is one line, and the marks are the times of its words.
 */
import { append } from '../../core/append.ts';
import type { Problem } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import type { WordTime } from '../source-document.ts';

/** Fewer may be a noise that comes again, or a word that is stressed. */
const FEWEST = 3;
/** Seconds between two captions of one line. */
const PAUSE = 2;
/** UTF-16 units of a line that is shown as it is sung. */
const LONGEST_LINE = 1000;
const MARK = /\[([^[\]*_]{1,60})\]|(\*\*?)([^[\]*_]{1,60})\2|(__?)([^[\]*_]{1,60})\4/;

interface Marked {
  /** Without the marks. */
  text: string;
  /** Offset of the marked word; null where none is. */
  char: number | null;
}

export function mayBeMarked(text: string): boolean {
  return /[[*_]/.test(text);
}

/** Captions as they are where no line stands in them so. */
export function joinMarkedText(captions: readonly Caption[]): {
  captions: Caption[];
  problems: Problem[];
} {
  const joined: Caption[] = [];
  let words = 0;
  let firstLine = 0;
  for (let from = 0; from < captions.length; ) {
    const { caption, length } = runFrom(captions, from);
    if (caption === undefined) append(joined, captions.slice(from, from + length));
    else {
      if (words === 0) firstLine = caption.line;
      words += countWords(caption.text) * (length - 1);
      joined.push(caption);
    }
    from += length;
  }
  if (words === 0) return { captions: joined, problems: [] };
  const message = `Lines stand in the file once for each of their words, with the word marked. ${words} repeated words were taken out.`;
  return {
    captions: joined,
    problems: [{ code: 'captions-rolling', message, line: firstLine, words }],
  };
}

/** Of how many captions the line that starts here is made; no caption where they stay as they are. */
function runFrom(
  captions: readonly Caption[],
  from: number,
): { caption?: Caption; length: number } {
  const first = captions[from] as Caption;
  const { startTime } = first;
  const { text, char } = markedIn(first);
  if (startTime === null || first.words !== undefined) return { length: 1 };
  const times: WordTime[] = [[0, startTime]];
  if (char !== null && char > 0) times.push([char, startTime]);
  let last = first;
  let count = char === null ? 0 : 1;
  let length = 1;
  for (; from + length < captions.length; length += 1) {
    const next = captions[from + length] as Caption;
    if (!isSoonAfter(next, last) || next.speaker !== first.speaker) break;
    const marked = markedIn(next);
    const before = times.at(-1)?.[0] ?? 0;
    if (marked.text !== text) break;
    if (marked.char !== null && marked.char <= before && count > 0) break;
    if (marked.char !== null) {
      if (marked.char === 0) times[0] = [0, next.startTime as number];
      else times.push([marked.char, next.startTime as number]);
      count += 1;
    }
    last = next;
  }
  if (count < FEWEST) return { length };
  const { endTime } = last;
  const caption: Caption = { ...first, text, words: times };
  if (endTime === undefined) delete caption.endTime;
  else caption.endTime = endTime;
  return { caption, length };
}

function isSoonAfter(next: Caption, last: Caption): boolean {
  if (next.startTime === null || next.words !== undefined) return false;
  const start = last.startTime ?? 0;
  return next.startTime >= start && next.startTime - (last.endTime ?? start) <= PAUSE;
}

function markedIn({ text }: Caption): Marked {
  const match = text.length > LONGEST_LINE || !mayBeMarked(text) ? null : MARK.exec(text);
  if (match === null) return { text, char: null };
  const word = match[1] ?? match[3] ?? match[5] ?? '';
  const { index } = match;
  return {
    text: text.slice(0, index) + word + text.slice(index + match[0].length),
    char: index,
  };
}
