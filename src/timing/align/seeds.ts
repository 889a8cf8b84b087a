/** A run of words that stands in both sequences, word for word. */
export interface EqualRun {
  base: number;
  text: number;
  length: number;
}

/** Half-open spans of the two sequences that are compared. */
export interface Region {
  baseFrom: number;
  baseTo: number;
  textFrom: number;
  textTo: number;
}

/**
 * A k-word run that occurs more often than this on either side says too little about where it belongs, and its pairs
 * would grow with the square of its count ("you know what I mean").
 */
const MAX_OCCURRENCES = 4;

/**
 * Maximal equal runs that hold at least one rare run of `k` words, ordered by `base`, then `text`. Linear in the
 * number of words: at most `MAX_OCCURRENCES` squared pairs a run, neighbours on a diagonal become one run.
 */
export function findEqualRuns(
  base: Int32Array,
  text: Int32Array,
  region: Region,
  k: number,
): EqualRun[] {
  const { baseFrom, baseTo, textFrom, textTo } = region;
  const table = new RunTable(text, textFrom, textTo, k);
  const inBase = new RunTable(base, baseFrom, baseTo, k);
  const runs: EqualRun[] = [];
  // One past the last base word already covered on a diagonal (text − base).
  const covered = new Map<number, number>();
  for (let b = baseFrom; b + k <= baseTo; b += 1) {
    if (table.count(base, b) === 0) continue;
    if (table.count(base, b) > MAX_OCCURRENCES || inBase.count(base, b) > MAX_OCCURRENCES) continue;
    for (let t = table.first(base, b); t !== -1; t = table.next(t)) {
      const diagonal = t - b;
      if ((covered.get(diagonal) ?? -1) > b) continue;
      let start = 0;
      while (
        b + start > baseFrom &&
        t + start > textFrom &&
        base[b + start - 1] === text[t + start - 1]
      )
        start -= 1;
      let end = k;
      while (b + end < baseTo && t + end < textTo && base[b + end] === text[t + end]) end += 1;
      covered.set(diagonal, b + end);
      runs.push({ base: b + start, text: t + start, length: end - start });
    }
  }
  return runs.sort((x, y) => x.base - y.base || x.text - y.text);
}

/** Where every run of `k` words starts: an open hash table of chains, in typed arrays. */
class RunTable {
  readonly #words: Int32Array;
  readonly #k: number;
  readonly #from: number;
  /** First start + 1 of the run in a slot, 0 where empty. */
  readonly #head: Int32Array;
  readonly #size: Int32Array;
  readonly #next: Int32Array;

  constructor(words: Int32Array, from: number, to: number, k: number) {
    this.#words = words;
    this.#k = k;
    this.#from = from;
    const runs = Math.max(0, to - from - k + 1);
    let slots = 16;
    while (slots < runs * 2) slots *= 2;
    this.#head = new Int32Array(slots);
    this.#size = new Int32Array(slots);
    this.#next = new Int32Array(runs).fill(-1);
    // Backwards, so that chains ascend.
    for (let start = from + runs - 1; start >= from; start -= 1) {
      const slot = this.#slotOf(words, start);
      this.#next[start - from] = (this.#head[slot] as number) - 1;
      this.#head[slot] = start + 1;
      this.#size[slot] = (this.#size[slot] as number) + 1;
    }
  }

  count(words: Int32Array, start: number): number {
    return this.#size[this.#slotOf(words, start)] as number;
  }

  /** First start of the run that stands at `words[start]`; -1 where there is none. */
  first(words: Int32Array, start: number): number {
    return (this.#head[this.#slotOf(words, start)] as number) - 1;
  }

  next(start: number): number {
    return this.#next[start - this.#from] as number;
  }

  #slotOf(words: Int32Array, start: number): number {
    let hash = 0;
    for (let offset = 0; offset < this.#k; offset += 1)
      hash = Math.imul(hash ^ (words[start + offset] as number), 0x9e3779b1) ^ (hash >>> 15);
    const mask = this.#head.length - 1;
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (let head = this.#head[slot] as number; head !== 0; head = this.#head[slot] as number) {
      if (this.#isRun(head - 1, words, start)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isRun(known: number, words: Int32Array, start: number): boolean {
    for (let offset = 0; offset < this.#k; offset += 1)
      if (this.#words[known + offset] !== words[start + offset]) return false;
    return true;
  }
}
