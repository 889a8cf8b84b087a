/**
 * Words that were never said: names and terms as a library of thousands of talks would bring. Spelt by the letters of the
 * real words, drawn by Zipf's law, so that the vocabulary grows as real ones do.
 */
import { seededRandom } from '../../timing/random.ts';

export interface Vocabulary {
  /** The word of a rank, 0 the most frequent; always the same word. */
  word(rank: number): string;
}

/** Ranks there are. With `drawRank` over 26 million running words some 300,000 of the words occur. */
export const RANKS = 750_000;
const LENGTHS = { least: 4, most: 12 };
const ENDINGS = ['s', 's', 's', 'ed', 'ing', 'er', 'ly'];

/** Without a head: the most frequent words of a language are the real texts' own. */
const HEAD = 100;

/** Zipf's law with exponent 1, as Mandelbrot bettered it: a rank's chance is in inverse proportion to rank + head. */
export function drawRank(random: number): number {
  return Math.floor(HEAD * (RANKS / HEAD + 1) ** random) - HEAD;
}

export function createVocabulary(realWords: readonly string[], seed: number): Vocabulary {
  const followers = countFollowers(realWords);
  const words: string[] = [];
  return {
    word(rank) {
      words[rank] ??= spell(followers, rank, seed);
      return words[rank] as string;
    },
  };
}

/** For each two letters the letters that follow them, as often as they do; `^` before a word, `$` after it. */
function countFollowers(words: readonly string[]): Map<string, string> {
  const followers = new Map<string, string>();
  for (const word of words) {
    const framed = `^^${word}$`;
    for (let at = 2; at < framed.length; at += 1) {
      const before = framed.slice(at - 2, at);
      followers.set(before, (followers.get(before) ?? '') + framed.charAt(at));
    }
  }
  return followers;
}

/** Two ranks share a stem, as “model” and “modelling” do. */
function spell(followers: Map<string, string>, rank: number, seed: number): string {
  const random = seededRandom(seed + Math.floor(rank / 2) * 7919);
  const stem = spellStem(followers, random);
  return rank % 2 === 0 ? stem : stem + ENDINGS[Math.floor(random() * ENDINGS.length)];
}

function spellStem(followers: Map<string, string>, random: () => number): string {
  for (;;) {
    let framed = '^^';
    while (!framed.endsWith('$') && framed.length <= LENGTHS.most + 3) {
      const choices = followers.get(framed.slice(-2)) as string;
      framed += choices.charAt(Math.floor(random() * choices.length));
    }
    const word = framed.slice(2, -1);
    if (framed.endsWith('$') && word.length >= LENGTHS.least) return word;
  }
}
