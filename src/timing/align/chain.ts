import type { Segment } from './seeds.ts';

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
 * The best chain of segments that ascend on both sides: most words, less the price of the jumps. Overlaps of
 * neighbours are trimmed. `segments` are ordered by `base`. O(n · LOOKBACK + n log n).
 */
export function bestChain(segments: readonly Segment[]): Segment[] {
  const count = segments.length;
  if (count === 0) return [];
  const score = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  const prefix = new PrefixMaximum(segments, score);
  const span = spanOf(segments);
  const dearest = jumpCost(span, 0);
  let best = 0;
  for (let index = 0; index < count; index += 1) {
    const segment = segments[index] as Segment;
    let gain = segment.length;
    const far = prefix.bestBefore(index);
    if (far !== -1 && (score[far] as number) - dearest + segment.length > gain) {
      gain = (score[far] as number) - dearest + segment.length;
      previous[index] = far;
    }
    for (let p = index - 1; p >= Math.max(0, index - LOOKBACK); p -= 1) {
      const before = segments[p] as Segment;
      const usable = wordsLeftAfter(before, segment);
      if (usable <= 0) continue;
      const shift = segment.text - segment.base - (before.text - before.base);
      const between = Math.max(
        0,
        Math.min(
          segment.base - before.base - before.length,
          segment.text - before.text - before.length,
        ),
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
  return walk(segments, previous, best);
}

function jumpCost(shift: number, between: number): number {
  return shift === 0 ? 0 : JUMP_COST * Math.log2(1 + shift / (1 + DRIFT * between));
}

function spanOf(segments: readonly Segment[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const segment of segments) {
    low = Math.min(low, segment.text - segment.base);
    high = Math.max(high, segment.text - segment.base);
  }
  return high - low;
}

/** Words of `segment` that lie after `before` on both sides. */
function wordsLeftAfter(before: Segment, segment: Segment): number {
  if (before.base >= segment.base || before.text >= segment.text) return 0;
  const overlap = Math.max(
    before.base + before.length - segment.base,
    before.text + before.length - segment.text,
    0,
  );
  return segment.length - overlap;
}

function walk(segments: readonly Segment[], previous: Int32Array, last: number): Segment[] {
  const chain: Segment[] = [];
  for (let index = last; index !== -1; index = previous[index] as number)
    chain.push(segments[index] as Segment);
  chain.reverse();
  const trimmed: Segment[] = [];
  for (const segment of chain) {
    const before = trimmed.at(-1);
    const left = before === undefined ? segment.length : wordsLeftAfter(before, segment);
    if (left <= 0) continue;
    const cut = segment.length - left;
    trimmed.push({ base: segment.base + cut, text: segment.text + cut, length: left });
  }
  return trimmed;
}

/**
 * Best score among segments that end before a segment starts, on both sides: a Fenwick tree over ends in the text,
 * fed in the order of ends in the base.
 */
class PrefixMaximum {
  readonly #segments: readonly Segment[];
  readonly #score: Float64Array;
  readonly #tree: Int32Array;
  readonly #textEnds: Int32Array;
  readonly #waiting: number[] = [];

  constructor(segments: readonly Segment[], score: Float64Array) {
    this.#segments = segments;
    this.#score = score;
    this.#textEnds = Int32Array.from(segments, (segment) => segment.text + segment.length).sort();
    this.#tree = new Int32Array(segments.length + 1).fill(-1);
  }

  /** Remember a scored segment; it counts once the base has come to its end. */
  add(index: number): void {
    this.#waiting.push(index);
  }

  bestBefore(index: number): number {
    const segment = this.#segments[index] as Segment;
    this.#release(segment.base);
    let best = -1;
    for (let at = this.#rank(segment.text); at > 0; at -= at & -at) {
      const known = this.#tree[at] as number;
      if (known !== -1 && (best === -1 || this.#scoreOf(known) > this.#scoreOf(best))) best = known;
    }
    return best;
  }

  #release(base: number): void {
    // Ends are nearly in order of starts: what is not yet due stays, and is looked at again.
    let kept = 0;
    for (const index of this.#waiting) {
      const segment = this.#segments[index] as Segment;
      if (segment.base + segment.length > base) this.#waiting[kept++] = index;
      else this.#insert(index, this.#rank(segment.text + segment.length));
    }
    this.#waiting.length = kept;
  }

  #insert(index: number, rank: number): void {
    for (let at = rank; at < this.#tree.length; at += at & -at) {
      const known = this.#tree[at] as number;
      if (known === -1 || this.#scoreOf(index) > this.#scoreOf(known)) this.#tree[at] = index;
    }
  }

  /** How many segments end at or before `textEnd`. */
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
