import { type Words, wordsOf } from './spoken-words.ts';

/** A text of a talk made ready to be timed or aligned. */
export interface SpokenText {
  /** Cues or turns, as they stand in the track. */
  lines: readonly string[];
  words: Words;
  /** Ascending indices of the words that open a turn. */
  turnStarts: readonly number[];
}

/**
 * Index of the first word of each line; of the next line's where a line has none, the number of words where no word
 * follows.
 */
export function firstWords({ lines, words }: SpokenText): number[] {
  const first = new Array<number>(lines.length).fill(words.key.length);
  for (let word = words.key.length - 1; word >= 0; word -= 1)
    first[words.line[word] as number] = word;
  for (let line = lines.length - 2; line >= 0; line -= 1)
    first[line] = Math.min(first[line] as number, first[line + 1] as number);
  return first;
}

/** A text whose lines are turns where `turns` says so, else only where a turn is marked by `>>` in front of it. */
export function spokenText(
  lines: readonly string[],
  turns: 'lines' | 'marks' = 'marks',
): SpokenText {
  const words = wordsOf(lines);
  const turnStarts: number[] = [];
  for (let index = 0; index < words.key.length; index += 1) {
    const line = words.line[index] as number;
    const isFirst = index === 0 || words.line[index - 1] !== line;
    if (isFirst && (turns === 'lines' || index === 0)) turnStarts.push(index);
    else if (turns === 'marks') {
      const before = isFirst ? 0 : (words.to[index - 1] as number);
      if ((lines[line] as string).slice(before, words.from[index]).includes('>>'))
        turnStarts.push(index);
    }
  }
  return { lines, words, turnStarts };
}
