/** Where two timed texts of one talk are cut beside each other, by the recording's clock and the shift between theirs. */

import { cutsByOverlap } from '../../../timing/pair/overlap.ts';
import { type PairedLines, pairedLines } from '../../../timing/pair/paired-lines.ts';
import { estimateShift, type Shift } from '../../../timing/pair/shift.ts';
import { areUnrelated } from '../../../timing/pair/unrelated.ts';
import { cueText } from '../cue-text.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import type { Station } from './text-rows.ts';

export interface PairedByTime {
  /** From the start to the end of both texts. */
  stations: Station[];
  /** By how much the text is later than the base. */
  shift: Shift;
  /** They are of two recordings. */
  isUnrelated: boolean;
}

/** null where one of them has no lines. */
export function pairByTime(base: TimedTalk, text: TimedTalk): PairedByTime | null {
  const [ours, theirs] = [linesOf(base), linesOf(text)];
  const shift = estimateShift(ours, theirs);
  if (shift === null) return null;
  const moved = {
    start: theirs.start.map((time) => time - shift.at(time)),
    end: theirs.end.map((time) => time - shift.at(time)),
  };
  const stations = cutsByOverlap(ours, moved).map(
    ([line, other]): Station => ({
      base: ours.firstWords[line] ?? wordCount(base),
      text: theirs.firstWords[other] ?? wordCount(text),
    }),
  );
  // Marks before the first word belong to the first row.
  stations[0] = { base: 0, text: 0 };
  stations.push({ base: wordCount(base), text: wordCount(text) });
  return { stations, shift, isUnrelated: areUnrelated(ours, theirs, shift) };
}

function linesOf({ talk, times }: TimedTalk): PairedLines & { firstWords: number[] } {
  const { firstWords } = cueText(talk);
  const last = Math.max(0, times.time.length - 1);
  // Of its words, not of its stamp: one of whole seconds was cut off, and is half a second early.
  const start = firstWords.map((word) => times.time[Math.min(word, last)] ?? 0);
  const end = start.map((from, line) => {
    const next = start[line + 1] ?? Infinity;
    const shown = Math.min(times.end?.[line] ?? next, next);
    return Number.isFinite(shown) ? Math.max(from, shown) : from + LAST_LINE;
  });
  return { ...pairedLines(talk.spoken, times.time, { firstWords, start, end }), firstWords };
}

/** Seconds that a last line is shown where nothing says how long. */
const LAST_LINE = 3;

function wordCount({ talk }: TimedTalk): number {
  return talk.spoken.words.key.length;
}
