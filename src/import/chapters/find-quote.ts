/**
 * Where a quotation was said. Whoever quotes leaves out fillers and repetitions, mends a word and writes “…” for what
 * is skipped, so the words are fitted to the talk with a cost for each difference, and the cheapest fit wins.
 */
import { isFiller } from '../../core/text/filler.ts';
import { wordKey, wordSpans } from '../../core/text/word.ts';

/** What a difference costs, in words of the quotation. */
const COST = { changed: 1, missing: 1, extra: 0.5, filler: 0.1, elided: 0.02 } as const;
/** A quotation is found if at most this share of its words differs. */
const MOST_DIFFERENT = 0.35;
/** Longer quotations are looked for by their first words. */
const MOST_WORDS = 60;
/** Fits this near to the best, in words, are equally good. */
const EQUALLY_GOOD = 0.5;

interface QuoteWord {
  key: string;
  /** Whether words may be skipped after this one. */
  elision: boolean;
}

/** For each word of the talk the cheapest fit that ends with it, and the index of the word that fit starts with. */
interface Fits {
  costs: Float64Array;
  starts: Int32Array;
}

/**
 * Index in `talk` (keys of its words) of the first word of the quotation; -1 where nothing is like it. Of equally good
 * places the last is taken: talks open with excerpts of themselves, and the place meant is where it was really said.
 */
export function findQuote(quote: string, talk: readonly string[]): number {
  const words = quoteWords(quote);
  if (words.length === 0) return -1;
  const { costs, starts } = fitEverywhere(words, talk);
  const best = costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  if (best > words.length * MOST_DIFFERENT) return -1;
  return starts[costs.findLastIndex((cost) => cost <= best + EQUALLY_GOOD)] ?? -1;
}

function quoteWords(quote: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const { from, to } of wordSpans(quote)) {
    const word = quote.slice(from, to);
    const key = wordKey(word);
    const elision = /(?:\.{3}|…)[\])"”’']*$/.test(word);
    const last = words.at(-1);
    if (key !== '') words.push({ key, elision });
    else if (elision && last !== undefined) last.elision = true;
  }
  return words.slice(0, MOST_WORDS);
}

/** Approximate matching with a free start and end; words × talk in time, one column of the table in memory. */
function fitEverywhere(words: readonly QuoteWord[], talk: readonly string[]): Fits {
  const fits: Fits = { costs: new Float64Array(talk.length), starts: new Int32Array(talk.length) };
  const cost = Float64Array.from({ length: words.length + 1 }, (_, row) => row * COST.missing);
  const start = new Int32Array(words.length + 1);
  for (const [index, key] of talk.entries()) {
    const extra = isFiller(key) ? COST.filler : COST.extra;
    let paired = 0;
    let pairedStart = index;
    start[0] = index + 1;
    for (const [before, word] of words.entries()) {
      const row = before + 1;
      const above = cost[row] as number;
      const aboveStart = start[row] as number;
      let least = paired + (word.key === key ? 0 : COST.changed);
      let from = pairedStart;
      const skipped = above + (word.elision ? COST.elided : extra);
      if (skipped < least) {
        least = skipped;
        from = aboveStart;
      }
      const missing = (cost[before] as number) + COST.missing;
      if (missing < least) {
        least = missing;
        from = start[before] as number;
      }
      cost[row] = least;
      start[row] = from;
      paired = above;
      pairedStart = aboveStart;
    }
    fits.costs[index] = cost[words.length] as number;
    fits.starts[index] = start[words.length] as number;
  }
  return fits;
}
