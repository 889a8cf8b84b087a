/** The lines before the times of cues that are their numbers: syntax, and no words. */
import type { CueBody } from './cue-body.ts';

const NUMBER = /^[ \t]*#?(\d{1,15})\.?[ \t]*$/;
/** As people number things; a number only where it counts on. */
const NUMBER_LIKE = /^[ \t]*[([\u2116]?[ \t]?(\d{1,15})[.):\]]?[ \t]*$/;

/** `No. 2`, `Cue 2`, `2/90`: on a line of its own above the times. */
const NUMBER_IN_WORDS =
  /^[ \t]*(?:\p{L}{1,12}[.:]?[ \t]{1,3})?(\d{1,9})(?:[ \t]?\/[ \t]?\d{1,9})?[.):]?[ \t]*$/u;

export function cueNumber(line: string): number | null {
  return numberIn(NUMBER, line);
}

function numberIn(pattern: RegExp, line: string): number | null {
  const digits = pattern.exec(line)?.[1];
  return digits === undefined ? null : Number(digits);
}

export class CueNumbers {
  private last: number | null = null;
  /** Numbers stand apart from their times, by a blank line. */
  private areApart = false;

  /** Numbers start again. */
  restart(): void {
    this.last = null;
  }

  /** The number of a cue that stands in the line of its times. */
  take(index: number): void {
    this.last = index;
  }

  /**
   * Whether the last line of `body`, above the times of a cue, is its number or its name. `hasNames`: names are syntax
   * as well (WebVTT). `isFirst`: no cue stands before it.
   */
  isId(body: CueBody, hasNames: boolean, isFirst: boolean): boolean {
    if (body.isEmpty) return false;
    if (body.isOpen && body.isLastAfterBlank && hasNames) return this.isNamed(body);
    if (!body.isOpen && !body.isLastAfterBlank) return false;
    const plain = body.lastDigits() ?? cueNumber(body.lastLine());
    const inWords = body.isLastAfterBlank || isFirst ? NUMBER_IN_WORDS : NUMBER_LIKE;
    const index =
      plain ?? numberIn(NUMBER_LIKE, body.lastLine()) ?? numberIn(inWords, body.lastLine());
    if (index === null) return false;
    const isNext = this.last === null ? isFirst && index <= 1 : index === this.last + 1;
    // Without a blank line above, a number is spoken unless it counts on.
    let isId = isNext || (body.isLastAfterBlank && plain !== null);
    if (!body.isOpen) {
      // With one below as well: every line of the file has one, or this one is spoken.
      isId = isNext || (this.areApart && plain !== null);
      if (isId) this.areApart = true;
    }
    if (isId) this.last = index;
    return isId;
  }

  private isNamed(body: CueBody): boolean {
    this.last = body.lastDigits() ?? cueNumber(body.lastLine()) ?? this.last;
    return true;
  }
}
