/**
 * Captions whose times are bare numbers, in milliseconds or in seconds: `0 --> 2400`, `4.32 --> 9.00`. Their pace tells which, and they
 * are written as the cue reader takes them.
 */
import { unitOf } from '../json/time-unit.ts';

const TIMES =
  /^[ \t]{0,9}(\d{1,9}(?:[.,]\d{1,6})?)[ \t]{0,9}-->[ \t]{0,9}(\d{1,9}(?:[.,]\d{1,6})?)[ \t]{0,9}$/;
const FIRST_LOOK = new RegExp(TIMES.source, 'm');
const NUMBER = /^[ \t]{0,9}\d{1,9}[ \t]{0,9}$/;
/** One may be chance. */
const FEWEST = 2;

interface BareCue {
  /** Index of its row. */
  at: number;
  startTime: number;
  endTime: number;
  text: string;
}

/** The same lines, LF between them; undefined where a line with an arrow has another form. */
export function withClockTimes(text: string): string | undefined {
  if (!FIRST_LOOK.test(text)) return undefined;
  const lines = text.split('\n');
  const cues: BareCue[] = [];
  for (const [at, line] of lines.entries()) {
    const cue = cues.at(-1);
    if (!line.includes('-->')) {
      if (cue !== undefined && !NUMBER.test(line)) cue.text += `${line}\n`;
      continue;
    }
    const [, start = '', end = ''] = TIMES.exec(line) ?? [];
    if (start === '') return undefined;
    cues.push({ at, startTime: secondsOf(start), endTime: secondsOf(end), text: '' });
  }
  if (cues.length < FEWEST) return undefined;
  const unit = unitOf(cues);
  for (const { at, startTime, endTime } of cues)
    lines[at] = `${clockOf(startTime * unit)} --> ${clockOf(endTime * unit)}`;
  return lines.join('\n');
}

function secondsOf(number: string): number {
  return Number(number.replace(',', '.'));
}

/** `01:02:03,450` */
function clockOf(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const milliseconds = String(all % 1000).padStart(3, '0');
  return `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)},${milliseconds}`;
}
