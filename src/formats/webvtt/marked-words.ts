/**
 * Captions as karaoke: the same line once for each of its words, with the word that is spoken marked (`highlight_words` of
 * Whisper and WhisperX, `<font>` of video editors). They are one line, and the marks are the times of its words.
 */
import type { Problem } from '../../core/problem.ts';
import { countWords, skipBlanks } from '../../core/text/word.ts';
import type { Caption } from '../captions/caption.ts';
import { plainCue } from './cue-plain.ts';

/** Seconds between two captions of one line: a pause before a word has none of its own in some files. */
const PAUSE = 2;
/** UTF-16 units, markup and all, of a line that is shown as it is sung. */
const LONGEST_LINE = 4000;
const TAG = /<(\/?)(u|b|i|font|span|c)((?:[.\s][^<>]{0,99})?)>/gi;

/** What is first marked in a line by one kind of tag: offsets in its text. */
interface Mark {
  from: number;
  to: number;
}

/** By the tag as it stands: a line may be in one colour but for the word that is in another. */
type Marks = ReadonlyMap<string, Mark>;

export class MarkedWords {
  private line: Caption | undefined;
  /** As it stands in the file. */
  private raw = '';
  /** Of the last caption of this line that had any; undefined where they were not yet looked for. */
  private marks: Marks | undefined;
  private isMerged = false;
  /** Words that were said again, and the first line in which they were. */
  private words = 0;
  private firstLine = 0;

  /** `raw`: with its markup. Whether the caption says what the one before says, with a later word marked; it is then a part of it. */
  takes(caption: Caption, raw: string): boolean {
    const { line } = this;
    if (line !== undefined && line.text === caption.text && this.goesOn(line, caption, raw)) {
      if (this.words === 0) this.firstLine = line.line;
      this.words += countWords(caption.text);
      return true;
    }
    this.line = caption;
    this.raw = raw;
    this.marks = undefined;
    this.isMerged = false;
    return false;
  }

  problems(): Problem[] {
    const { words, firstLine: line } = this;
    if (words === 0) return [];
    const message = `Lines stand in the file once for each of their words, with the word marked. ${words} repeated words were taken out.`;
    return [{ code: 'captions-rolling', message, line, words }];
  }

  private goesOn(line: Caption, { startTime, endTime, words }: Caption, raw: string): boolean {
    // Words with stamps of their own need no marks.
    if (words !== undefined || (line.words !== undefined && !this.isMerged)) return false;
    if (startTime === null || line.startTime === null) return false;
    const pause = startTime - (line.endTime ?? startTime);
    if (pause > PAUSE || startTime < line.startTime) return false;
    this.marks ??= marksOf(this.raw, line.text);
    const marks = marksOf(raw, line.text);
    const char = wordMarked(line.text, this.marks, marks);
    if (char === -1) return false;
    const times = line.words ?? [[0, line.startTime]];
    // Nothing was marked before: the line stood there until its first word came.
    if (char === 0) times[0] = [0, startTime];
    else if (char !== null) times.push([char, startTime]);
    line.words = times;
    if (endTime !== undefined) line.endTime = Math.max(endTime, line.endTime ?? 0);
    if (marks.size > 0) this.marks = marks;
    this.isMerged = true;
    return true;
  }
}

/** Offset of the word that was marked next; null where none is, -1 where the marks do not go on. */
function wordMarked(text: string, before: Marks, marks: Marks): number | null {
  const isPart = ({ from, to }: Mark) => from > 0 || to < text.length;
  const parts = [...marks.values()].filter(isPart);
  const wereMarked = [...before.values()].some(isPart);
  if (!wereMarked) {
    const shortest = parts.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
    return shortest?.from ?? -1;
  }
  const lasting = [...marks].flatMap(([tag, mark]) => {
    const last = before.get(tag);
    return last === undefined || !isPart(last) ? [] : [{ last, mark }];
  });
  const moved = lasting.find(({ last, mark }) => mark.from > last.from);
  if (moved !== undefined) return moved.mark.from;
  // What has been spoken stays marked, and grows.
  const grown = lasting.find(({ last, mark }) => mark.from === last.from && mark.to > last.to);
  if (grown !== undefined) return skipBlanks(text, grown.last.to, text.length);
  return parts.length === 0 ? null : -1;
}

/** `text`: of the cue, without its markup. */
function marksOf(raw: string, text: string): Marks {
  const marks = new Map<string, Mark>();
  if (raw.length > LONGEST_LINE) return marks;
  const open: { tag: string; from: number }[] = [];
  const placeOf = (at: number) => plainCue(raw.slice(0, at)).text.trimStart().length;
  for (const { 0: written, 1: slash, index } of raw.matchAll(TAG)) {
    if (slash === '') open.push({ tag: written.toLowerCase(), from: placeOf(index) });
    else {
      const last = open.pop();
      const to = Math.min(text.length, placeOf(index));
      if (last !== undefined && to > last.from && !marks.has(last.tag))
        marks.set(last.tag, { from: last.from, to });
    }
  }
  return marks;
}
