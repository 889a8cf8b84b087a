/** The words of a track one after the other, each with its place, so that a rule need not mind where cues end. */
import type { At } from '../contract/at.ts';
import { isUnspaced, wordsOf } from './spoken-words.ts';
import { type WordSpan, wordSpans } from './word.ts';

export interface RunningWord {
  word: string;
  at: At;
}

export function runningWords(text: readonly string[]): RunningWord[] {
  return text.flatMap((cue, cueIndex) =>
    wordSpans(cue)
      .flatMap((span) => unspacedSpans(cue, span))
      .map(({ from, to }) => ({
        word: cue.slice(from, to),
        at: [cueIndex, from] as At,
      })),
  );
}

/** What opens goes with the word after it. */
const OPENING = /[\p{Ps}\p{Pi}]*$/u;

/** Where characters are not parted by spaces, two that touch are a word: a Chinese word has about so many. */
function unspacedSpans(cue: string, span: WordSpan): WordSpan[] {
  const run = cue.slice(span.from, span.to);
  if (!isUnspacedRun(run)) return [span];
  const { key, from, to } = wordsOf([run]);
  const starts = [0];
  let isPaired = false;
  for (let index = 1; index < key.length; index += 1) {
    const between = run.slice(to[index - 1], from[index]);
    const touches =
      between === '' && isUnspaced(key[index - 1] ?? '') && isUnspaced(key[index] ?? '');
    isPaired = touches && !isPaired;
    if (!isPaired) starts.push((from[index] as number) - (OPENING.exec(between)?.[0].length ?? 0));
  }
  return starts.map((start, index) => ({
    from: span.from + start,
    to: span.from + (starts[index + 1] ?? run.length),
  }));
}

/** The common case, a word of a spaced script, is told without a look at its characters. */
function isUnspacedRun(run: string): boolean {
  return /[\u0e00-\uffff]/.test(run) && Array.from(run).some(isUnspaced);
}

/** Index of the first word at or after `at`; the number of words where there is none. `words` ascend. */
export function wordIndexAt(words: readonly RunningWord[], at: At): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = (words[middle] as RunningWord).at;
    if (place[0] < at[0] || (place[0] === at[0] && place[1] < at[1])) low = middle + 1;
    else high = middle;
  }
  return low;
}
