/**
 * Bins of 16 positions with what was found in them: the sum of what its units are worth, and which they are. Words
 * that stand near each other meet here without a position being kept.
 */
import { type Ranges, rangesOf } from '../../index/ranges.ts';
import { BIN_SHIFT } from './limits.ts';

/** A word of `without` stands there or next to it. */
const BARRED = 1 << 31;
/** Where one bin in so many has something, all are cleared at once. */
const MANY = 16;

export class Bins {
  /** The best sum of a single bin so far. */
  best = 0;
  /** Bins that have something. */
  count = 0;
  private readonly sums: Float32Array;
  private readonly units: Int32Array;
  private readonly touched: Uint32Array;

  /** `positions`: all lie below. */
  constructor(positions: number) {
    // Two more at the end: neighbours are looked at without asking.
    const size = (positions >>> BIN_SHIFT) + 4;
    this.sums = new Float32Array(size);
    this.units = new Int32Array(size);
    this.touched = new Uint32Array(size);
  }

  /**
   * Notes that unit `bit` stands at the first `count` of `positions`; a bin takes the first worth it is given.
   * `opens`: in any bin; otherwise only in and next to bins that have another unit.
   */
  add(positions: Uint32Array, count: number, bit: number, worth: number, opens: boolean): void {
    const { sums, units, touched } = this;
    let { best, count: bins } = this;
    for (let index = 0; index < count; index += 1) {
      const bin = (positions[index] as number) >>> BIN_SHIFT;
      const before = units[bin] as number;
      if ((before & bit) !== 0) continue;
      if (before === 0) {
        if (!opens && (((units[bin - 1] as number) | (units[bin + 1] as number)) & ~bit) === 0)
          continue;
        touched[bins++] = bin;
      }
      units[bin] = before | bit;
      const sum = (sums[bin] as number) + worth;
      sums[bin] = sum;
      if (sum > best) best = sum;
    }
    this.best = best;
    this.count = bins;
  }

  /** The positions of the bins that have something, and of their neighbours. */
  near(): Ranges {
    const bins = this.touched.slice(0, this.count).sort();
    return rangesOf(Array.from(bins, (bin) => [(bin - 1) << BIN_SHIFT, (bin + 2) << BIN_SHIFT]));
  }

  bar(positions: Uint32Array, count: number): void {
    const { units } = this;
    for (let index = 0; index < count; index += 1) {
      const bin = (positions[index] as number) >>> BIN_SHIFT;
      for (let near = bin - 1; near <= bin + 1; near += 1)
        if (units[near] !== 0) units[near] = (units[near] as number) | BARRED;
    }
  }

  isBarred(position: number): boolean {
    return ((this.units[position >>> BIN_SHIFT] as number) & BARRED) !== 0;
  }

  /**
   * The bins from which on a passage finds most, at most `limit`, ascending. `worths`: of each unit. `left` tells
   * whether others were as good.
   */
  richest(limit: number, worths: readonly number[]): { bins: Uint32Array; left: boolean } {
    const heap = new Float64Array(limit);
    const bins = new Uint32Array(limit);
    let size = 0;
    let left = false;
    for (let at = 0; at < this.count; at += 1) {
      const bin = this.touched[at] as number;
      const most =
        (this.sums[bin] as number) +
        (this.sums[bin + 1] as number) +
        (this.sums[bin + 2] as number);
      if (size === limit && most <= (heap[0] as number)) {
        left ||= most === heap[0];
        continue;
      }
      if (((this.units[bin] as number) & BARRED) !== 0) continue;
      const sum = this.sumFrom(bin, worths);
      if (size < limit) {
        rise(heap, bins, size, sum, bin);
        size += 1;
      } else if (sum > (heap[0] as number)) {
        left ||= (heap[0] as number) >= sum * 0.9;
        sink(heap, bins, size, sum, bin);
      } else left ||= sum === heap[0];
    }
    return { bins: bins.subarray(0, size).sort(), left };
  }

  /** What the richest bin finds with those after it. */
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
        const bin = this.touched[at] as number;
        this.sums[bin] = 0;
        this.units[bin] = 0;
      }
    this.count = 0;
    this.best = 0;
  }

  /** Of a bin and the two after it, each unit once. The third lies farther off and counts a little less. */
  private sumFrom(bin: number, worths: readonly number[]): number {
    let sum = this.sums[bin] as number;
    let has = this.units[bin] as number;
    for (let next = 1; next <= 2; next += 1) {
      let added = (this.units[bin + next] as number) & ~has & ~BARRED;
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
function rise(heap: Float64Array, bins: Uint32Array, size: number, sum: number, bin: number) {
  let at = size;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] as number) <= sum) break;
    heap[at] = heap[parent] as number;
    bins[at] = bins[parent] as number;
    at = parent;
  }
  heap[at] = sum;
  bins[at] = bin;
}

/** Replaces the least of a heap. */
function sink(heap: Float64Array, bins: Uint32Array, size: number, sum: number, bin: number) {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    if ((heap[child] as number) >= sum) break;
    heap[at] = heap[child] as number;
    bins[at] = bins[child] as number;
    at = child;
  }
  heap[at] = sum;
  bins[at] = bin;
}
