/**
 * A track as it is read: blocks of pieces of cues, under chapter headings. The default arrangement joins caption
 * fragments into paragraphs; `lines` shows every cue as captured. A cue that a turn or paragraph cuts in two gives a
 * piece to each side.
 */
import { type At, compareAt } from '../contract/at.ts';
import type { Chapter, Track } from '../contract/episode-file.ts';

export type Arrangement = 'paragraphs' | 'lines';

/** `text[cueIndex].slice(from, to)`. */
export interface Piece {
  cueIndex: number;
  from: number;
  to: number;
}

export interface Block {
  at: At;
  /** Seconds: when its first piece is spoken. */
  startTime: number;
  /** Index of the turn it belongs to. */
  turnIndex: number;
  /** It is the first block of that turn. */
  opensTurn: boolean;
  /** Index of the chapter whose heading stands before it; -1 for none. */
  chapterIndex: number;
  pieces: Piece[];
}

/** Blocks in the order of the text, which they hold whole: no character is in none or in two. */
export function arrangeTranscript(
  track: Track,
  chapters: readonly Chapter[],
  arrangement: Arrangement,
): Block[] {
  const { text, turns } = track;
  const breaks =
    arrangement === 'lines' ? text.map((_, cueIndex): At => [cueIndex, 0]) : track.paragraphs;
  const starts = mergePlaces(
    breaks,
    turns.map((turn) => turn.at),
  );
  const blocks: Block[] = [];
  let turnIndex = -1;
  for (let index = 0; index < starts.length; index += 1) {
    const at = starts[index] as At;
    const next = turns[turnIndex + 1];
    // Every turn is a start, so no two are passed at once.
    const opensTurn = next !== undefined && compareAt(next.at, at) === 0;
    if (opensTurn) turnIndex += 1;
    const pieces = piecesBetween(text, at, starts[index + 1] ?? [text.length, 0]);
    if (pieces.length === 0) continue;
    const startTime = track.start[at[0]] ?? 0;
    blocks.push({ at, startTime, turnIndex, opensTurn, chapterIndex: -1, pieces });
  }
  placeHeadings(blocks, chapters);
  return blocks;
}

/** Of two ascending lists of places one, each place in it once. */
function mergePlaces(a: readonly At[], b: readonly At[]): At[] {
  const merged: At[] = [];
  let nextOfB = 0;
  for (const at of a) {
    for (let other = b[nextOfB]; other !== undefined && compareAt(other, at) <= 0; ) {
      if (compareAt(other, at) < 0) merged.push(other);
      nextOfB += 1;
      other = b[nextOfB];
    }
    merged.push(at);
  }
  return merged.concat(b.slice(nextOfB));
}

function piecesBetween(text: readonly string[], from: At, to: At): Piece[] {
  const pieces: Piece[] = [];
  for (let cueIndex = from[0]; cueIndex <= to[0] && cueIndex < text.length; cueIndex += 1) {
    const start = cueIndex === from[0] ? from[1] : 0;
    const end = cueIndex === to[0] ? to[1] : (text[cueIndex] as string).length;
    if (end > start) pieces.push({ cueIndex, from: start, to: end });
  }
  return pieces;
}

/**
 * A heading goes before the block that starts nearest to its chapter: a chapter's time is somebody's click on a
 * progress bar, a paragraph's start is where a thought begins.
 */
function placeHeadings(blocks: Block[], chapters: readonly Chapter[]): void {
  if (blocks.length === 0) return;
  let index = 0;
  for (const [chapterIndex, chapter] of chapters.entries()) {
    const distance = (block: Block | undefined) =>
      block === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(block.startTime - chapter.startTime);
    // Of blocks that start at once, in one cue, the first.
    for (let next = index + 1; distance(blocks[next]) <= distance(blocks[index]); next += 1) {
      if (distance(blocks[next]) < distance(blocks[index])) index = next;
    }
    const block = blocks[index] as Block;
    // Two chapters nearest to one block: the later one keeps it, the earlier stands in the outline only.
    block.chapterIndex = chapterIndex;
  }
}
