/**
 * Where a text says given words: in order, one right after the other, whatever punctuation, line end or paragraph stands
 * between them. Case, accents and other spellings do not matter (`soughtKey`); a script without spaces is compared
 * character by character, which makes it plain substrings.
 */
import { capitalsOf } from './sought-key.ts';
import type { SoughtWords } from './sought-words.ts';

/** Indices in `SoughtWords` of the first and last word of a place; both belong to it. */
export type FoundWords = [first: number, last: number];

/** What of a text stands for a word that is looked for, beside the word itself. */
export interface Latitude {
  /** Other keys for it. */
  spellings?(wanted: string): readonly string[];
  /** A longer word that holds it; `begins`: of what is wanted only the beginning is known. */
  holds?(own: string, wanted: string, begins: boolean): boolean;
}

/**
 * Ascending and disjoint. `wanted` are keys of `SoughtWords`; where `isHalfTyped`, the last one is the beginning of a word.
 * One pass over the text, a comparison a word: 20,000 cues take a few milliseconds.
 */
export function findWords(
  { key }: SoughtWords,
  wanted: readonly string[],
  isHalfTyped: boolean,
  { spellings, holds }: Latitude = {},
): FoundWords[] {
  const found: FoundWords[] = [];
  const last = wanted.length - 1;
  if (last < 0) return found;
  const others = wanted.map((own) => [
    // Who types small letters may mean capitals.
    ...[capitalsOf(own) ?? []].flat(),
    ...(spellings?.(own) ?? []),
  ]);
  const isWanted = (index: number, nth: number) => {
    const own = key[index] as string;
    const word = wanted[nth] as string;
    if (own === word || (others[nth] as string[]).includes(own)) return true;
    const begins = isHalfTyped && nth === last;
    if (begins && own.startsWith(word)) return true;
    return holds?.(own, word, begins) === true;
  };
  const end = key.length - last;
  for (let index = 0; index < end; index += 1) {
    let nth = 0;
    while (nth <= last && isWanted(index + nth, nth)) nth += 1;
    if (nth <= last) continue;
    found.push([index, index + last]);
    index += last;
  }
  return found;
}

/** Characters of one cue's text, UTF-16, half-open. */
export type CueSpan = [cueIndex: number, from: number, to: number];

/** The characters from the first to the last of the words, cue by cue. */
export function spansOfWords(words: SoughtWords, [first, last]: FoundWords): CueSpan[] {
  const spans: CueSpan[] = [];
  for (let index = first; index <= last; index += 1) {
    const cueIndex = words.line[index] as number;
    const span = spans.at(-1);
    if (span !== undefined && span[0] === cueIndex) span[2] = words.to[index] as number;
    else spans.push([cueIndex, words.from[index] as number, words.to[index] as number]);
  }
  return spans;
}
