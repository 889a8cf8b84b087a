/** The words of a track one after the other, each with its place, so that a rule need not mind where cues end. */
import type { At } from './at.ts';
import { wordSpans } from './word.ts';

export interface RunningWord {
  word: string;
  at: At;
}

export function runningWords(text: readonly string[]): RunningWord[] {
  return text.flatMap((cue, cueIndex) =>
    wordSpans(cue).map(({ from, to }) => ({
      word: cue.slice(from, to),
      at: [cueIndex, from] as At,
    })),
  );
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
