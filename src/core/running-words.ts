/** The words of a track one after the other, each with its place, so that a rule need not mind where cues end. */
import type { At } from './at.ts';
import { isUnspaced } from './spoken-words.ts';
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

/** Two characters are a word where none are parted: a Chinese word has about so many. Marks go with the word before. */
const UNSPACED = /[^\p{L}\p{N}]*(?:[\p{L}\p{N}]\p{M}*){1,2}(?:(?![“‘「『（《【])[^\p{L}\p{N}])*/gu;

function unspacedSpans(cue: string, span: WordSpan): WordSpan[] {
  const word = cue.slice(span.from, span.to);
  if (!Array.from(word).some(isUnspaced)) return [span];
  return Array.from(word.matchAll(UNSPACED), (match) => ({
    from: span.from + match.index,
    to: span.from + match.index + match[0].length,
  }));
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
