/** When each word of one cue is spoken: as the track says, or estimated from the cue's own span. */
import type { Track } from '../../core/contract/episode-file.ts';
import { spokenText } from '../../core/text/spoken-text.ts';
import { isUnspaced } from '../../core/text/spoken-words.ts';
import { wordTimes } from './words-in-cues.ts';

/** The words of one cue as columns. */
export interface TimedWords {
  /** UTF-16 offsets in the cue's text, half-open. */
  from: number[];
  to: number[];
  /** Seconds in the media, never descending, the first not before its cue. */
  start: number[];
  /** The track has these times; else they are estimated. */
  exact: boolean;
}

/** Offsets at which a word begins, where spaces do not say so; null where nobody knows. */
export type CutWords = ((text: string) => readonly number[]) | null;

const LAST_LETTER = /[\p{L}\p{N}\p{M}](?=[^\p{L}\p{N}\p{M}]*$)/u;

/** `duration`: seconds of the recording, where known; the last cue ends there. */
export function timedWords(
  track: Track,
  cueIndex: number,
  duration: number | null,
  cutWords: CutWords,
): TimedWords {
  const words = track.words?.[cueIndex];
  return words === undefined || words === 0
    ? estimatedWords(track, cueIndex, duration, cutWords)
    : writtenWords(track, cueIndex, words);
}

function writtenWords(track: Track, cueIndex: number, words: readonly number[]): TimedWords {
  const text = track.text[cueIndex] ?? '';
  const cueStart = track.start[cueIndex] ?? 0;
  const timed: TimedWords = { from: [], to: [], start: [], exact: true };
  for (let index = 0; index + 1 < words.length; index += 2) {
    const from = words[index] as number;
    const letters = LAST_LETTER.exec(text.slice(from, words[index + 2] ?? text.length));
    // What has no letter in it (a dash) is no word.
    if (letters === null) continue;
    timed.from.push(from);
    timed.to.push(from + letters.index + letters[0].length);
    timed.start.push(cueStart + (words[index + 1] as number) / 100);
  }
  return timed;
}

/**
 * The words share the time in which their line is lit. That a stamp was cut off ("0:07") is left out of account: the
 * line is lit at its stamp, and its words are marked in it.
 */
function estimatedWords(
  track: Track,
  cueIndex: number,
  duration: number | null,
  cutWords: CutWords,
): TimedWords {
  const line = track.text[cueIndex] ?? '';
  const text = spokenText([line]);
  const { words } = text;
  const start = track.start[cueIndex] ?? 0;
  const end = track.end?.[cueIndex] ?? track.start[cueIndex + 1] ?? duration ?? undefined;
  const times = wordTimes(text, {
    start: [start],
    end: end === undefined ? undefined : [end],
    duration,
  });
  const begins = beginsWord(line, words.from, words.to, cutWords);
  const timed: TimedWords = { from: [], to: [], start: [], exact: false };
  for (let index = 0; index < times.length; index += 1) {
    if (begins(index)) {
      timed.from.push(words.from[index] as number);
      timed.start.push(times[index] as number);
      timed.to.push(0);
    }
    timed.to[timed.to.length - 1] = words.to[index] as number;
  }
  return timed;
}

/** Characters that are written without spaces are words of one each there: here those that belong together are one. */
function beginsWord(
  line: string,
  from: Int32Array,
  to: Int32Array,
  cutWords: CutWords,
): (index: number) => boolean {
  const isAlone = (index: number) => !isUnspaced(line.slice(from[index], to[index]));
  const continues = (index: number) =>
    index > 0 && to[index - 1] === from[index] && !isAlone(index - 1) && !isAlone(index);
  if (cutWords !== null) {
    const starts = new Set(cutWords(line));
    return (index) => !continues(index) || starts.has(from[index] as number);
  }
  // A Chinese word has about two characters.
  let nth = 0;
  return (index) => {
    nth = continues(index) ? nth + 1 : 0;
    return nth % 2 === 0;
  };
}
