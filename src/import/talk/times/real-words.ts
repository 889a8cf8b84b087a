/** The times a document gives to single words: kept where they can be true, and used wherever words are timed. */
import type { Track } from '../../../core/contract/episode-file.ts';
import type { Words } from '../../../core/text/spoken-words.ts';
import type { SourceCue, WordTime } from '../../../formats/source-document.ts';

/** Seconds by which a word may stand outside its line: stamps are rounded, and lines are cut at whole frames. */
const SLACK = 0.05;
/** Seconds by which the last word may start after its line has gone: lines are taken down while they are spoken. */
const LATE = 0.5;

export interface RealWords {
  /** As a track keeps them; undefined where no line has any. */
  words: Track['words'];
  /** Indices of the cues whose word times cannot be true. */
  doubted: number[];
}

/** `start` of each cue, seconds, ascending; `end` where the document gives one. */
export function realWords(
  cues: readonly SourceCue[],
  start: readonly number[],
  end: readonly number[] | undefined,
): RealWords {
  const doubted: number[] = [];
  const words = cues.map((cue, index): number[] | 0 => {
    const times = cue.words ?? [];
    if (times.length === 0) return 0;
    const from = start[index] as number;
    const to = Math.max(end?.[index] ?? 0, start[index + 1] ?? Number.POSITIVE_INFINITY);
    if (!canBeTrue(times, cue.text.length, from - SLACK, to + LATE)) {
      doubted.push(index);
      return 0;
    }
    return times.flatMap(([char, time]) => [char, Math.max(0, Math.round((time - from) * 100))]);
  });
  return { words: words.every((cue) => cue === 0) ? undefined : words, doubted };
}

function canBeTrue(times: readonly WordTime[], length: number, from: number, to: number): boolean {
  return times.every(([char, time], index) => {
    const before = times[index - 1] ?? [-1, from];
    return char > before[0] && char < length && time >= before[1] && time <= to;
  });
}

/**
 * `time` (seconds, one a word of `words`, never descending) with the real times put in. A word of the document may be
 * several of ours (“e-mail”, a run of Chinese): the first has the time, the others keep within it.
 */
export function withRealWords(
  time: Float64Array,
  { line, from }: Words,
  { words }: RealWords,
  start: readonly number[],
): Float64Array {
  if (words === undefined) return time;
  const real = Float64Array.from(time);
  let latest = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < real.length; word += 1) {
    const cue = line[word] as number;
    const stamped = words[cue] ?? 0;
    if (stamped !== 0) {
      real[word] = timeWithin(stamped, from[word] as number, {
        before: line[word - 1] === cue ? (from[word - 1] as number) : -1,
        start: start[cue] as number,
        estimate: real[word] as number,
      });
    }
    latest = Math.max(latest, real[word] as number);
    real[word] = latest;
  }
  return real;
}

/** `before`: character of the word before it in its cue. Seconds. */
function timeWithin(
  stamped: readonly number[],
  char: number,
  { before, start, estimate }: { before: number; start: number; estimate: number },
): number {
  const at = lastAtOrBefore(stamped, char);
  const timeAt = (pair: number) => start + (stamped[pair + 1] ?? Infinity) / 100;
  const stampedChar = stamped[at] as number;
  if (stampedChar > char) return Math.min(estimate, timeAt(at));
  if (before < stampedChar) return timeAt(at);
  return Math.max(timeAt(at), Math.min(estimate, timeAt(at + 2)));
}

/** Position of the pair whose character is at or before `char`; the first where none is. */
function lastAtOrBefore(stamped: readonly number[], char: number): number {
  let at = 0;
  while (at + 2 < stamped.length && (stamped[at + 2] as number) <= char) at += 2;
  return at;
}
