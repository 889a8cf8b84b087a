/** The captions of a YouTLDR page: a stamp in whole seconds on a line, the words on the lines after it. */
import type { At } from '../core/at.ts';
import { quoteInput } from '../core/problem.ts';
import { parseTime } from '../core/time.ts';
import { countWords } from '../core/word.ts';
import type { Line } from './lines.ts';
import type { SourceCue, SourceDocument } from './source-document.ts';
import { takeTurnMarks } from './turn-marks.ts';

/** A line in a stamp's place; whether its time can be read is another matter. */
export const STAMP = /^\d+:\d{1,2}(?::\d{1,2})?$/;
/** What the site says after the last words. The first of these ends the talk. */
const FOOTER =
  /^(?:More transcripts|Explore other videos transcribed with YouTLDR\.|Get the TLDR of any YouTube video|Try YouTLDR Free)$/;

/** `lines` start at the first stamp. */
export function readCaptions(lines: readonly Line[], page: SourceDocument): void {
  const captions: SourceCue[] = [];
  for (const [index, row] of talkOf(lines).entries()) {
    const previous = captions.at(-1);
    if (STAMP.test(row.text) && !isSpoken(lines, index)) {
      const startTime = parseTime(row.text);
      captions.push({ text: startTime === null ? row.text : '', startTime, line: row.line });
      if (startTime === null)
        page.problems.push({
          code: 'time-unreadable',
          message: `The time ${quoteInput(row.text)} cannot be read.`,
          line: row.line,
        });
    } else if (previous !== undefined) {
      previous.text = previous.text === '' ? row.text : `${previous.text} ${row.text}`;
    }
  }
  checkWordCount(captions, page);
  const cues: SourceCue[] = [];
  const turns: { at: At }[] = [];
  for (const caption of captions) {
    const { text, chars } = takeTurnMarks(caption.text);
    for (const char of chars)
      addTurn(
        turns,
        text !== '' && char === text.length ? [cues.length + 1, 0] : [cues.length, char],
      );
    if (text !== '') cues.push({ ...caption, text });
  }
  if (cues.length === 0) return;
  // A mark at the very end announces a speaker who says nothing.
  if ((turns.at(-1)?.at[0] ?? 0) >= cues.length) turns.pop();
  page.texts.push({ kind: 'captured', resolution: 1, cues, turns });
}

/** The lines up to the site's own words, which can only stand after the last cue has had its text. */
function talkOf(lines: readonly Line[]): readonly Line[] {
  const lastStamp = lines.findLastIndex((row) => STAMP.test(row.text));
  const footer = lines.findIndex((row, index) => index > lastStamp + 1 && FOOTER.test(row.text));
  return footer === -1 ? lines : lines.slice(0, footer);
}

/** Somebody may say nothing but a time: between two stamps a line is words, whatever it looks like. */
function isSpoken(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  return (
    before !== undefined && STAMP.test(before.text) && after !== undefined && STAMP.test(after.text)
  );
}

/** The site counts its `>>` marks as words. */
function checkWordCount(captions: readonly SourceCue[], page: SourceDocument): void {
  const counted = captions.reduce((sum, caption) => sum + countWords(caption.text), 0);
  if (page.wordCount === undefined || page.wordCount === counted) return;
  page.problems.push({
    code: 'word-count',
    message: `The page says it holds ${page.wordCount} words; ${counted} were read.`,
  });
}

function addTurn(turns: { at: At }[], at: At): void {
  const last = turns.at(-1)?.at;
  if (last === undefined || last[0] !== at[0] || last[1] !== at[1]) turns.push({ at });
}
