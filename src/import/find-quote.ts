/**
 * Where a quotation was said. Whoever quotes leaves out fillers and repetitions, mends a word and writes “…” for what
 * is skipped, so the words are fitted to the talk with a cost for each difference, and the cheapest fit wins.
 */
import { isFiller } from '../core/filler.ts';
import { wordKey, wordSpans } from '../core/word.ts';

/** What a difference costs, in words of the quotation. */
const COST = { changed: 1, missing: 1, extra: 0.5, filler: 0.1, elided: 0.02 } as const;
/** A quotation is found if at most this share of its words differs. */
const MOST_DIFFERENT = 0.35;
/** Longer quotations are looked for by their first words. */
const MOST_WORDS = 120;
/** Fits this near to the best, in words, are equally good. */
const EQUALLY_GOOD = 0.5;

interface QuoteWord {
  key: string;
  /** Whether words may be skipped after this one. */
  elision: boolean;
}

interface Fit {
  cost: number;
  start: number;
}

/**
 * Index in `talk` (keys of its words) of the first word of the quotation; -1 where nothing is like it. Of equally good
 * places the last is taken: talks open with excerpts of themselves, and the place meant is where it was really said.
 */
export function findQuote(quote: string, talk: readonly string[]): number {
  const words = quoteWords(quote);
  if (words.length === 0) return -1;
  const fits = fitEverywhere(words, talk);
  const best = fits.reduce((least, fit) => Math.min(least, fit.cost), Number.POSITIVE_INFINITY);
  if (best > words.length * MOST_DIFFERENT) return -1;
  return fits.findLast((fit) => fit.cost <= best + EQUALLY_GOOD)?.start ?? -1;
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

/** The cheapest fit that ends at each word of the talk. Time is words × talk, memory one column. */
function fitEverywhere(words: readonly QuoteWord[], talk: readonly string[]): Fit[] {
  let column: Fit[] = [{ cost: 0, start: 0 }];
  for (let row = 1; row <= words.length; row += 1)
    column.push({ cost: row * COST.missing, start: 0 });
  return talk.map((key, index) => {
    const next: Fit[] = [{ cost: 0, start: index + 1 }];
    for (let row = 1; row <= words.length; row += 1) {
      const word = words[row - 1] as QuoteWord;
      const paired = column[row - 1] as Fit;
      const skipped = column[row] as Fit;
      const missing = next[row - 1] as Fit;
      let fit = { cost: paired.cost + (word.key === key ? 0 : COST.changed), start: paired.start };
      const extra = word.elision ? COST.elided : isFiller(key) ? COST.filler : COST.extra;
      if (skipped.cost + extra < fit.cost)
        fit = { cost: skipped.cost + extra, start: skipped.start };
      if (missing.cost + COST.missing < fit.cost)
        fit = { cost: missing.cost + COST.missing, start: missing.start };
      next.push(fit);
    }
    column = next;
    return column[words.length] as Fit;
  });
}
