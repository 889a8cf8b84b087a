/**
 * Terms sorted by their UTF-8 bytes, in groups of 16: the first of a group in full, each other as the number of bytes
 * it shares with the one before and the rest. With each term go the number of its positions and the bytes they take,
 * so that only groups need to say where their postings start.
 */
import { ByteWriter, varintLength } from './byte-writer.ts';
import { CHUNK, tableBytes } from './postings.ts';

export const GROUP = 16;

/** Visits every position in ascending order with the number of its term. */
type EachPosition = (visit: (number: number, position: number) => void) => void;

/** `spellings[n]` is the term of number n; `compounds` are numbers too. */
export function writeDictionary(
  spellings: readonly string[],
  compounds: ReadonlySet<number>,
  eachPosition: EachPosition,
): Record<'groups' | 'terms' | 'postings' | 'compounds', Uint8Array> {
  const counts = new Uint32Array(spellings.length);
  const bytes = new Uint32Array(spellings.length);
  const last = new Uint32Array(spellings.length);
  eachPosition((number, position) => {
    counts[number] = (counts[number] as number) + 1;
    bytes[number] = (bytes[number] as number) + varintLength(position - (last[number] as number));
    last[number] = position;
  });
  const encoder = new TextEncoder();
  const sorted = Array.from(spellings, (spelling, number) => ({ spelling, number }));
  sorted.sort((a, b) => compareSpellings(a.spelling, b.spelling));
  const groups = new Uint32Array(Math.ceil(sorted.length / GROUP) * 2);
  const terms = new ByteWriter();
  const starts = new Uint32Array(spellings.length);
  let offset = 0;
  let previous = new Uint8Array();
  const steps = new ByteWriter();
  let lastCompound = 0;
  for (const [index, { spelling, number }] of sorted.entries()) {
    const isFirst = index % GROUP === 0;
    if (isFirst) groups.set([terms.length, offset], (index / GROUP) * 2);
    const written = encoder.encode(spelling);
    const shared = isFirst ? 0 : sharedBytes(previous, written);
    const count = counts[number] as number;
    const length = (bytes[number] as number) + tableBytes(count);
    terms.varint(shared);
    terms.varint(written.length - shared);
    terms.append(written.subarray(shared));
    terms.varint(count);
    terms.varint(length);
    if (compounds.has(number)) {
      steps.varint(index - lastCompound);
      lastCompound = index;
    }
    starts[number] = offset;
    offset += length;
    previous = written;
  }
  const postings = writePostings(offset, starts, counts, eachPosition);
  return {
    groups: new Uint8Array(groups.buffer),
    terms: terms.written(),
    postings,
    compounds: steps.written(),
  };
}

function writePostings(
  length: number,
  starts: Uint32Array,
  counts: Uint32Array,
  eachPosition: EachPosition,
): Uint8Array {
  const postings = new Uint8Array(length);
  const view = new DataView(postings.buffer);
  /** Of each term: where its next byte goes, positions written so far, the last of them. */
  const ends = starts.map((start, number) => start + tableBytes(counts[number] as number));
  const written = new Uint32Array(counts.length);
  const last = new Uint32Array(counts.length);
  eachPosition((number, position) => {
    let at = ends[number] as number;
    const index = written[number] as number;
    if (index > 0 && index % CHUNK === 0) {
      const start = starts[number] as number;
      const row = start + (index / CHUNK - 1) * 8;
      view.setUint32(row, last[number] as number, true);
      view.setUint32(row + 4, at - start - tableBytes(counts[number] as number), true);
    }
    let step = position - (last[number] as number);
    while (step > 127) {
      postings[at++] = (step & 127) | 128;
      step >>>= 7;
    }
    postings[at++] = step;
    ends[number] = at;
    written[number] = index + 1;
    last[number] = position;
  });
  return postings;
}

/** The order of UTF-8 bytes, which is that of code points; surrogates alone sort otherwise in UTF-16. */
function compareSpellings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return surrogatesLast(left) - surrogatesLast(right);
  }
  return a.length - b.length;
}

function surrogatesLast(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < length && a[shared] === b[shared]) shared += 1;
  return shared;
}
