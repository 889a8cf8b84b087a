/** The rows of a pasted list of times and words as captions. */
import type { Caption } from '../captions/caption.ts';
import { unwrapClock } from '../captions/clock-wrap.ts';
import type { Line } from '../lines.ts';
import type { SourceDocument } from '../source-document.ts';
import type { PanelStamp } from './panel-stamps.ts';

export interface PanelRow extends Line {
  stamps: PanelStamp[];
}

/** `rows`: from the first time on. */
export function readCaptions(rows: readonly PanelRow[], { problems }: SourceDocument): Caption[] {
  const captions = withoutDashes(captionsOf(rows));
  const wrapped = unwrapClock(captions);
  if (wrapped === null) return captions;
  problems.push(wrapped.problem);
  return wrapped.cues;
}

/** A row without a time goes on with the caption above it. */
export function captionsOf(rows: readonly PanelRow[]): Caption[] {
  const captions: Caption[] = [];
  for (const { text, line, stamps } of rows) {
    const last = captions.at(-1);
    if (stamps.length === 0 && last !== undefined)
      last.text += last.text === '' ? text : `\n${text}`;
    for (const [index, { to, time }] of stamps.entries()) {
      const words = text.slice(to, stamps[index + 1]?.from).trim();
      captions.push({ text: words, startTime: time, line });
    }
  }
  return captions;
}

const DASH = /^[-–—|]\s+/;

/** `0:07 - words`: a dash before all words belongs to the times; before some it is a change of speaker. */
function withoutDashes(captions: Caption[]): Caption[] {
  if (!captions.every(({ text }) => text === '' || DASH.test(text))) return captions;
  return captions.map((caption) => ({ ...caption, text: caption.text.replace(DASH, '') }));
}
