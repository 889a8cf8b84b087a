/** A timed text as its pairing with another one needs it: a row a line. */

import type { SpokenText } from '../../core/text/spoken-text.ts';
import { isUnspaced } from '../../core/text/spoken-words.ts';
import { activeIndex } from '../../core/time/active.ts';

export interface PairedLines {
  /** Seconds; ascending, and no line ends after the next one starts. */
  start: readonly number[];
  end: readonly number[];
  /** How much each line says, in letters. */
  size: readonly number[];
  /** Rare words that another language may write as this one does, in the order in which they are said. */
  names: readonly NamedMoment[];
}

export interface NamedMoment {
  key: string;
  /** Seconds. */
  time: number;
}

/** What one character says where words are written without spaces, in letters of a script that has them. */
const UNSPACED_LETTERS = 3;
/** A word said more often does not tell which of its places another text means. */
const MOST_MEETINGS = 3;
/** A number, or three Latin letters and more. */
const NAME = /^(?:\d[\d.,]*|[a-z]+\d[a-z\d]*|[a-z]{3,})$/;

/** The key of a word that other languages write too, else empty. */
export function nameOf(key: string): string {
  return NAME.test(key) ? key : '';
}

/** Letters of each word. */
export function wordSizes({ words }: Pick<SpokenText, 'words'>): Float64Array {
  return Float64Array.from(words.key, (key, word) => {
    const letters = (words.to[word] as number) - (words.from[word] as number);
    return isUnspaced(key) ? UNSPACED_LETTERS * letters : letters;
  });
}

/** `firstWords` of the lines, `time` of the words in seconds. */
export function pairedLines(
  text: SpokenText,
  time: ArrayLike<number>,
  lines: { firstWords: readonly number[]; start: readonly number[]; end: readonly number[] },
): PairedLines {
  const sizes = wordSizes(text);
  const size = lines.firstWords.map((from, line) =>
    sizes
      .subarray(from, lines.firstWords[line + 1] ?? sizes.length)
      .reduce((sum, one) => sum + one, 0),
  );
  return { start: lines.start, end: lines.end, size, names: rareNames(text, time) };
}

function rareNames({ words }: SpokenText, time: ArrayLike<number>): NamedMoment[] {
  const count = new Map<string, number>();
  const names = words.key.map(nameOf);
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return names.flatMap((key, word) =>
    key === '' || (count.get(key) as number) > MOST_MEETINGS ? [] : { key, time: time[word] ?? 0 },
  );
}

/** Of ascending times the one nearest to `time`. */
export function nearest(starts: readonly number[], time: number): number {
  const index = activeIndex(starts, time);
  const [before, after] = [starts[index] ?? -Infinity, starts[index + 1] ?? Infinity];
  return time - before <= after - time ? before : after;
}

/** The times of each name. */
export function momentsOf({ names }: PairedLines): Map<string, number[]> {
  const moments = new Map<string, number[]>();
  for (const { key, time } of names) {
    const known = moments.get(key);
    if (known === undefined) moments.set(key, [time]);
    else known.push(time);
  }
  return moments;
}
