/** Reads the terms that `dictionary-writer.ts` wrote, out of their bytes. A term is known by its index in their order. */
import { ByteReader } from './byte-reader.ts';
import { GROUP } from './dictionary-writer.ts';
import type { PostingList } from './postings.ts';

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

export interface TermEntry extends PostingList {
  index: number;
}

export class Dictionary {
  readonly size: number;
  private readonly groups: Uint32Array;
  private readonly bytes: Uint8Array;
  private readonly reader: ByteReader;
  /** The term that reading has come to: its bytes, its index, and its postings. */
  private spelling = new Uint8Array(256);
  private length = 0;
  private index = -1;
  private count = 0;
  private from = 0;
  private to = 0;

  /** `size`: number of terms. */
  constructor(groups: Uint32Array, bytes: Uint8Array, size: number) {
    this.groups = groups;
    this.bytes = bytes;
    this.reader = new ByteReader(bytes);
    this.size = size;
  }

  find(term: string): TermEntry | null {
    const wanted = ENCODER.encode(term);
    this.open(this.groupBefore(wanted));
    while (this.next()) {
      const order = this.compare(wanted, this.length);
      if (order === 0) return this.entryHere();
      if (order > 0) return null;
    }
    return null;
  }

  /** The terms that begin so, the term itself first; `length` is that of the spelling in UTF-8. */
  findBeginning(prefix: string, visit: (entry: TermEntry, length: number) => void): void {
    const wanted = ENCODER.encode(prefix);
    this.open(this.groupBefore(wanted));
    while (this.next()) {
      const order = this.compare(wanted, Math.min(this.length, wanted.length));
      if (order > 0) return;
      if (order === 0) visit(this.entryHere(), this.length);
    }
  }

  spell(index: number): string {
    this.seek(index);
    return this.text();
  }

  entry(index: number): TermEntry {
    this.seek(index);
    return this.entryHere();
  }

  /** Every term in order. */
  eachSpelling(visit: (spelling: string, index: number) => void): void {
    this.open(0);
    while (this.next()) visit(this.text(), this.index);
  }

  private seek(index: number): void {
    this.open(Math.floor(index / GROUP));
    while (this.index < index && this.next());
  }

  /** Stands before the first term of a group. */
  private open(group: number): void {
    this.reader.at = this.groups[group * 2] ?? 0;
    this.index = group * GROUP - 1;
    this.to = this.groups[group * 2 + 1] ?? 0;
  }

  /** Goes on to the next term; false at the end. */
  private next(): boolean {
    const { reader } = this;
    this.index += 1;
    if (this.index >= this.size) return false;
    const shared = reader.varint();
    this.length = shared + reader.varint();
    if (this.length > this.spelling.length) {
      const longer = new Uint8Array(this.length * 2);
      longer.set(this.spelling);
      this.spelling = longer;
    }
    for (let at = shared; at < this.length; at += 1)
      this.spelling[at] = this.bytes[reader.at++] as number;
    this.count = reader.varint();
    this.from = this.to;
    this.to += reader.varint();
    return true;
  }

  private entryHere(): TermEntry {
    const { index, count, from, to } = this;
    return { index, count, from, to };
  }

  /** The last group that does not begin after `wanted`. */
  private groupBefore(wanted: Uint8Array): number {
    let low = 0;
    let high = Math.ceil(this.size / GROUP) - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      this.open(middle);
      this.next();
      const order = this.compare(wanted, this.length);
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
    let text = '';
    for (let at = 0; at < this.length; at += 1) {
      const byte = this.spelling[at] as number;
      if (byte > 127) return DECODER.decode(this.spelling.subarray(0, this.length));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}
