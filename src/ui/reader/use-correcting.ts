import { useState } from 'react';
import type { Track } from '../../core/contract/episode-file.ts';
import { activeIndex } from '../../core/time/active.ts';
import type { Session } from '../../state/session/session.ts';
import { lineOf, pieceAround } from '../transcript/lines.ts';

export interface Correcting {
  /** Set while a click on a line says that it is being said now. */
  tap: ((track: Track, cueIndex: number) => void) | null;
  start(): void;
  stop(): void;
  /** Confirms or changes who speaks in the turn of the focused line, else of the lit one. */
  nameTurn(): void;
}

/** What the page's presses and keys correct. */
export function useCorrecting({ corrections, playback, store }: Session): Correcting {
  const [on, setOn] = useState(false);
  const tap = (track: Track, cueIndex: number) => corrections.tap(track, cueIndex, playback.time());
  return {
    tap: on ? tap : null,
    start: () => setOn(true),
    stop: () => setOn(false),
    nameTurn() {
      const { primary } = store.getState().view;
      // In a pause no line is lit: the turn is the one before it.
      const cueIndex = focusedCue() ?? Math.max(0, activeIndex(primary.start, playback.time()));
      corrections.nameTurn(primary, cueIndex);
    },
  };
}

/** The cue somebody walked to with the keys; null where focus is elsewhere. */
function focusedCue(): number | null {
  const piece = pieceAround(document.activeElement);
  const line = piece === null ? null : lineOf(piece);
  return line?.side === 0 ? line.cueIndex : null;
}
