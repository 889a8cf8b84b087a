/**
 * WebVTT and SRT as people have them: one reader for both, since what tells them apart (a first line, a comma, numbers
 * before the times) is what programs get wrong most.
 *
 * Goals: no word is lost without a problem that counts it; whatever a browser reads is read as a browser reads it; an hour
 * of word-timed captions takes tens of milliseconds. What a browser drops (words whose times it cannot read) is kept here:
 * the W3C's files are read by this reader in `npm run conformance`, which names each file that is read otherwise.
 *
 * How: one pass over the lines by index. Nothing is cut out before a cue ends; its text is then one slice, blank lines
 * and all, for only the next line with times tells that a cue has ended (SRT from people has blank lines in cues). The
 * next `-->` is looked up once, not once a line. Rejected: a block at a time (blank lines), a regular expression a line,
 * a tree a cue (the text alone is wanted).
 */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { formatTime, roundTime } from '../../core/time/time.ts';
import { isSpokenArrow, mayBeTimes, readSlippedLine, textAfterTimes } from './beside-times.ts';
import { CueBody } from './cue-body.ts';
import { CueNumbers, cueNumber } from './cue-numbers.ts';
import { type CaptionHeader, isHeaderLine, readHeader } from './header.ts';
import { JoinedFiles, type UnplacedPart } from './joined-files.ts';
import { type PlainLines, plainLines } from './plain-lines.ts';
import type { RawCue } from './raw-cue.ts';
import type { Timings } from './slipped-timings.ts';
import { readTimings } from './timing-line.ts';

export interface CueFile {
  /** Absent where the file does not start with `WEBVTT`. */
  header?: CaptionHeader;
  hasCues: boolean;
  /** Whether a cue has a number or a name on the line before its times. */
  hasIds: boolean;
  /** Of several files in one those that were laid after the one before, for want of a word where they belong. */
  unplaced: readonly UnplacedPart[];
  problems: Problem[];
}

/** A time of more hours than this is more often a slip than a recording of four days. */
const MANY_HOURS = 99 * 3600;
const COMMENT = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;
/** A line with an arrow that was meant to say when. */
const STAMP_LIKE = /^[^a-z]{0,24}\d[^a-z]{0,24}-->|-->[ \t]{0,9}-?\d{1,9}:\d/i;

/** `take` gets the cues one after the other: nobody needs all of them at once, and half of the time would go to keeping them. */
export function readCues(source: string, take: (cue: RawCue) => void): CueFile {
  return new CueReader(plainLines(source), take).read();
}

class CueReader {
  private readonly text: string;
  private readonly problems: Problem[] = [];
  private readonly joined: JoinedFiles;
  private state: 'text' | 'comment' | 'header' = 'text';
  private header: CaptionHeader | undefined;
  private headerLines: string[] = [];
  private headerLine = 0;
  private hasCues = false;
  private hasIds = false;
  private line = 0;
  /** Its text comes when it ends. */
  private open: RawCue | null = null;
  private readonly body: CueBody;
  private isAfterBlank = true;
  private readonly numbers = new CueNumbers();
  /** What stood after the times of the cue before: nearly always the same. */
  private settings = '';
  private firstManyHours: RawCue | null = null;
  private firstFrames: { from: number; to: number; line: number } | null = null;

  constructor(
    private readonly lines: PlainLines,
    take: (cue: RawCue) => void,
  ) {
    this.text = lines.text;
    this.body = new CueBody(lines.text);
    this.joined = new JoinedFiles(take);
  }

  read(): CueFile {
    const { text } = this;
    let arrow = text.indexOf('-->');
    for (let from = 0; from <= text.length; ) {
      const newline = text.indexOf('\n', from);
      const to = newline === -1 ? text.length : newline;
      this.line += 1;
      if (arrow !== -1 && arrow < to) {
        this.readArrow(from, to);
        arrow = text.indexOf('-->', to);
      } else if (from === to) this.readBlank();
      else this.readText(from, to);
      from = to + 1;
    }
    return this.finish();
  }

  private finish(): CueFile {
    this.closeHeader();
    this.closeCue();
    this.joined.finish();
    const { hasCues, hasIds, problems, header, firstManyHours, firstFrames } = this;
    if (firstManyHours !== null)
      problems.push({
        code: 'hours-many',
        message: `The time ${formatTime(firstManyHours.startTime ?? 0)} is more than 99 hours into the recording.`,
        line: firstManyHours.line,
      });
    if (firstFrames !== null)
      problems.push({
        code: 'frames-unknown',
        message: `The times ${quoteInput(this.text.slice(firstFrames.from, firstFrames.to))} count frames, and nothing says how many make a second.`,
        line: firstFrames.line,
      });
    return {
      ...(header === undefined ? {} : { header }),
      hasCues,
      hasIds,
      unplaced: this.joined.unplaced,
      problems: [...problems, ...this.joined.problems()],
    };
  }

  private readBlank(): void {
    if (this.state === 'header') this.closeHeader();
    this.state = 'text';
    this.isAfterBlank = true;
    this.body.isOpen = false;
  }

  private readText(from: number, to: number): void {
    if (isHeaderLine(this.text, from, to, this.isAfterBlank)) this.openHeader(from, to);
    else if (this.state === 'header') this.headerLines.push(this.text.slice(from, to));
    else if (this.state === 'text' && this.isComment(from, to)) {
      this.body.keep();
      this.state = 'comment';
    } else if (this.state === 'text') {
      const timings = this.timesWithOtherArrow(from, to);
      if (timings === null) this.body.add(from, to, this.isAfterBlank);
      else this.startCue(timings, from, to);
    }
    this.isAfterBlank = false;
  }

  private readArrow(from: number, to: number): void {
    // In a style sheet or a note `-- >` is no slip.
    if (this.state === 'comment' && this.lines.spacedArrows.has(from)) return;
    const timings = readTimings(this.text, from, to);
    const isNoStamp = timings === null && !STAMP_LIKE.test(this.text.slice(from, to));
    if (isNoStamp && this.isSaid(from, to)) {
      this.readText(from, to);
      return;
    }
    if (this.state === 'header') this.closeHeader();
    this.state = 'text';
    this.isAfterBlank = false;
    if (isNoStamp) {
      this.leaveOut(from, to, 'An arrow stands in the line');
      this.body.keep();
      return;
    }
    this.startCue(timings, from, to);
  }

  /** The times of a line whose arrow is another one: below a blank line or a number, and with nothing but settings after it. */
  private timesWithOtherArrow(from: number, to: number): Timings | null {
    const { text, body } = this;
    if (!mayBeTimes(text, from, to)) return null;
    const isPlace = this.isAfterBlank || (body.isOpen && cueNumber(body.lastLine()) !== null);
    return isPlace ? readSlippedLine(text, from, to) : null;
  }

  /** `timings`: of the line from `from` to `to`, null where they cannot be read. */
  private startCue(timings: Timings | null, from: number, to: number): void {
    if (timings?.index === undefined) this.takeId();
    this.closeCue();
    if (timings === null) {
      this.open = { text: '', startTime: null, endTime: null, line: this.line };
      this.problems.push({
        code: 'time-unreadable',
        message: `The times ${quoteInput(this.text.slice(from, to))} cannot be read.`,
        line: this.line,
      });
      return;
    }
    if (timings.index !== undefined) this.numbers.take(timings.index);
    if (timings.hasFrames) this.firstFrames ??= { from, to, line: this.line };
    this.readSettings(timings.rest, to);
    this.openCue(timings.startTime, timings.endTime, from, to);
  }

  /** An arrow between words of a cue is one of them; what parts a word from another or from nothing is a slip. */
  private isSaid(from: number, to: number): boolean {
    if (this.open === null || this.state !== 'text' || this.isComment(from, to)) return false;
    return isSpokenArrow(this.text.slice(from, to));
  }

  private openCue(start: number, end: number | null, from: number, to: number): void {
    if (start < 0)
      this.problems.push({
        code: 'time-negative',
        message: `The times ${quoteInput(this.text.slice(from, to))} lie before the recording starts.`,
        line: this.line,
      });
    const shift = this.joined.shift(start);
    const startTime = Math.max(0, roundTime(shift + start));
    const endTime = end === null || end < 0 ? null : roundTime(shift + end);
    this.open = { text: '', startTime, endTime, line: this.line };
    if (startTime > MANY_HOURS) this.firstManyHours ??= this.open;
  }

  /** The line right before the times may be a number or a name: syntax, and no words. */
  private takeId(): void {
    const isFirst = this.open === null && !this.hasCues;
    if (!this.numbers.isId(this.body, this.header !== undefined, isFirst)) return;
    this.hasIds = true;
    this.body.dropLastLine();
  }

  private readSettings(from: number, to: number): void {
    if (from >= to) return;
    const { text, settings } = this;
    if (settings.length === to - from && text.startsWith(settings, from)) return;
    const rest = text.slice(from, to);
    const textFrom = textAfterTimes(rest);
    if (textFrom === undefined) this.settings = rest;
    else if (textFrom === -1) this.leaveOut(from, to, 'After the times stands');
    else this.body.add(from + textFrom, to, false);
  }

  private leaveOut(from: number, to: number, why: string): void {
    const rest = this.text.slice(from, to);
    const words = countWords(rest);
    const message = `${why}: ${quoteInput(rest)}.`;
    if (words > 0) this.problems.push({ code: 'line-unread', message, line: this.line, words });
  }

  private closeCue(): void {
    const { open } = this;
    const text = this.body.take();
    this.open = null;
    if (text === '') return;
    if (open === null) {
      this.leaveOutFirst(text);
      return;
    }
    open.text = text;
    this.hasCues = true;
    this.joined.take(open);
  }

  /** What stands before the first times is nobody's words: a credit, an address. */
  private leaveOutFirst(text: string): void {
    const words = countWords(text);
    const message = `Before the first times stands ${quoteInput(text)}.`;
    if (words > 0) this.problems.push({ code: 'line-unread', message, line: 1, words });
  }

  private isComment(from: number, to: number): boolean {
    if (!this.isAfterBlank || this.header === undefined) return false;
    const first = this.text.charCodeAt(from);
    // N, R or S.
    if (first !== 0x4e && first !== 0x52 && first !== 0x53) return false;
    return COMMENT.test(this.text.slice(from, to));
  }

  private openHeader(from: number, to: number): void {
    this.closeCue();
    this.state = 'header';
    this.headerLines = [this.text.slice(from, to)];
    this.headerLine = this.line;
    this.numbers.restart();
  }

  private closeHeader(): void {
    if (this.headerLines.length === 0) return;
    const header = readHeader(this.headerLines);
    this.headerLines = [];
    this.isAfterBlank = true;
    this.joined.begin(header.offset, this.headerLine);
    this.header ??= header;
  }
}
