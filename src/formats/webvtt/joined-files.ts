/**
 * Files that are several WebVTT files one after the other, as dumps of live streams are: in each the times may start
 * again at 0. `X-TIMESTAMP-MAP` says where a part lies in its stream; where it says nothing, or what cannot be, the part
 * is laid after the one before it.
 */
import type { Problem } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';

interface StampedText {
  startTime: number | null;
  text: string;
}

/** Seconds a part may reach back into the one before: a caption on the screen at the cut stands in both. */
const REACH_BACK = 30;
/** Captions on the screen at once, at the most. */
const ON_SCREEN = 8;

export class JoinedFiles {
  private count = 0;
  /** 1-based line of the second part's header, and of the first whose place is a guess. */
  private line = 0;
  private unplaced: number | undefined;
  /** Words of captions that stand at the end of one part and again at the head of the next. */
  private words = 0;
  /** Of this part: what its header says, its first line, and what is added to its times once a cue has told. */
  private offset: number | undefined;
  private headerLine = 0;
  private added: number | null = null;
  /** What the offsets of the stream are ahead of the times of this text. */
  private base: number | null = null;
  /** The latest caption so far, in seconds; -1 where there is none. */
  private lastStart = -1;
  private lastEnd = -1;

  /** `offset`: seconds into the stream, where the header tells. */
  begin(offset: number | undefined, line: number): void {
    // A file that starts without a header and has one further down is two.
    this.count += this.count === 0 && this.lastStart !== -1 ? 2 : 1;
    if (this.count > 1 && this.line === 0) this.line = line;
    this.offset = offset;
    this.headerLine = line;
    this.added = null;
  }

  /** Seconds to add to the times of a cue of this part that says it starts at `start`. */
  shift(start: number): number {
    this.added ??= this.place(start);
    return this.added;
  }

  /** Whether a caption stood among the last of the part before: it was on the screen at the cut. */
  repeats(before: readonly StampedText[], { startTime, text }: StampedText): boolean {
    if (this.count < 2) return false;
    const stood = before
      .slice(-ON_SCREEN)
      .some((one) => one.startTime === startTime && one.text === text);
    if (stood) this.words += countWords(text);
    return stood;
  }

  /** Seconds, of each caption that is taken. */
  take(startTime: number | null, endTime: number | null): void {
    if (startTime === null || startTime < this.lastStart) return;
    this.lastStart = startTime;
    this.lastEnd = Math.max(startTime, endTime ?? 0);
  }

  problems(): Problem[] {
    const { count, line, words, unplaced } = this;
    if (count < 2) return [];
    const joined: Problem = {
      code: 'segments-joined',
      message: `${count} files stand in this one after the other, each with times of its own.`,
      line,
      words,
    };
    if (unplaced === undefined) return [joined];
    const guessed = 'This part does not say where in the recording it starts.';
    return [joined, { code: 'segment-unplaced', message: guessed, line: unplaced }];
  }

  private place(start: number): number {
    const { offset, base } = this;
    const isMapped = offset !== undefined && base !== null;
    const mapped = isMapped ? offset - base : 0;
    const reach = isMapped ? REACH_BACK : 0;
    const fits = this.lastStart === -1 || start + mapped >= this.lastStart - reach;
    if (!fits) this.unplaced ??= this.headerLine;
    const added = fits ? mapped : this.lastEnd - start;
    if (offset !== undefined && !(isMapped && fits)) this.base = offset - added;
    return added;
  }
}
