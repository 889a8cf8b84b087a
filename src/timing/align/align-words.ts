import type { Words } from '../../core/text/spoken-words.ts';
import { bestChain } from './chain.ts';
import { alignGap } from './gap.ts';
import { pruneAccidents } from './prune.ts';
import { findEqualRuns, type Region } from './seeds.ts';
import { shareVocabulary, type Vocabulary } from './vocabulary.ts';
import { type WordLikeness, wordLikeness, wordWorth } from './word-likeness.ts';

/** Which words of two texts are the same: columns of pairs, strictly ascending on both sides. */
export interface Alignment {
  /** Word indices in the base and in the text. */
  base: Int32Array;
  text: Int32Array;
  /** 1 for the same word, less for a fuzzy match ("Entropic", "Anthropic"). */
  likeness: Float32Array;
  /** Share of the shorter text's words that stand in runs of at least four equal words, 0 to 1. */
  exactShare: number;
}

/** Words of an exact run: four in a row are hardly ever an accident, and most edits leave some. */
export const RUN = 4;
/** A gap of at most so many cells is aligned word by word at once; a larger one is first divided by shorter runs. */
const DIVIDE_CELLS = 120_000;

/**
 * Aligns two texts of one talk: exact runs of four rare words, chained with a price for jumps; gaps divided by
 * shorter runs and aligned word by word; accidental matches pruned. No problem is reported here: `exactShare` tells
 * whether the two texts belong together (see `TransferResult`). An hour of talk takes some 30 ms.
 */
export function alignWords(base: Words, text: Words): Alignment {
  const vocabulary = shareVocabulary(base, text);
  const pairs = new Pairs();
  const likeness = wordLikeness(vocabulary);
  const whole: Region = {
    baseFrom: 0,
    baseTo: vocabulary.base.length,
    textFrom: 0,
    textTo: vocabulary.text.length,
  };
  divide(vocabulary, whole, RUN, likeness, wordWorth(vocabulary), pairs);
  const kept = pruneAccidents(vocabulary, pairs.columns());
  const shorter = Math.min(vocabulary.base.length, vocabulary.text.length);
  return { ...kept, exactShare: shorter === 0 ? 0 : wordsInRuns(kept) / shorter };
}

type PairColumns = Pick<Alignment, 'base' | 'text' | 'likeness'>;

class Pairs {
  readonly base: number[] = [];
  readonly text: number[] = [];
  readonly likeness: number[] = [];

  readonly add = (base: number, text: number, likeness: number): void => {
    this.base.push(base);
    this.text.push(text);
    this.likeness.push(likeness);
  };

  columns(): PairColumns {
    return {
      base: Int32Array.from(this.base),
      text: Int32Array.from(this.text),
      likeness: Float32Array.from(this.likeness),
    };
  }
}

/** Finds runs of `k` words in a region, then looks between them with shorter runs, at last word by word. */
function divide(
  vocabulary: Vocabulary,
  region: Region,
  k: number,
  likeness: WordLikeness,
  worth: Float32Array,
  pairs: Pairs,
): void {
  const { base, text } = vocabulary;
  const rows = region.baseTo - region.baseFrom;
  const columns = region.textTo - region.textFrom;
  if (rows === 0 || columns === 0) return;
  if (k === 0 || (k < RUN && rows * columns <= DIVIDE_CELLS)) {
    alignGap(base, text, region, likeness, worth, pairs.add);
    return;
  }
  let { baseFrom, textFrom } = region;
  for (const run of bestChain(findEqualRuns(base, text, region, k))) {
    const gap = { baseFrom, baseTo: run.base, textFrom, textTo: run.text };
    divide(vocabulary, gap, k - 1, likeness, worth, pairs);
    for (let step = 0; step < run.length; step += 1) pairs.add(run.base + step, run.text + step, 1);
    baseFrom = run.base + run.length;
    textFrom = run.text + run.length;
  }
  divide(vocabulary, { ...region, baseFrom, textFrom }, k - 1, likeness, worth, pairs);
}

function wordsInRuns({ base, text, likeness }: PairColumns): number {
  let inRuns = 0;
  let run = 0;
  for (let index = 0; index <= base.length; index += 1) {
    const continues =
      index > 0 &&
      index < base.length &&
      likeness[index] === 1 &&
      (base[index] as number) - (base[index - 1] as number) === 1 &&
      (text[index] as number) - (text[index - 1] as number) === 1;
    if (!continues) {
      if (run >= RUN) inRuns += run;
      run = 0;
    }
    if (index < base.length && likeness[index] === 1) run += 1;
  }
  return inRuns;
}
