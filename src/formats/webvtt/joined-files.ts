/**
 * Files that are several WebVTT files one after the other, as dumps of live streams are: in each the times may start
 * again at 0. `X-TIMESTAMP-MAP` says where a part lies in its stream; where it says nothing, or what cannot be, the part
 * is laid after the one before it.
 */
import type { Problem } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import type { RawCue } from './raw-cue.ts';

/** A part that was laid after the one before it. */
export interface UnplacedPart {
  /** 1-based line of its header. */
  line: number;
  /** Seconds that were added to its times. */
  added: number;
}

/** Seconds between the end of a caption that was cut and its start in the next part. */
const TOUCH = 0.1;

/** Seconds a part may reach back into the one before: a caption on the screen at the cut stands in both. */
const REACH_BACK = 30;
/** Captions on the screen at once, at the most. */
const ON_SCREEN = 8;

export class JoinedFiles {
  private count = 0;
  /** 1-based line of the second part's header. */
  private line = 0;
  /** Parts whose place is a guess. */
  readonly unplaced: UnplacedPart[] = [];
  /** Words of captions that stand at the end of one part and again at the head of the next. */
  private words = 0;
  /** Of this part: what its header says, its first line, and what is added to its times once a cue has told. */
  private offset: number | undefined;
  private headerLine = 0;
  private added: number | null = null;
  /** When the first caption of this part starts, as placed. */
  private partStart: number | null = null;
  /** What the offsets of the stream are ahead of the times of this text. */
  private base: number | null = null;
  /** The latest caption so far, in seconds; -1 where there is none. */
  private lastStart = -1;
  private lastEnd = -1;
  /** Those that a part to come may lengthen, or say again; each new one stands in the place of the oldest. */
  private readonly onScreen: RawCue[] = [];
  private oldest = 0;

  /** `handOn` gets each cue when no part to come can change it. */
  constructor(private readonly handOn: (cue: RawCue) => void) {}

  /** `offset`: seconds into the stream, where the header tells. */
  begin(offset: number | undefined, line: number): void {
    // A file that starts without a header and has one further down is two.
    this.count += this.count === 0 && this.lastStart !== -1 ? 2 : 1;
    if (this.count > 1 && this.line === 0) this.line = line;
    this.offset = offset;
    this.headerLine = line;
    this.added = null;
    this.partStart = null;
  }

  /** Seconds to add to the times of a cue of this part that says it starts at `start`. */
  shift(start: number): number {
    this.added ??= this.place(start);
    return this.added;
  }

  take(cue: RawCue): void {
    if (this.repeats(cue)) return;
    this.noteTimes(cue);
    const { onScreen, oldest } = this;
    if (onScreen.length < ON_SCREEN) {
      onScreen.push(cue);
      return;
    }
    const gone = onScreen[oldest] as RawCue;
    onScreen[oldest] = cue;
    this.oldest = (oldest + 1) % ON_SCREEN;
    this.handOn(gone);
  }

  finish(): void {
    for (const cue of this.inOrder()) this.handOn(cue);
  }

  private inOrder(): RawCue[] {
    return [...this.onScreen.slice(this.oldest), ...this.onScreen.slice(0, this.oldest)];
  }

  problems(): Problem[] {
    const { count, line, words } = this;
    const unplaced = this.unplaced[0]?.line;
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

  /**
   * Whether a caption stood among the last of the part before: it was on the screen at the cut. One that was cut there goes
   * on until it ends in this part.
   */
  private repeats({ startTime, endTime, text }: RawCue): boolean {
    if (this.count < 2) return false;
    this.partStart ??= startTime;
    const isAtCut = startTime !== null && startTime - (this.partStart ?? 0) <= TOUCH;
    const stood = this.inOrder().find(
      (one) =>
        one.text === text && (one.startTime === startTime || (isAtCut && goesOnAt(one, startTime))),
    );
    if (stood === undefined) return false;
    if (endTime !== null && endTime > (stood.endTime ?? 0) && stood.startTime !== startTime)
      stood.endTime = endTime;
    this.words += countWords(text);
    this.noteTimes(stood);
    return true;
  }

  private noteTimes({ startTime, endTime }: RawCue): void {
    if (startTime === null || startTime < this.lastStart) return;
    this.lastStart = startTime;
    this.lastEnd = Math.max(startTime, endTime ?? 0);
  }

  private place(start: number): number {
    const { offset, base } = this;
    const isMapped = offset !== undefined && base !== null;
    const mapped = isMapped ? offset - base : 0;
    const reach = isMapped ? REACH_BACK : 0;
    const fits = this.lastStart === -1 || start + mapped >= this.lastStart - reach;
    const added = fits ? mapped : this.lastEnd - start;
    if (!fits) this.unplaced.push({ line: this.headerLine, added });
    if (offset !== undefined && !(isMapped && fits)) this.base = offset - added;
    return added;
  }
}

function goesOnAt({ startTime, endTime }: RawCue, time: number): boolean {
  return (
    startTime !== null && endTime !== null && startTime < time && Math.abs(endTime - time) <= TOUCH
  );
}
