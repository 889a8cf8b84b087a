/**
 * WebVTT exactly as a browser reads it (W3C WebVTT 1, section 6.1, “parse a WebVTT file” and “collect a WebVTT block”).
 * It loses text by rule: what holds no valid times is dropped. For import there is the tolerant reader, `blocks.ts`.
 */
import { readStrictStamp } from './stamp.ts';
import { readTimings } from './timing-line.ts';

export interface WebvttCue {
  id: string;
  /** Seconds; the end may lie before the start. */
  startTime: number;
  endTime: number;
  /** As it stands, tags and entities and all. */
  text: string;
}

/** Null where the file does not start with the signature `WEBVTT`: a browser shows nothing of it. */
export function parseWebvtt(source: string): WebvttCue[] | null {
  const lines = source
    .replaceAll('\0', '\ufffd')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/);
  // A line end at the end of the file opens no line.
  if (lines.at(-1) === '') lines.pop();
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return null;
  const cues: WebvttCue[] = [];
  const blocks = new Blocks(lines);
  if ((lines[1] ?? '') !== '') blocks.collect(true);
  for (;;) {
    blocks.skipEmpty();
    if (blocks.atEnd) return cues;
    const cue = blocks.collect(false);
    if (cue !== null) cues.push(cue);
  }
}

class Blocks {
  private next = 1;

  constructor(private readonly lines: readonly string[]) {}

  get atEnd(): boolean {
    return this.next >= this.lines.length;
  }

  skipEmpty(): void {
    while (this.lines[this.next] === '') this.next += 1;
  }

  /** “Collect a WebVTT block”; style sheets and regions are collected and let go. */
  collect(inHeader: boolean): WebvttCue | null {
    let cue: WebvttCue | null = null;
    let buffer: string[] = [];
    let seenArrow = false;
    for (let count = 1; !this.atEnd; count += 1) {
      const line = this.lines[this.next] as string;
      if (line === '') break;
      if (line.includes('-->')) {
        // A second arrow is the next block's: it is left to be read again.
        if (inHeader || !(count === 1 || (count === 2 && !seenArrow))) break;
        seenArrow = true;
        cue = openCue(line, buffer.join('\n'));
        if (cue !== null) buffer = [];
      } else buffer.push(line);
      this.next += 1;
    }
    return cue === null ? null : { ...cue, text: buffer.join('\n') };
  }
}

function openCue(line: string, id: string): WebvttCue | null {
  const timings = readTimings(line, 0, line.length, readStrictStamp);
  if (timings === null) return null;
  const { startTime, endTime } = timings;
  return { id, startTime, endTime, text: '' };
}
