/**
 * Where a term stands: ascending positions as varint steps, in chunks of 128. A list of several chunks begins with a
 * table of them: for each but the first, the position before it and its offset in bytes, so that a few places can be
 * read anew without decoding the list.
 */
import { isWithin, type Ranges } from './ranges.ts';

export const CHUNK = 128;
const TABLE_ROW = 8;

/** A list of positions in the section of postings. */
export interface PostingList {
  count: number;
  /** Offsets in bytes, half-open. */
  from: number;
  to: number;
}

export function tableBytes(count: number): number {
  return count === 0 ? 0 : (Math.ceil(count / CHUNK) - 1) * TABLE_ROW;
}

/**
 * Takes some ascending positions: the first `count` of `positions`, valid during the call. Returns true when it has had
 * enough.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most visitors want all and return nothing.
export type Visit = (positions: Uint32Array, count: number) => boolean | void;

export class Postings {
  private readonly bytes: Uint8Array;
  private readonly chunk = new Uint32Array(CHUNK);
  private readonly alive: Ranges | null;

  /** `alive`: what a list is read in where nobody says otherwise; null for all of it. */
  constructor(bytes: Uint8Array, alive: Ranges | null = null) {
    this.bytes = bytes;
    this.alive = alive;
  }

  /** The same lists, of which nobody sees more than `alive`; ranges asked for must lie in it. */
  within(alive: Ranges | null): Postings {
    return new Postings(this.bytes, alive);
  }

  /** Visits the positions of a list that lie in `within` (null: all that are alive). */
  read(list: PostingList, within: Ranges | null, visit: Visit): void {
    const ranges = within ?? this.alive;
    const chunks = Math.ceil(list.count / CHUNK);
    if (ranges === null) {
      for (let index = 0; index < chunks; index += 1)
        if (visit(this.chunk, this.readChunk(list, index)) === true) return;
      return;
    }
    let range = 0;
    for (let index = 0; index < chunks; index += 1) {
      const before = this.positionBefore(list, index);
      while (range < ranges.to.length && (ranges.to[range] as number) <= before) range += 1;
      if (range === ranges.to.length) return;
      const last = this.positionBefore(list, index + 1);
      if ((ranges.from[range] as number) > last) continue;
      const kept = keepWithin(this.chunk, this.readChunk(list, index), ranges, range);
      if (kept > 0 && visit(this.chunk, kept) === true) return;
    }
  }

  /** A position not after any of the chunk's, and not before any of the chunk before. */
  private positionBefore(list: PostingList, index: number): number {
    if (index === 0) return 0;
    if (index * CHUNK >= list.count) return 0xffffffff;
    return this.tableNumber(list.from + (index - 1) * TABLE_ROW);
  }

  private readChunk(list: PostingList, index: number): number {
    const { bytes, chunk } = this;
    const length = Math.min(CHUNK, list.count - index * CHUNK);
    let at = list.from + tableBytes(list.count);
    if (index > 0) at += this.tableNumber(list.from + (index - 1) * TABLE_ROW + 4);
    let position = this.positionBefore(list, index);
    for (let entry = 0; entry < length; entry += 1) {
      let byte = bytes[at++] as number;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        step |= (byte & 127) << shift;
      }
      position += step;
      chunk[entry] = position;
    }
    return length;
  }

  private tableNumber(at: number): number {
    const { bytes } = this;
    return (
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24)) >>>
      0
    );
  }
}

/** Moves the positions that lie in `ranges` to the front; returns how many. */
function keepWithin(positions: Uint32Array, count: number, ranges: Ranges, from: number): number {
  let kept = 0;
  let range = from;
  for (let index = 0; index < count; index += 1) {
    const position = positions[index] as number;
    while (range < ranges.to.length && (ranges.to[range] as number) <= position) range += 1;
    if (range === ranges.to.length) break;
    if (isWithin(ranges, range, position)) positions[kept++] = position;
  }
  return kept;
}
