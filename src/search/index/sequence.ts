/** Where words follow each other: the positions of a phrase, from those of its words. */
import type { PostingList, Postings } from './postings.ts';
import type { Ranges } from './ranges.ts';

export interface SequenceWord {
  /** Every word that may stand here. */
  lists: readonly PostingList[];
  /** Positions after the first word. */
  offset: number;
}

/** Positions of the first word, ascending; at most `limit` of the rarest word are tried. */
export function findSequence(
  postings: Postings,
  words: readonly SequenceWord[],
  ranges: Ranges | null,
  limit: number,
): Uint32Array {
  const rarestFirst = words
    .map((word) => ({ ...word, count: word.lists.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => a.count - b.count);
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined || rarest.count === 0) return new Uint32Array();
  let starts = firstPositions(postings, rarest.lists, rarest.offset, ranges, limit);
  for (const { lists, offset } of others) {
    if (starts.length === 0) break;
    starts = keepFollowed(postings, starts, lists, offset);
  }
  return starts;
}

/** The positions of any of the lists less `offset`, ascending. */
function firstPositions(
  postings: Postings,
  lists: readonly PostingList[],
  offset: number,
  ranges: Ranges | null,
  limit: number,
): Uint32Array {
  const total = lists.reduce((sum, { count }) => sum + count, 0);
  const all = new Uint32Array(Math.min(limit, total));
  let length = 0;
  for (const list of lists)
    postings.read(list, ranges, (positions, count) => {
      for (let index = 0; index < count && length < all.length; index += 1) {
        const position = positions[index] as number;
        if (position >= offset) all[length++] = position - offset;
      }
      return length === all.length;
    });
  const found = all.subarray(0, length);
  return lists.length === 1 ? found : found.sort();
}

/** The starts that have a word of `lists` at `offset`. */
function keepFollowed(
  postings: Postings,
  starts: Uint32Array,
  lists: readonly PostingList[],
  offset: number,
): Uint32Array {
  const places = { from: new Uint32Array(starts.length), to: new Uint32Array(starts.length) };
  for (let index = 0; index < starts.length; index += 1) {
    places.from[index] = (starts[index] as number) + offset;
    places.to[index] = (starts[index] as number) + offset + 1;
  }
  const isFollowed = new Uint8Array(starts.length);
  for (const list of lists) {
    let at = 0;
    postings.read(list, places, (positions, count) => {
      for (let index = 0; index < count; index += 1) {
        const start = (positions[index] as number) - offset;
        while (at < starts.length && (starts[at] as number) < start) at += 1;
        if (starts[at] === start) isFollowed[at] = 1;
      }
    });
  }
  let kept = 0;
  for (let index = 0; index < starts.length; index += 1)
    if (isFollowed[index] === 1) starts[kept++] = starts[index] as number;
  return starts.subarray(0, kept);
}
