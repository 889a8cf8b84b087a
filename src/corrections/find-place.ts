/** Finds a quoted place again in a text that may have been edited since. */
import type { At } from '../core/contract/at.ts';
import type { QuotedPlace } from '../core/contract/corrections-file.ts';
import type { Track } from '../core/contract/episode-file.ts';
import { wordsOf } from '../core/text/spoken-words.ts';

/** Share of the words, quoted and around, that must still stand there. */
const LEAST_SHARE = 0.6;
/** A quoted word says more than one beside it. */
const QUOTED_WEIGHT = 3;
/** Each of the corrections of a text asks for the same words. */
const wordsOfTexts = new WeakMap<readonly string[], ReturnType<typeof wordsOf>>();

/** Words looked at on each side. */
const MOST_AROUND = 12;

/**
 * Where the quotation starts; null where nothing is like it. Of equally good places the one nearest in time, else the
 * first. Words × (quotation and context) steps.
 */
export function findPlace(
  { text, start }: Pick<Track, 'text' | 'start'>,
  place: Omit<QuotedPlace, 'track'>,
): At | null {
  const words = wordsIn(text);
  const quote = wordsOf([place.quote]).key;
  const before = wordsOf([place.before]).key.slice(-MOST_AROUND);
  const after = wordsOf([place.after]).key.slice(0, MOST_AROUND);
  const wanted = [...before, ...quote, ...after];
  const whole = before.length + QUOTED_WEIGHT * quote.length + after.length;
  const weightAt = (index: number) =>
    index >= before.length && index < before.length + quote.length ? QUOTED_WEIGHT : 1;
  const away = (word: number) =>
    place.time === undefined ? 0 : Math.abs((start[words.line[word] as number] ?? 0) - place.time);
  let best = -1;
  let most = whole * LEAST_SHARE;
  for (let word = 0; word < words.key.length && quote.length > 0; word += 1) {
    let same = 0;
    for (const [index, key] of wanted.entries())
      if (words.key[word - before.length + index] === key) same += weightAt(index);
    if (same < most || (same === most && best !== -1 && away(word) >= away(best))) continue;
    best = word;
    most = same;
  }
  return best === -1 ? null : [words.line[best] as number, words.from[best] as number];
}

function wordsIn(text: readonly string[]): ReturnType<typeof wordsOf> {
  const words = wordsOfTexts.get(text) ?? wordsOf(text);
  wordsOfTexts.set(text, words);
  return words;
}
