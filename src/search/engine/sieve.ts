/**
 * A sieve over many short texts: the few that could be what was meant by a word, for a slower judge to score. Each text
 * is known by its pairs of letters and by those of its consonant skeleton; a text that shares many of the word's
 * passes. Three arrays; a word among 300,000 takes about 0.3 ms.
 */
import { writeSkeleton } from './expand/skeleton.ts';

export interface Sieve {
  /**
   * Indices of at most `limit` texts that share most with `word`, best first. `part`: the word may stand anywhere in
   * the text, or be its beginning; otherwise text and word should be of about one length.
   */
  candidates(word: string, limit: number, compare: 'whole' | 'part'): number[];
  /** Indices of the texts that have a word with these consonants, and of a few others. */
  sounding(skeleton: string): number[];
}

/** Features are hashed into so many buckets; whole skeletons into as many more. */
const BUCKETS = 1 << 13;
/** Of the word's features, the share that a text must have. */
const LEAST_SHARE = 0.28;
/** Steps of likeness that are told apart. */
const STEPS = 255;
/** The rest of a very long text says nothing. */
const LONGEST = 160;
/** A letter has a pair of its own, and at most two sounds; a word has one skeleton. */
const MOST_FEATURES = 4 * LONGEST;

/** `each` visits every text with its index, in lower case. */
export function createSieve(each: (visit: (text: string, index: number) => void) => void): Sieve {
  let features = new Uint16Array(4096);
  let length = 0;
  const owners: number[] = [];
  const ends: number[] = [];
  const seenBy = new Int32Array(2 * BUCKETS).fill(-1);
  each((text, index) => {
    const row = owners.push(index) - 1;
    if (length + MOST_FEATURES > features.length) {
      const larger = new Uint16Array((length + MOST_FEATURES) * 2);
      larger.set(features);
      features = larger;
    }
    const end = writeFeatures(text, features, length);
    for (let at = length; at < end; at += 1) {
      const bucket = features[at] as number;
      if (seenBy[bucket] === row) continue;
      seenBy[bucket] = row;
      features[length++] = bucket;
    }
    ends.push(length);
  });
  return createFilledSieve(
    features.subarray(0, length),
    Int32Array.from(owners),
    Uint32Array.from(ends),
  );
}

/** Row `n` has the features up to `ends[n]`, and stands for the text `owners[n]`. */
function createFilledSieve(features: Uint16Array, owners: Int32Array, ends: Uint32Array): Sieve {
  const { starts, rows } = groupByFeature(features, ends);
  const sizes = new Uint8Array(ends.length);
  for (let row = 0; row < ends.length; row += 1)
    sizes[row] = Math.min(255, (ends[row] as number) - (row === 0 ? 0 : (ends[row - 1] as number)));
  const shared = new Uint8Array(owners.length);
  const touched = new Uint32Array(owners.length);
  const lengthOf = (bucket: number) => (starts[bucket + 1] as number) - (starts[bucket] as number);

  /** Counts for every row its features among `wanted`; returns how many rows are in `touched`. */
  function share(wanted: readonly number[], least: number): number {
    let count = 0;
    for (const [order, bucket] of wanted.entries()) {
      // A row not met by now has too few left to meet.
      const opens = wanted.length - order >= least;
      const end = starts[bucket + 1] as number;
      for (let at = starts[bucket] as number; at < end; at += 1) {
        const row = rows[at] as number;
        const before = shared[row] as number;
        if (before === 0) {
          if (!opens) continue;
          touched[count++] = row;
        }
        shared[row] = before + 1;
      }
    }
    return count;
  }

  return {
    candidates(word, limit, compare) {
      const own = new Uint16Array(MOST_FEATURES);
      const wanted = Array.from(new Set(own.subarray(0, writeFeatures(word, own, 0))));
      wanted.sort((a, b) => lengthOf(a) - lengthOf(b));
      const least = Math.max(1, Math.ceil(wanted.length * LEAST_SHARE));
      const count = share(wanted, least);
      const sizePart = compare === 'whole' ? 0.5 : 1 / 32;
      const wantedPart = wanted.length * (1 - sizePart);
      /** Of each step of likeness the number of rows, then the likeness of each touched row. */
      const likeness = new Uint8Array(count);
      const counts = new Uint32Array(STEPS + 1);
      for (let at = 0; at < count; at += 1) {
        const row = touched[at] as number;
        const both = shared[row] as number;
        shared[row] = 0;
        if (both < least) continue;
        const likely = both / (wantedPart + (sizes[row] as number) * sizePart);
        const step = Math.min(STEPS, Math.floor(likely * STEPS));
        likeness[at] = step;
        counts[step] = (counts[step] as number) + 1;
      }
      let lowest = STEPS;
      for (let sum = counts[lowest] as number; sum < limit && lowest > 1; lowest -= 1)
        sum += counts[lowest - 1] as number;
      const found: { owner: number; step: number }[] = [];
      for (let at = 0; at < count; at += 1) {
        const step = likeness[at] as number;
        if (step >= lowest && step > 0)
          found.push({ owner: owners[touched[at] as number] as number, step });
      }
      found.sort((a, b) => b.step - a.step || a.owner - b.owner);
      return found.slice(0, limit).map(({ owner }) => owner);
    },

    sounding(skeleton) {
      const bucket = wholeBucket(new TextEncoder().encode(skeleton), skeleton.length);
      return Array.from(
        rows.subarray(starts[bucket], starts[bucket + 1]),
        (row) => owners[row] as number,
      );
    },
  };
}

/** The rows that have each feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
function groupByFeature(
  features: Uint16Array,
  ends: Uint32Array,
): { starts: Uint32Array; rows: Uint32Array } {
  const starts = new Uint32Array(2 * BUCKETS + 1);
  for (let at = 0; at < features.length; at += 1) {
    const after = (features[at] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let bucket = 0; bucket < 2 * BUCKETS; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const next = starts.slice();
  const rows = new Uint32Array(features.length);
  let at = 0;
  for (let row = 0; row < ends.length; row += 1)
    for (const end = ends[row] as number; at < end; at += 1) {
      const feature = features[at] as number;
      const slot = next[feature] as number;
      rows[slot] = row;
      next[feature] = slot + 1;
    }
  return { starts, rows };
}

/** Writes pairs of letters, of each word with its beginning; pairs of its skeleton, and the skeleton whole. */
function writeFeatures(text: string, into: Uint16Array, from: number): number {
  let at = from;
  for (const word of text.includes(' ') ? text.slice(0, LONGEST).split(' ') : [text]) {
    let previous = 0;
    for (let index = 0; index < word.length && index < LONGEST; index += 1) {
      const unit = word.charCodeAt(index);
      into[at++] = pairBucket(previous, unit);
      previous = unit;
    }
    if (word.length > LONGEST) continue;
    const length = writeSkeleton(word, SKELETON);
    if (length === 0) continue;
    let sound = 1;
    for (let index = 0; index < length; index += 1) {
      const unit = SKELETON[index] as number;
      into[at++] = pairBucket(sound + 500, unit);
      sound = unit;
    }
    into[at++] = wholeBucket(SKELETON, length);
  }
  return at;
}

/** Room for the skeleton of the word at hand. */
const SKELETON = new Uint8Array(2 * LONGEST);

function pairBucket(first: number, second: number): number {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b);
  return (hash >>> 17) & (BUCKETS - 1);
}

function wholeBucket(skeleton: Uint8Array, length: number): number {
  let hash = 7;
  for (let at = 0; at < length; at += 1)
    hash = Math.imul(hash, 0x01000193) ^ (skeleton[at] as number);
  return BUCKETS + ((Math.imul(hash, 0x9e3779b1) >>> 17) & (BUCKETS - 1));
}
