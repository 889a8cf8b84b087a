import type { EqualRun } from './seeds.ts';

/**
 * Words a jump to another diagonal must be worth, for each doubling of the jump. Without a price a single accidental
 * run far away pulls the whole chain towards it (errors up to 577 s on a real talk).
 */
const JUMP_COST = 1.5;
/** Over a stretch without matches an edited text drifts by about so many words a word: that much costs little. */
const DRIFT = 0.3;
/** Predecessors looked at one by one. Farther ones are reached through the best prefix at the dearest price. */
const LOOKBACK = 64;

/**
 * The best chain of runs that ascend on both sides: most words, less the price of the jumps. Overlaps of
 * neighbours are trimmed. `runs` are ordered by `base`. O(n · LOOKBACK + n log n).
 */
export function bestChain(runs: readonly EqualRun[]): EqualRun[] {
  const count = runs.length;
  if (count === 0) return [];
  const score = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  const prefix = new PrefixMaximum(runs, score);
  const span = spanOf(runs);
  const dearest = jumpCost(span, 0);
  let best = 0;
  for (let index = 0; index < count; index += 1) {
    const run = runs[index] as EqualRun;
    let gain = run.length;
    const far = prefix.bestBefore(index);
    if (far !== -1 && (score[far] as number) - dearest + run.length > gain) {
      gain = (score[far] as number) - dearest + run.length;
      previous[index] = far;
    }
    for (let p = index - 1; p >= Math.max(0, index - LOOKBACK); p -= 1) {
      const before = runs[p] as EqualRun;
      const usable = wordsLeftAfter(before, run);
      if (usable <= 0) continue;
      const shift = run.text - run.base - (before.text - before.base);
      const between = Math.max(
        0,
        Math.min(run.base - before.base - before.length, run.text - before.text - before.length),
      );
      const candidate = (score[p] as number) + usable - jumpCost(Math.abs(shift), between);
      if (candidate > gain) {
        gain = candidate;
        previous[index] = p;
      }
    }
    score[index] = gain;
    prefix.add(index);
    if (gain > (score[best] as number)) best = index;
  }
  return walk(runs, previous, best);
}

function jumpCost(shift: number, between: number): number {
  return shift === 0 ? 0 : JUMP_COST * Math.log2(1 + shift / (1 + DRIFT * between));
}

function spanOf(runs: readonly EqualRun[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const run of runs) {
    low = Math.min(low, run.text - run.base);
    high = Math.max(high, run.text - run.base);
  }
  return high - low;
}

/** Words of `run` that lie after `before` on both sides. */
function wordsLeftAfter(before: EqualRun, run: EqualRun): number {
  if (before.base >= run.base || before.text >= run.text) return 0;
  const overlap = Math.max(
    before.base + before.length - run.base,
    before.text + before.length - run.text,
    0,
  );
  return run.length - overlap;
}

function walk(runs: readonly EqualRun[], previous: Int32Array, last: number): EqualRun[] {
  const chain: EqualRun[] = [];
  for (let index = last; index !== -1; index = previous[index] as number)
    chain.push(runs[index] as EqualRun);
  chain.reverse();
  const trimmed: EqualRun[] = [];
  for (const run of chain) {
    const before = trimmed.at(-1);
    const left = before === undefined ? run.length : wordsLeftAfter(before, run);
    if (left <= 0) continue;
    const cut = run.length - left;
    trimmed.push({ base: run.base + cut, text: run.text + cut, length: left });
  }
  return trimmed;
}

/**
 * Best score among runs that end before a run starts, on both sides: a Fenwick tree over ends in the text,
 * fed in the order of ends in the base.
 */
class PrefixMaximum {
  readonly #runs: readonly EqualRun[];
  readonly #score: Float64Array;
  readonly #tree: Int32Array;
  readonly #textEnds: Int32Array;
  readonly #waiting: number[] = [];

  constructor(runs: readonly EqualRun[], score: Float64Array) {
    this.#runs = runs;
    this.#score = score;
    this.#textEnds = Int32Array.from(runs, (run) => run.text + run.length).sort();
    this.#tree = new Int32Array(runs.length + 1).fill(-1);
  }

  /** Remember a scored run; it counts once the base has come to its end. */
  add(index: number): void {
    this.#waiting.push(index);
  }

  bestBefore(index: number): number {
    const run = this.#runs[index] as EqualRun;
    this.#release(run.base);
    let best = -1;
    for (let at = this.#rank(run.text); at > 0; at -= at & -at) {
      const known = this.#tree[at] as number;
      if (known !== -1 && (best === -1 || this.#scoreOf(known) > this.#scoreOf(best))) best = known;
    }
    return best;
  }

  #release(base: number): void {
    // Ends are nearly in order of starts: what is not yet due stays, and is looked at again.
    let kept = 0;
    for (const index of this.#waiting) {
      const run = this.#runs[index] as EqualRun;
      if (run.base + run.length > base) this.#waiting[kept++] = index;
      else this.#insert(index, this.#rank(run.text + run.length));
    }
    this.#waiting.length = kept;
  }

  #insert(index: number, rank: number): void {
    for (let at = rank; at < this.#tree.length; at += at & -at) {
      const known = this.#tree[at] as number;
      if (known === -1 || this.#scoreOf(index) > this.#scoreOf(known)) this.#tree[at] = index;
    }
  }

  /** How many runs end at or before `textEnd`. */
  #rank(textEnd: number): number {
    let low = 0;
    let high = this.#textEnds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#textEnds[middle] as number) <= textEnd) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #scoreOf(index: number): number {
    return this.#score[index] as number;
  }
}
