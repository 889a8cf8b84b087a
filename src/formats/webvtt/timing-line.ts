/** The line of a cue that says when: `00:01.000 --> 00:04.000 align:start`. */
import { type Cursor, readStamp } from './stamp.ts';

export interface Timings {
  /** Seconds. */
  startTime: number;
  endTime: number;
  /** Offset of whatever stands after the times. */
  rest: number;
}

const SPACE = 0x20;
const TAB = 0x09;
const FORM_FEED = 0x0c;

/** Null where the line from `from` to `to` holds no two times (as W3C WebVTT 1, section 6.3, but for the stamps). */
export function readTimings(text: string, from: number, to: number): Timings | null {
  const cursor = { at: from };
  skipSpace(text, cursor);
  const startTime = readStamp(text, cursor);
  if (startTime === null) return null;
  skipSpace(text, cursor);
  if (!text.startsWith('-->', cursor.at)) return null;
  cursor.at += 3;
  skipSpace(text, cursor);
  const endTime = readStamp(text, cursor);
  // A line end is no digit, so no stamp runs over it.
  return endTime === null || cursor.at > to ? null : { startTime, endTime, rest: cursor.at };
}

function skipSpace(text: string, cursor: Cursor): void {
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code !== SPACE && code !== TAB && code !== FORM_FEED) return;
    cursor.at += 1;
  }
}
