import { type At, compareAt } from '../../core/contract/at.ts';
import type { Track } from '../../core/contract/episode-file.ts';
import { turnIndexOfCue } from '../../core/reading/turn.ts';
import { activeIndex } from '../../core/time/active.ts';
import { lineOf, pieceAround } from '../transcript/lines.ts';

/** The place that is asked about; `time` in seconds is where the reader hears. */
export function placeAsked(asked: string, { turns, start }: Track, time: number): At {
  if (asked !== 'here') return asked.split(',').map(Number) as At;
  // In a pause no line is lit: the turn is the one before it.
  const focused = focusedCue();
  const cueIndex = focused ?? Math.max(0, activeIndex(start, time));
  const at = turns[turnIndexOfCue(turns, cueIndex)]?.at ?? [0, 0];
  // Who stands on a line asks of that line: captions miss where somebody else goes on.
  return focused === null || compareAt(at, [focused, 0]) >= 0 ? at : [focused, 0];
}

/** The cue somebody walked to with the keys; null where focus is elsewhere. */
function focusedCue(): number | null {
  const piece = pieceAround(document.activeElement);
  const line = piece === null ? null : lineOf(piece);
  return line?.side === 0 ? line.cueIndex : null;
}
