import type { Block } from '../../core/transcript.ts';

/** A run of blocks that the page lays out, or leaves out, as one. */
export interface Chunk {
  /** First cue in it; no cue stands in two chunks. */
  fromCue: number;
  toCue: number;
  blocks: Block[];
}

/** Cues a chunk: with 100, 20,000 lines tick in 0.1 ms; by the line, in 16 ms. */
const CHUNK_CUES = 100;

export function chunkBlocks(blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const block of blocks) {
    const [cueIndex, char] = block.at;
    const last = chunks.at(-1);
    if (last === undefined || (char === 0 && cueIndex - last.fromCue >= CHUNK_CUES))
      chunks.push({ fromCue: cueIndex, toCue: cueIndex, blocks: [block] });
    else last.blocks.push(block);
    const chunk = chunks.at(-1) as Chunk;
    chunk.toCue = Math.max(chunk.toCue, block.pieces.at(-1)?.cueIndex ?? cueIndex);
  }
  return chunks;
}

/** Index of the chunk that holds a cue. */
export function chunkOfCue(chunks: readonly Chunk[], cueIndex: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chunks[middle] as Chunk).fromCue <= cueIndex) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
