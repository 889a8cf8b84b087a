/**
 * The frame of a segment file: a header, then sections one after the other, each starting at a multiple of four. All
 * numbers are unsigned 32-bit, little-endian.
 *
 *   0  magic   4  version   8  length of the file in bytes   12  checksum of all that follows
 *  16  for each of SECTIONS: offset and length in bytes
 *
 * The checksum takes 15 ms of 54 MB, and buys that no later reader need doubt a byte.
 */
const MAGIC = 0x58534c43; // "CLSX"
export const SEGMENT_VERSION = 3;
const CHECKED_FROM = 16;

export const SECTIONS = [
  /** JSON: what names episodes and tracks. */
  'names',
  /** JSON: titles of chapters. Of its own, as only the search of headings wants it. */
  'chapters',
  /** `TRACK_COLUMNS` numbers a track. */
  'tracks',
  /** Varints: tokens of each cue. */
  'cues',
  /** Varints: steps between the starts of cues, in half seconds; of episodes with several tracks only. */
  'times',
  /** Varints: pairs of a step in positions and a speaker. */
  'turns',
  /** Two numbers for each group of terms: where it starts in `terms`, and its postings in `postings`. */
  'groups',
  'terms',
  'postings',
  /** Varints: steps between the indices of terms that may be made of several words (`core/text/compounds.ts`). */
  'compounds',
] as const;

export type SectionName = (typeof SECTIONS)[number];
export type Sections = Record<SectionName, Uint8Array>;

const HEADER_BYTES = CHECKED_FROM + SECTIONS.length * 8;

export function writeSections(sections: Sections): Uint8Array {
  const length = SECTIONS.reduce((sum, name) => sum + align(sections[name].length), HEADER_BYTES);
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4);
  let offset = HEADER_BYTES;
  for (const [index, name] of SECTIONS.entries()) {
    header.set([offset, sections[name].length], CHECKED_FROM / 4 + index * 2);
    bytes.set(sections[name], offset);
    offset += align(sections[name].length);
  }
  header.set([MAGIC, SEGMENT_VERSION, length]);
  header[3] = checksum(bytes);
  return bytes;
}

/** Views of `bytes` (of a copy where they do not lie at a multiple of four). */
export function readSections(bytes: Uint8Array): Sections | { fault: 'version' | 'unsound' } {
  if (bytes.length < CHECKED_FROM || bytes.length % 4 !== 0) return { fault: 'unsound' };
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = numbersOf(file);
  if (header[0] !== MAGIC) return { fault: 'unsound' };
  if (header[1] !== SEGMENT_VERSION) return { fault: 'version' };
  if (header[2] !== file.length || file.length < HEADER_BYTES) return { fault: 'unsound' };
  if (header[3] !== checksum(file)) return { fault: 'unsound' };
  const sections: Partial<Sections> = {};
  for (const [index, name] of SECTIONS.entries()) {
    const offset = header[CHECKED_FROM / 4 + index * 2] as number;
    const length = header[CHECKED_FROM / 4 + index * 2 + 1] as number;
    if (offset % 4 !== 0 || offset < HEADER_BYTES || offset + length > file.length)
      return { fault: 'unsound' };
    sections[name] = file.subarray(offset, offset + length);
  }
  return sections as Sections;
}

/** A section of 32-bit numbers. */
export function numbersOf(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.length >>> 2);
}

function align(length: number): number {
  return (length + 3) & ~3;
}

/** FNV-1a over 32-bit words. */
function checksum(file: Uint8Array): number {
  const words = numbersOf(file);
  let sum = 0x811c9dc5;
  for (let index = CHECKED_FROM / 4; index < words.length; index += 1)
    sum = Math.imul(sum ^ (words[index] as number), 0x01000193);
  return sum >>> 0;
}
