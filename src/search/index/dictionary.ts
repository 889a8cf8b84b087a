/** Reads the terms that `dictionary-writer.ts` wrote, out of their bytes. A term is known by its index in their order. */
import { ByteReader } from './byte-reader.ts';
import { GROUP } from './dictionary-writer.ts';
import type { PostingList } from './postings.ts';

export interface TermEntry extends PostingList {
  index: number;
}

export class Dictionary {
  readonly size: number;
  private readonly groups: Uint32Array;
  private readonly bytes: Uint8Array;
  /** The spelling that the walk has come to. */
  private spelling = new Uint8Array(256);
  private length = 0;

  /** `size`: number of terms. */
  constructor(groups: Uint32Array, bytes: Uint8Array, size: number) {
    this.groups = groups;
    this.bytes = bytes;
    this.size = size;
  }

  find(term: string): TermEntry | null {
    const wanted = new TextEncoder().encode(term);
    let found: TermEntry | null = null;
    this.walk(this.groupBefore(wanted), (entry) => {
      const order = this.compare(wanted, this.length);
      if (order === 0) found = entry;
      return order < 0;
    });
    return found;
  }

  /** The terms that begin so, the term itself first; `length` is that of the spelling in UTF-8. */
  findBeginning(
    prefix: string,
    visit: (entry: TermEntry, length: number) => void,
    limit: number,
  ): void {
    const wanted = new TextEncoder().encode(prefix);
    let left = limit;
    this.walk(this.groupBefore(wanted), (entry) => {
      const order = this.compare(wanted, Math.min(this.length, wanted.length));
      if (order === 0) {
        visit(entry, this.length);
        left -= 1;
      }
      return order <= 0 && left > 0;
    });
  }

  spell(index: number): string {
    let spelt = '';
    this.walk(Math.floor(index / GROUP), (entry) => {
      if (entry.index === index) spelt = this.text();
      return entry.index < index;
    });
    return spelt;
  }

  entry(index: number): TermEntry {
    let found: TermEntry = { index, count: 0, from: 0, to: 0 };
    this.walk(Math.floor(index / GROUP), (entry) => {
      found = entry;
      return entry.index < index;
    });
    return found;
  }

  /** Every term in order. */
  eachSpelling(visit: (spelling: string, index: number) => void): void {
    this.walk(0, (entry) => {
      visit(this.text(), entry.index);
      return true;
    });
  }

  /** From the first term of a group on, while `visit` returns true. */
  private walk(group: number, visit: (entry: TermEntry) => boolean): void {
    if (group * GROUP >= this.size) return;
    const reader = new ByteReader(this.bytes, this.groups[group * 2]);
    let from = this.groups[group * 2 + 1] as number;
    for (let index = group * GROUP; index < this.size; index += 1) {
      const shared = reader.varint();
      const rest = reader.varint();
      this.length = shared + rest;
      if (this.length > this.spelling.length) {
        const longer = new Uint8Array(this.length * 2);
        longer.set(this.spelling);
        this.spelling = longer;
      }
      for (let at = shared; at < this.length; at += 1)
        this.spelling[at] = this.bytes[reader.at++] as number;
      const count = reader.varint();
      const to = from + reader.varint();
      if (!visit({ index, count, from, to })) return;
      from = to;
    }
  }

  /** The last group that does not begin after `wanted`. */
  private groupBefore(wanted: Uint8Array): number {
    let low = 0;
    let high = Math.ceil(this.size / GROUP) - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      let order = 0;
      this.walk(middle, () => {
        order = this.compare(wanted, this.length);
        return false;
      });
      if (order <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Order of the first `length` bytes of the spelling against `wanted`: below 0 where it comes first. */
  private compare(wanted: Uint8Array, length: number): number {
    const both = Math.min(length, wanted.length);
    for (let at = 0; at < both; at += 1) {
      const order = (this.spelling[at] as number) - (wanted[at] as number);
      if (order !== 0) return order;
    }
    return length - wanted.length;
  }

  private text(): string {
    for (let at = 0; at < this.length; at += 1)
      if ((this.spelling[at] as number) > 127)
        return new TextDecoder().decode(this.spelling.subarray(0, this.length));
    let text = '';
    for (let at = 0; at < this.length; at += 1)
      text += String.fromCharCode(this.spelling[at] as number);
    return text;
  }
}
