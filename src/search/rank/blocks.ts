/**
 * Blocks of 16 positions with what was found in them: the sum of what its units are worth, and which they are. Words
 * that stand near each other meet here without a position being kept.
 */
import { type Ranges, rangesOf } from '../index/ranges.ts';
import { BLOCK_SHIFT } from './limits.ts';

/** A word of `without` stands there or next to it. */
const BARRED = 1 << 31;
/** Where one block in so many has something, all are cleared at once. */
const MANY = 16;

export class Blocks {
  /** The best sum of a single block so far. */
  best = 0;
  /** Blocks that have something. */
  count = 0;
  private readonly sums: Float32Array;
  private readonly units: Int32Array;
  private readonly touched: Uint32Array;

  /** `positions`: all lie below. */
  constructor(positions: number) {
    // Two more at the end: neighbours are looked at without asking.
    const size = (positions >>> BLOCK_SHIFT) + 4;
    this.sums = new Float32Array(size);
    this.units = new Int32Array(size);
    this.touched = new Uint32Array(size);
  }

  /**
   * Notes that unit `bit` stands at the first `count` of `positions`; a block takes the first worth it is given.
   * `opens`: in any block; otherwise only in and next to blocks that have another unit.
   */
  add(positions: Uint32Array, count: number, bit: number, worth: number, opens: boolean): void {
    const { sums, units, touched } = this;
    let { best, count: blocks } = this;
    for (let index = 0; index < count; index += 1) {
      const block = (positions[index] as number) >>> BLOCK_SHIFT;
      const before = units[block] as number;
      if ((before & bit) !== 0) continue;
      if (before === 0) {
        if (!opens && (((units[block - 1] as number) | (units[block + 1] as number)) & ~bit) === 0)
          continue;
        touched[blocks++] = block;
      }
      units[block] = before | bit;
      const sum = (sums[block] as number) + worth;
      sums[block] = sum;
      if (sum > best) best = sum;
    }
    this.best = best;
    this.count = blocks;
  }

  /** The positions of the blocks that have something, and of their neighbours. */
  near(): Ranges {
    const blocks = this.touched.slice(0, this.count).sort();
    return rangesOf(
      Array.from(blocks, (block) => [(block - 1) << BLOCK_SHIFT, (block + 2) << BLOCK_SHIFT]),
    );
  }

  bar(positions: Uint32Array, count: number): void {
    const { units } = this;
    for (let index = 0; index < count; index += 1) {
      const block = (positions[index] as number) >>> BLOCK_SHIFT;
      for (let near = block - 1; near <= block + 1; near += 1)
        if (units[near] !== 0) units[near] = (units[near] as number) | BARRED;
    }
  }

  isBarred(position: number): boolean {
    return ((this.units[position >>> BLOCK_SHIFT] as number) & BARRED) !== 0;
  }

  /**
   * The blocks from which on a passage finds most, at most `limit`, ascending. `worths`: of each unit. `left` tells
   * whether others were as good.
   */
  richest(limit: number, worths: readonly number[]): { blocks: Uint32Array; left: boolean } {
    const heap = new Float64Array(limit);
    const blocks = new Uint32Array(limit);
    let size = 0;
    let left = false;
    for (let at = 0; at < this.count; at += 1) {
      const block = this.touched[at] as number;
      const most =
        (this.sums[block] as number) +
        (this.sums[block + 1] as number) +
        (this.sums[block + 2] as number);
      if (size === limit && most <= (heap[0] as number)) {
        left ||= most === heap[0];
        continue;
      }
      if (((this.units[block] as number) & BARRED) !== 0) continue;
      const sum = this.sumFrom(block, worths);
      if (size < limit) {
        rise(heap, blocks, size, sum, block);
        size += 1;
      } else if (sum > (heap[0] as number)) {
        left ||= (heap[0] as number) >= sum * 0.9;
        sink(heap, blocks, size, sum, block);
      } else left ||= sum === heap[0];
    }
    return { blocks: blocks.subarray(0, size).sort(), left };
  }

  /** What the richest block finds with those after it. */
  bestSum(worths: readonly number[]): number {
    let best = 0;
    for (let at = 0; at < this.count; at += 1)
      best = Math.max(best, this.sumFrom(this.touched[at] as number, worths));
    return best;
  }

  clear(): void {
    if (this.count > this.sums.length / MANY) {
      this.sums.fill(0);
      this.units.fill(0);
    } else
      for (let at = 0; at < this.count; at += 1) {
        const block = this.touched[at] as number;
        this.sums[block] = 0;
        this.units[block] = 0;
      }
    this.count = 0;
    this.best = 0;
  }

  /** Of a block and the two after it, each unit once. The third lies farther off and counts a little less. */
  private sumFrom(block: number, worths: readonly number[]): number {
    let sum = this.sums[block] as number;
    let has = this.units[block] as number;
    for (let next = 1; next <= 2; next += 1) {
      let added = (this.units[block + next] as number) & ~has & ~BARRED;
      has |= added;
      while (added !== 0) {
        const unit = 31 - Math.clz32(added);
        sum += (worths[unit] as number) * (next === 1 ? 1 : 0.9);
        added &= ~(1 << unit);
      }
    }
    return sum;
  }
}

/** Puts a sum into a heap whose least is on top. */
function rise(heap: Float64Array, blocks: Uint32Array, size: number, sum: number, block: number) {
  let at = size;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] as number) <= sum) break;
    heap[at] = heap[parent] as number;
    blocks[at] = blocks[parent] as number;
    at = parent;
  }
  heap[at] = sum;
  blocks[at] = block;
}

/** Replaces the least of a heap. */
function sink(heap: Float64Array, blocks: Uint32Array, size: number, sum: number, block: number) {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    if ((heap[child] as number) >= sum) break;
    heap[at] = heap[child] as number;
    blocks[at] = blocks[child] as number;
    at = child;
  }
  heap[at] = sum;
  blocks[at] = block;
}
