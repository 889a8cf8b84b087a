/** Whether a text holds the times of captions, in whatever form; they are then written as the cue reader takes them. */
import { captionTelling } from '../audit/caption-telling.ts';
import type { Telling } from '../audit/telling.ts';
import { withClockTimes } from './bare-times.ts';
import { withPlainTimes } from './numbered-times.ts';
import { plainSigns } from './plain-signs.ts';

/** The first times stand near the top, below a header or a credit. */
export const HEAD = 4000;
/** Of a cue, after its number or without one. */
const TIMES =
  /^[ \t]{0,9}(?:\d{1,9}\.?[ \t]{1,9})?-?\d{1,9}[ \t]?(?:[:;\uff1a]|\.(?=\d\d\.\d))[ \t]?\d{1,2}[\d:;.,\uff1a\uff0c \t]{0,28}--(?:[ \t]{0,3}>|&gt;)[ \t]{0,9}-?\d/m;
/** The same with another arrow: stands alone, and is exact, for with `0:00 → 1:30` people list chapters. */
const OTHER_TIMES =
  /^[ \t]{0,9}\d{1,9}[:;\uff1a]\d{1,2}[:;.,\uff1a\uff0c]\d[\d:;.,\uff1a\uff0c]{0,20}[ \t]{0,9}(?:-&gt;|->|[\u2013\u2014][ \t]{0,3}>|[\u2192\u27a1\u2794])[ \t]{0,9}\d{1,9}[:;\uff1a]\d{1,2}[:;.,\uff1a\uff0c]\d[\d:;.,\uff1a\uff0c]{0,20}(?:[ \t]{1,9}[\w-]{1,20}:\S{0,40}){0,9}[ \t]*$/m;
/** Times in brackets stand before words of a transcript, unless they have numbers. */
const IN_BRACKETS = /^[ \t]{0,9}[[({<].*$/gm;

export function holdsTimes(text: string): boolean {
  const head = text.slice(0, HEAD).replace(/\r\n?/g, '\n');
  return hasTimes(head) || (withPlainTimes(head) ?? withClockTimes(head)) !== undefined;
}

/** What the captions say, their times aside. */
export function toldCaptions(text: string): readonly Telling[] {
  return captionTelling(withReadTimes(text));
}

/** The same lines. */
export function withReadTimes(text: string): string {
  if (hasTimes(text.slice(0, HEAD))) return text;
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return withPlainTimes(lines) ?? withClockTimes(lines) ?? text;
}

function hasTimes(head: string): boolean {
  if (TIMES.test(head) || OTHER_TIMES.test(head)) return true;
  return head.includes('-->') && TIMES.test(plainSigns(head.replace(IN_BRACKETS, '')));
}
