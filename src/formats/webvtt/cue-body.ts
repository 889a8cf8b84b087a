/** The text of a cue while its lines are read: offsets, of which one slice is made when the cue ends. */
import { isDigit } from './stamp.ts';

const ZERO = 0x30;
const MOST_DIGITS = 9;

export class CueBody {
  /** The line above is text. */
  isOpen = false;
  /** A blank line is above the last one. */
  isLastAfterBlank = false;
  /** What belongs to the cue and is no longer in one piece with the rest of it. */
  private kept = '';
  /** -1 for none; and where the text ended before its last line. */
  private from = -1;
  private to = -1;
  private toBeforeLast = -1;
  private lastFrom = 0;

  constructor(private readonly text: string) {}

  add(from: number, to: number, isAfterBlank: boolean): void {
    if (this.from === -1) this.from = from;
    this.toBeforeLast = this.to;
    this.to = to;
    this.lastFrom = from;
    this.isLastAfterBlank = isAfterBlank;
    this.isOpen = true;
  }

  get isEmpty(): boolean {
    return this.from === -1;
  }

  lastLine(): string {
    return this.text.slice(this.lastFrom, this.to);
  }

  /** The number that the last line is, as nearly all numbers of cues are written: in digits alone. */
  lastDigits(): number | null {
    const { text, lastFrom, to } = this;
    if (to - lastFrom > MOST_DIGITS) return null;
    let value = 0;
    for (let index = lastFrom; index < to; index += 1) {
      const code = text.charCodeAt(index);
      if (!isDigit(code)) return null;
      value = value * 10 + code - ZERO;
    }
    return value;
  }

  dropLastLine(): void {
    this.to = this.toBeforeLast;
    if (this.to === -1) this.from = -1;
  }

  /** The text so far is put by, since what stands next is no part of it. */
  keep(): void {
    if (this.from !== -1) this.kept += `${this.text.slice(this.from, this.to)}\n`;
    this.clear();
  }

  /** All of it, blank lines between its lines and all; empty where there is none. */
  take(): string {
    const { kept, from, to } = this;
    this.kept = '';
    this.clear();
    if (from === -1) return kept.slice(0, -1);
    return kept + this.text.slice(from, to);
  }

  private clear(): void {
    this.from = -1;
    this.to = -1;
    this.toBeforeLast = -1;
    this.isOpen = false;
  }
}
