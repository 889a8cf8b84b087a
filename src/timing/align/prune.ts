import type { Vocabulary } from './vocabulary.ts';

interface PairColumns {
  base: Int32Array;
  text: Int32Array;
  likeness: Float32Array;
}

/** Matches closer than this on both sides support each other. */
const CLUSTER_STEP = 3;
/** A cluster of so many words is never an accident; it is not looked at. */
const SAFE_WORDS = 8;
/** Natural logarithm of how much likelier than accident a cluster must be. */
const MARGIN = 6;

/**
 * Drops small clusters of matches that accident explains: a lone "the" in a rewritten passage meets some "the" of the
 * other text. A cluster's words are as surprising as they are rare; the larger the unmatched area around it and the
 * farther it stands from its neighbours' diagonals, the more accidents there are to expect.
 */
export function pruneAccidents(vocabulary: Vocabulary, pairs: PairColumns): PairColumns {
  const { base, text, likeness } = pairs;
  const total = vocabulary.base.length + vocabulary.text.length;
  const kept: number[] = [];
  let from = 0;
  while (from < base.length) {
    let to = from + 1;
    while (
      to < base.length &&
      (base[to] as number) - (base[to - 1] as number) <= CLUSTER_STEP &&
      (text[to] as number) - (text[to - 1] as number) <= CLUSTER_STEP
    )
      to += 1;
    if (to - from >= SAFE_WORDS || surprise(from, to) >= Math.log(places(from, to)) + MARGIN)
      for (let index = from; index < to; index += 1) kept.push(index);
    from = to;
  }
  return {
    base: Int32Array.from(kept, (index) => base[index] as number),
    text: Int32Array.from(kept, (index) => text[index] as number),
    likeness: Float32Array.from(kept, (index) => likeness[index] as number),
  };

  function surprise(first: number, end: number): number {
    let sum = 0;
    for (let index = first; index < end; index += 1) {
      const word = vocabulary.text[text[index] as number] as number;
      sum += (likeness[index] as number) * Math.log(total / (vocabulary.count[word] as number));
    }
    return sum;
  }

  /** Pairs of places the cluster might have stood in, between its two neighbours. */
  function places(first: number, end: number): number {
    const b = base[first] as number;
    const t = text[first] as number;
    const [bBefore, tBefore] =
      kept.length === 0
        ? [-1, -1]
        : [base[kept.at(-1) as number] as number, text[kept.at(-1) as number] as number];
    const isLast = end === base.length;
    const bAfter = isLast ? vocabulary.base.length : (base[end] as number);
    const tAfter = isLast ? vocabulary.text.length : (text[end] as number);
    const shift = Math.min(
      Math.abs(t - b - (tBefore - bBefore)),
      Math.abs(t - b - (tAfter - bAfter)),
    );
    return Math.min(bAfter - bBefore, tAfter - tBefore) * (1 + shift);
  }
}
