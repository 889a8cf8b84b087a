/**
 * A sieve over many short texts: the few that could be what was meant by a word, for a slower judge to score. Each text
 * is known by its pairs of letters and by those of its consonant skeleton; a text that shares many of the word's
 * passes. Three arrays; a word among 300,000 takes about 0.2 ms.
 */
import { skeletonOf } from './expand/skeleton.ts';

export interface Sieve {
  /**
   * Indices of at most `limit` texts that share most with `word`, best first. `part`: the word may stand anywhere in
   * the text, or be its beginning; otherwise text and word should be of about one length.
   */
  candidates(word: string, limit: number, compare: 'whole' | 'part'): number[];
}

const BUCKETS = 1 << 14;
/** Of the word's features, the share that a text must have. */
const LEAST_SHARE = 0.25;
/** Nobody mistypes more letters than that; the rest of a long text says nothing. */
const LONGEST = 160;

/** `each` visits every text with its index, in lower case. */
export function createSieve(each: (visit: (text: string, index: number) => void) => void): Sieve {
  let features = new Uint16Array(4096);
  let length = 0;
  const owners: number[] = [];
  const ends: number[] = [];
  const seenBy = new Int32Array(BUCKETS).fill(-1);
  each((text, index) => {
    const row = owners.push(index) - 1;
    eachFeature(text, (bucket) => {
      if (seenBy[bucket] === row) return;
      seenBy[bucket] = row;
      if (length === features.length) {
        const larger = new Uint16Array(length * 2);
        larger.set(features);
        features = larger;
      }
      features[length++] = bucket;
    });
    ends.push(length);
  });
  return createFilledSieve(features.subarray(0, length), Int32Array.from(owners), ends);
}

/** Row `n` has the features up to `ends[n]`, and stands for the text `owners[n]`. */
function createFilledSieve(
  features: Uint16Array,
  owners: Int32Array,
  ends: readonly number[],
): Sieve {
  const { starts, rows } = groupByFeature(features, ends);
  const sizes = Uint8Array.from(ends, (end, row) => Math.min(255, end - (ends[row - 1] ?? 0)));
  const shared = new Uint8Array(owners.length);
  const touched = new Uint32Array(owners.length);

  return {
    candidates(word, limit, compare) {
      const wanted = new Set<number>();
      eachFeature(word, (bucket) => wanted.add(bucket));
      let count = 0;
      for (const bucket of wanted) {
        const end = starts[bucket + 1] as number;
        for (let at = starts[bucket] as number; at < end; at += 1) {
          const row = rows[at] as number;
          const before = shared[row] as number;
          if (before === 0) touched[count++] = row;
          shared[row] = before + 1;
        }
      }
      const least = Math.max(1, wanted.size * LEAST_SHARE);
      const found: { row: number; likeness: number }[] = [];
      for (let at = 0; at < count; at += 1) {
        const row = touched[at] as number;
        const both = shared[row] as number;
        shared[row] = 0;
        if (both < least) continue;
        const size = sizes[row] as number;
        const likeness =
          compare === 'whole'
            ? (2 * both) / (wanted.size + size)
            : both / (wanted.size + size / 16);
        found.push({ row, likeness });
      }
      found.sort((a, b) => b.likeness - a.likeness || a.row - b.row);
      return found.slice(0, limit).map(({ row }) => owners[row] as number);
    },
  };
}

/** The rows that have each feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
function groupByFeature(
  features: Uint16Array,
  ends: readonly number[],
): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const feature of features) starts[feature + 1] = (starts[feature + 1] as number) + 1;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const next = starts.slice();
  const rows = new Uint32Array(features.length);
  let at = 0;
  for (const [row, end] of ends.entries())
    for (; at < end; at += 1) {
      const feature = features[at] as number;
      const slot = next[feature] as number;
      rows[slot] = row;
      next[feature] = slot + 1;
    }
  return { starts, rows };
}

/** Pairs of letters, of each word with its beginning; pairs of its skeleton, and the skeleton whole. */
function eachFeature(text: string, visit: (bucket: number) => void): void {
  for (const word of text.slice(0, LONGEST).split(' ')) {
    let previous = 0;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      visit(bucketOf(previous, unit));
      previous = unit;
    }
    const skeleton = skeletonOf(word);
    let whole = 7;
    let sound = 1;
    for (let at = 0; at < skeleton.length; at += 1) {
      const unit = skeleton.charCodeAt(at);
      visit(bucketOf(sound + 500, unit));
      whole = Math.imul(whole, 31) + unit;
      sound = unit;
    }
    if (skeleton.length > 1) visit(bucketOf(whole, 1000));
  }
}

function bucketOf(first: number, second: number): number {
  return (Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) >>> 18) & (BUCKETS - 1);
}
