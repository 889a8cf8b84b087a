/** Times carried from a timed talk to simulated edits of it. */
import { spokenText } from '../../../src/core/text/spoken-text.ts';
import { interpolate, type TimedText } from '../../../src/timing/align/interpolate.ts';
import { type Transfer, transferTimes } from '../../../src/timing/align/transfer.ts';
import { wordTimes } from '../../../src/timing/words/words-in-cues.ts';
import type { CaptionedTalk } from './documents.ts';
import { type Edited, edit, repeatTalk, STRENGTHS, type Strength } from './editor.ts';
import { diffTimes, proportionalTimes, uniqueWordTimes } from './rivals.ts';
import { Errors, quantile, round } from './statistics.ts';

export interface TransferFigures {
  name: string;
  wordsWithin1s: number;
  /** The same interpolation, told by the editor which word is which. */
  bestPossible: number;
  turnP95: number;
  exactShare: number;
  /** Words within 1 s of other ways. */
  diff: number;
  uniqueWords: number;
  proportional: number;
}

/** Seeds on which no constant of the product was chosen (the editor's own mix of edits was). */
const SEEDS = [1, 2, 3];

export function timedTalk(talk: CaptionedTalk): TimedText {
  const { start, duration } = talk;
  return { ...talk.text, time: wordTimes(talk.text, { start, resolution: 1, duration }) };
}

export function measureTransfer(base: TimedText, withRivals: boolean): TransferFigures[] {
  return STRENGTHS.map((strength) => measureStrength(base, strength, SEEDS, withRivals));
}

export function measureStrength(
  base: TimedText,
  strength: Strength,
  seeds: readonly number[],
  withRivals: boolean,
): TransferFigures {
  const [words, best, diff, unique, proportional] = Array.from({ length: 5 }, () => new Errors());
  const turns: number[] = [];
  let exact = 0;
  for (const seed of seeds) {
    const edited = edit(base, strength, seed);
    const transfer = carry(base, edited);
    compare(words as Errors, transfer.time, edited);
    compare(best as Errors, trueTimes(base, edited), edited);
    if (withRivals) {
      compare(diff as Errors, diffTimes(base, edited.text), edited);
      compare(unique as Errors, uniqueWordTimes(base, edited.text), edited);
      const end = base.time.at(-1) as number;
      compare(
        proportional as Errors,
        proportionalTimes(edited.text, base.time[0] as number, end),
        edited,
      );
    }
    for (const word of edited.text.turnStarts)
      turns.push(Math.abs((transfer.time[word] as number) - (edited.truth[word] as number)));
    exact += transfer.alignment.exactShare / seeds.length;
  }
  return {
    name: strength.name,
    wordsWithin1s: (words as Errors).within(1),
    bestPossible: (best as Errors).within(1),
    turnP95: round(quantile(turns, 0.95)),
    exactShare: round(100 * exact, 1),
    diff: (diff as Errors).within(1),
    uniqueWords: (unique as Errors).within(1),
    proportional: (proportional as Errors).within(1),
  };
}

function carry(base: TimedText, edited: Edited): Transfer {
  const result = transferTimes(base, edited.text);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.transfer;
}

function compare(errors: Errors, times: Float64Array, edited: Edited): void {
  for (const [word, time] of times.entries()) errors.add(time, edited.truth[word] as number);
}

function trueTimes(base: TimedText, { text, origin }: Edited): Float64Array {
  const kept = [...origin.keys()].filter((word) => origin[word] !== -1);
  return interpolate(base, text, {
    base: Int32Array.from(kept, (word) => origin[word] as number),
    text: Int32Array.from(kept),
  });
}

export interface SpeedFigures {
  words13k: number;
  words150k: number;
  diff13k: number;
  megabytes150k: number;
}

const SPEED_EDIT: Strength = { name: '10 % dropped', drop: 0.1, reword: 0, cut: 0 };
const RUNS = 5;

/** Milliseconds from two texts to times, words split and all; the median of five. Memory as the heap grows. */
export function measureSpeed(base: TimedText): SpeedFigures {
  const large = repeatTalk(base, 12);
  const small = edit(base, SPEED_EDIT, 1);
  const started = performance.now();
  diffTimes(base, small.text);
  const diff13k = Math.round(performance.now() - started);
  const edited = edit(large, SPEED_EDIT, 1);
  const speed = { words13k: medianMs(base, small), words150k: medianMs(large, edited) };
  return { ...speed, diff13k, megabytes150k: megabytes(large, edited) };
}

function medianMs(base: TimedText, edited: Edited): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    carry(base, { ...edited, text: spokenText(edited.text.lines, 'lines') });
    return performance.now() - started;
  });
  return Math.round(quantile(times, 0.5));
}

/** What one transfer allocates and has not given back at its end, over its input: an upper bound of what it needs. */
function megabytes(base: TimedText, edited: Edited): number {
  globalThis.gc?.();
  const before = heap();
  carry(base, edited);
  return globalThis.gc === undefined ? Number.NaN : round((heap() - before) / 1e6, 1);
}

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
