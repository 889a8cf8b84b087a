/**
 * Captions as karaoke: the same line once for each of its words, with the word that is spoken marked (`highlight_words` of
 * Whisper and WhisperX, `<font>` of video editors). They are one line, and the marks are the times of its words.
 */
import type { Problem } from '../../core/problem.ts';
import { countWords, isWhiteSpace } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import { plainCue } from './cue-plain.ts';
import type { RawCue } from './cue-reader.ts';

/** Seconds between two captions of one line: a pause before a word has none of its own in some files. */
const PAUSE = 2;
const MARK = /<(u|b|i|font|span|c(?=\.))[^<>]{0,99}>/i;

/** What is marked in a line: offsets in its text. */
interface Mark {
  from: number;
  to: number;
  /** All of the line is. */
  isWhole: boolean;
}

export class MarkedWords {
  private line: Caption | undefined;
  private cue: RawCue | undefined;
  /** The last one of this line; null for none, undefined where it was not yet looked for. */
  private mark: Mark | null | undefined;
  private isMerged = false;
  /** Words that were said again, and the first line in which they were. */
  private words = 0;
  private firstLine = 0;

  /** Whether the caption says what the one before says, with a later word marked; it is then a part of it. */
  takes(caption: Caption, cue: RawCue): boolean {
    const { line } = this;
    if (line !== undefined && line.text === caption.text && this.goesOn(line, caption, cue)) {
      if (this.words === 0) this.firstLine = line.line;
      this.words += countWords(caption.text);
      return true;
    }
    this.line = caption;
    this.cue = cue;
    this.mark = undefined;
    this.isMerged = false;
    return false;
  }

  problems(): Problem[] {
    const { words, firstLine: line } = this;
    if (words === 0) return [];
    const message = `Lines stand in the file once for each of their words, with the word marked. ${words} repeated words were taken out.`;
    return [{ code: 'captions-rolling', message, line, words }];
  }

  private goesOn(line: Caption, { startTime, endTime, words }: Caption, cue: RawCue): boolean {
    // Words with stamps of their own need no marks.
    if (words !== undefined || (line.words !== undefined && !this.isMerged)) return false;
    if (startTime === null || line.startTime === null) return false;
    const pause = startTime - (line.endTime ?? startTime);
    if (pause > PAUSE || startTime < line.startTime) return false;
    if (this.mark === undefined && this.cue !== undefined) this.mark = markOf(this.cue);
    const before = this.mark ?? null;
    const mark = markOf(cue);
    const char = wordMarked(line.text, before, mark);
    if (char === -1) return false;
    const times = line.words ?? [[0, line.startTime]];
    // Nothing was marked before: the line stood there until its first word came.
    if (char === 0) times[0] = [0, startTime];
    else if (char !== null) times.push([char, startTime]);
    line.words = times;
    if (endTime !== undefined) line.endTime = Math.max(endTime, line.endTime ?? 0);
    this.mark = mark ?? before;
    this.isMerged = true;
    return true;
  }
}

/** Offset of the word that was marked next; null where none is, -1 where the marks do not go on. */
function wordMarked(text: string, before: Mark | null, mark: Mark | null): number | null {
  if (mark === null) return before === null ? -1 : null;
  if (before === null) return mark.isWhole ? -1 : mark.from;
  if (mark.from > before.from) return mark.from;
  // What has been spoken stays marked, and grows.
  if (mark.from < before.from || mark.to <= before.to) return -1;
  let char = before.to;
  while (char < text.length && isWhiteSpace(text.charCodeAt(char))) char += 1;
  return char;
}

/** The first marked part of a cue; null where nothing is marked. */
function markOf({ text }: RawCue): Mark | null {
  const tag = MARK.exec(text);
  if (tag === null) return null;
  const close = text.indexOf('</', tag.index);
  if (close === -1) return null;
  const from = plainCue(text.slice(0, tag.index)).text.trimStart().length;
  const to = plainCue(text.slice(0, close)).text.trimStart().length;
  if (to <= from) return null;
  return { from, to, isWhole: from === 0 && plainCue(text.slice(close)).text.trim() === '' };
}
