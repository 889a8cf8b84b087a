/** What people would use instead, for comparison in the same run. */
import type { SpokenText } from '../../../src/core/text/spoken-text.ts';
import { interpolate, type TimedText } from '../../../src/timing/align/interpolate.ts';
import { shareVocabulary } from '../../../src/timing/align/vocabulary.ts';

/** Every word where its share of the characters falls: what a player does that knows only the length. */
export function proportionalTimes(text: SpokenText, start: number, end: number): Float64Array {
  const total = text.words.key.reduce((sum, key) => sum + key.length + 1, 0);
  let before = 0;
  return Float64Array.from(text.words.key, (key) => {
    const time = start + (before / total) * (end - start);
    before += key.length + 1;
    return time;
  });
}

/** A general diff on words (Myers' greedy algorithm, as in `git diff`), then the product's own interpolation. */
export function diffTimes(base: TimedText, text: SpokenText): Float64Array {
  const { base: a, text: b } = shareVocabulary(base.words, text.words);
  const pairs = myers(a, b);
  return interpolate(base, text, {
    base: Int32Array.from(pairs, ([x]) => x),
    text: Int32Array.from(pairs, ([, y]) => y),
  });
}

/** Words that occur once in both texts, their longest ascending run, no price for jumps: patience diff's first pass. */
export function uniqueWordTimes(base: TimedText, text: SpokenText): Float64Array {
  const { base: a, text: b } = shareVocabulary(base.words, text.words);
  const onceInA = positionsOfUnique(a);
  const onceInB = positionsOfUnique(b);
  const pairs: [number, number][] = [];
  for (const [id, x] of onceInA) {
    const y = onceInB.get(id);
    if (y !== undefined) pairs.push([x, y]);
  }
  const chain = longestAscending(pairs.sort((p, q) => p[0] - q[0]));
  return interpolate(base, text, {
    base: Int32Array.from(chain, ([x]) => x),
    text: Int32Array.from(chain, ([, y]) => y),
  });
}

function myers(a: Int32Array, b: Int32Array): [number, number][] {
  const most = a.length + b.length;
  const ends = new Int32Array(2 * most + 1);
  const history: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    history.push(ends.slice(most - d, most + d + 1));
    for (let k = -d; k <= d; k += 2) {
      const down =
        k === -d || (k !== d && (ends[most + k - 1] as number) < (ends[most + k + 1] as number));
      let x = down ? (ends[most + k + 1] as number) : (ends[most + k - 1] as number) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      ends[most + k] = x;
      if (x >= a.length && y >= b.length) return walkBack(history, a.length, b.length, d);
    }
  }
  return [];
}

function walkBack(
  history: Int32Array[],
  endA: number,
  endB: number,
  edits: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [endA, endB];
  for (let d = edits; d >= 0; d -= 1) {
    const ends = history[d] as Int32Array;
    const at = (k: number) => ends[k + d] as number;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const before = down ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : at(before);
    const startY = startX - before;
    while (x > Math.max(0, startX) && y > Math.max(0, d === 0 ? 0 : startY)) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    [x, y] = [startX, startY];
  }
  return pairs.reverse();
}

function positionsOfUnique(words: Int32Array): Map<number, number> {
  const count = new Map<number, number>();
  for (const id of words) count.set(id, (count.get(id) ?? 0) + 1);
  const positions = new Map<number, number>();
  for (const [at, id] of words.entries()) if (count.get(id) === 1) positions.set(id, at);
  return positions;
}

function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, y]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tails[middle] as number] as [number, number])[1] < y) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] as number)
    chain.unshift(pairs[at] as [number, number]);
  return chain;
}
