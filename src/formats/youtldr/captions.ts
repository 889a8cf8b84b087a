/** The captions of a YouTLDR page: a stamp in whole seconds on a line, the words on the lines after it. */
import { quoteInput } from '../../core/problem.ts';
import { countWords } from '../../core/text/word.ts';
import { parseTime } from '../../core/time/time.ts';
import { takeTurns } from '../captions/turn-marks.ts';
import type { Line } from '../lines.ts';
import type { SourceCue, SourceDocument } from '../source-document.ts';

/** A line in a stamp's place; whether its time can be read is another matter. */
export const STAMP = /^\d+:\d{1,2}(?::\d{1,2})?$/;

/** `lines` start at the first stamp. Returns the number of words as the site counts them: with its `>>` marks. */
export function readCaptions(lines: readonly Line[], page: SourceDocument): number {
  const captions = joinCaptions(lines);
  for (const { text, startTime, line } of captions) {
    if (startTime === null)
      page.problems.push({
        code: 'time-unreadable',
        message: `The line ${quoteInput(text)} starts with a time that cannot be read.`,
        line,
      });
    else if (text === '')
      page.problems.push({
        code: 'line-unread',
        message: 'No words follow this time.',
        line,
      });
  }
  const { cues, turns } = takeTurns(captions);
  if (cues.length > 0) page.texts.push({ kind: 'captured', resolution: 1, cues, turns });
  return captions.reduce((sum, caption) => sum + countWords(caption.text), 0);
}

function joinCaptions(lines: readonly Line[]): SourceCue[] {
  const captions: SourceCue[] = [];
  for (const [index, { text, line }] of lines.entries()) {
    const last = captions.at(-1);
    if (last === undefined || (STAMP.test(text) && !isSpoken(lines, index))) {
      const startTime = parseTime(text);
      captions.push({ text: startTime === null ? text : '', startTime, line });
    } else last.text = last.text === '' ? text : `${last.text} ${text}`;
  }
  return captions;
}

/** Somebody may say nothing but a time: between two stamps a third that does not lie between them is words. */
function isSpoken(lines: readonly Line[], index: number): boolean {
  const before = stampTime(lines[index - 1]);
  const here = stampTime(lines[index]);
  const after = stampTime(lines[index + 1]);
  if (before === null || after === null) return false;
  return here === null || here < before || here > after;
}

/** Seconds; null for a line that is no stamp. */
function stampTime(row: Line | undefined): number | null {
  return row !== undefined && STAMP.test(row.text) ? parseTime(row.text) : null;
}
