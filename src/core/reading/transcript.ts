/**
 * A track as it is read: blocks of pieces of cues, under chapter headings and between pauses. The default arrangement
 * joins caption fragments into paragraphs; `lines` shows every cue as captured. A cue that a turn, paragraph or heading
 * cuts in two gives a piece to each side.
 */
import { type At, compareAt } from '../contract/at.ts';
import type { Chapter, Track } from '../contract/episode-file.ts';
import { openingsOf, type Pause, pausesOf } from './openings.ts';

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
  /** What stands over it, in order. */
  heads: readonly Head[];
  pieces: Piece[];
}

/** The index of a chapter, for its heading; or a pause before the block. */
export type Head = number | Pause;

/** One for all blocks that have nothing over them: a long text has thousands. */
const NOTHING: readonly Head[] = [];
/** Behind every text. */
const END: At = [Number.POSITIVE_INFINITY, 0];

/**
 * Blocks in the order of the text, which they hold whole: no character is in none or in two. `chapters`: null where
 * nothing is to stand over them.
 */
export function arrangeTranscript(
  track: Track,
  chapters: readonly Chapter[] | null,
  arrangement: Arrangement,
): Block[] {
  const { text, turns } = track;
  const isLines = arrangement === 'lines';
  const headed = chapters === null ? [] : headsOf(track, chapters, isLines);
  const breaks = isLines ? text.map((_, cueIndex): At => [cueIndex, 0]) : track.paragraphs;
  const starts = placesIn(
    breaks,
    turns.map((turn) => turn.at),
    headed.map(([at]) => at),
  );
  const blocks: Block[] = [];
  let turnIndex = -1;
  let nextHeads = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const at = starts[index] as At;
    const next = turns[turnIndex + 1];
    // Every turn is a start, so no two are passed at once.
    const opensTurn = next !== undefined && compareAt(next.at, at) === 0;
    if (opensTurn) turnIndex += 1;
    const pieces = piecesBetween(text, at, starts[index + 1] ?? [text.length, 0]);
    if (pieces.length === 0) continue;
    // What stands over nothing stands over what comes next.
    let heads = NOTHING;
    for (; compareAt(headed[nextHeads]?.[0] ?? END, at) <= 0; nextHeads += 1)
      heads = [...heads, (headed[nextHeads] as [At, Head])[1]];
    blocks.push({ at, startTime: track.start[at[0]] ?? 0, turnIndex, opensTurn, heads, pieces });
  }
  return blocks;
}

/** All places of some lists, ascending, each once. */
function placesIn(...lists: readonly (readonly At[])[]): At[] {
  return lists
    .flat()
    .sort(compareAt)
    .filter((at, index, all) => index === 0 || compareAt(all[index - 1] as At, at) < 0);
}

/** What stands over the text, and where, in order. A line is not cut by a heading. */
function headsOf(
  track: Track,
  chapters: readonly Chapter[],
  isLines: boolean,
): [at: At, head: Head][] {
  const pauses = pausesOf(track, chapters);
  const headed = pauses.map((pause): [At, Head] => [[pause.before, 0], pause]);
  for (const [index, { at, pause }] of openingsOf(track, chapters, pauses).entries()) {
    const place: At = isLines ? [at[0], 0] : at;
    const next = headed.findIndex(([other, head]) =>
      pause ? head === pause : compareAt(other, place) > 0,
    );
    headed.splice(next === -1 ? headed.length : next, 0, [place, index]);
  }
  return headed;
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
