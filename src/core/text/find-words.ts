/**
 * Where a text says given words: in order, one right after the other, whatever punctuation, line end or paragraph stands
 * between them. Case, accents and other spellings do not matter (`soughtKey`); a script without spaces is compared
 * character by character, which makes it plain substrings.
 */
import { capitalsOf } from './sought-key.ts';
import type { SoughtWords } from './sought-words.ts';

/** Indices in `SoughtWords` of the first and last word of a place; both belong to it. */
export type FoundWords = [first: number, last: number];

/**
 * Ascending and disjoint. `wanted` are keys of `SoughtWords`; where `isHalfTyped`, the last one is the beginning of a word.
 * One pass over the text, a comparison a word: 20,000 cues take a few milliseconds.
 */
export function findWords(
  { key }: SoughtWords,
  wanted: readonly string[],
  isHalfTyped: boolean,
): FoundWords[] {
  const found: FoundWords[] = [];
  const last = wanted.length - 1;
  const begun = wanted[last];
  if (begun === undefined) return found;
  const first = wanted[0] as string;
  // Who types small letters may mean capitals.
  const capitals = wanted.map(capitalsOf);
  const isWanted = (index: number, nth: number) => {
    const own = key[index] as string;
    if (own === wanted[nth] || own === capitals[nth]) return true;
    return nth === last && isHalfTyped && own.startsWith(begun);
  };
  const end = key.length - last;
  for (let index = 0; index < end; index += 1) {
    if (last > 0 && key[index] !== first && key[index] !== capitals[0]) continue;
    let nth = last === 0 ? 0 : 1;
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
