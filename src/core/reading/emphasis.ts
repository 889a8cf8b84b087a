import type { Track } from '../contract/episode-file.ts';
import type { Piece } from './transcript.ts';

type Span = readonly [from: number, to: number];

/** Emphasised spans inside a piece, counted from the piece's start. A search finds the cue's first: `emphasis` ascends. */
export function emphasisIn(track: Track, piece: Piece): Span[] {
  const all = track.emphasis ?? [];
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.[0] ?? 0) < piece.cueIndex) low = middle + 1;
    else high = middle;
  }
  const spans: Span[] = [];
  for (let index = low; all[index]?.[0] === piece.cueIndex; index += 1) {
    const [, from = 0, to = 0] = all[index] ?? [];
    if (to > piece.from && from < piece.to)
      spans.push([Math.max(from, piece.from) - piece.from, Math.min(to, piece.to) - piece.from]);
  }
  return spans;
}
