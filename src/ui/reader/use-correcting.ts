import { useState } from 'react';
import type { Track } from '../../core/contract/episode-file.ts';
import { turnIndexOfCue } from '../../core/reading/turn.ts';
import type { Reader } from '../../state/reader-store.ts';
import { lineOf, pieceAround } from '../transcript/lines.ts';
import type { Corrections } from './use-corrections.ts';

/** Seconds between the first word of a line and the finger of somebody who heard it. */
const REACTION = 0.2;

export interface Correcting {
  /** Set while a click on a line says that it is being said now. */
  tap: ((track: Track, cueIndex: number) => void) | null;
  start(): void;
  stop(): void;
  /** Confirms or changes who speaks in the turn of the focused line, else of the lit one. */
  nameTurn(): void;
}

/** What a reader does to correct an episode, turned into changes of its corrections. */
export function useCorrecting(reader: Reader, { episode, change }: Corrections): Correcting {
  const [on, setOn] = useState(false);
  const tap = (track: Track, cueIndex: number) =>
    change((file, { withTap }) =>
      withTap(file, track, cueIndex, Math.max(0, reader.playback.time() - REACTION)),
    );
  return {
    tap: on ? tap : null,
    start: () => setOn(true),
    stop: () => setOn(false),
    nameTurn() {
      const { view, activeCue } = reader.store.getState();
      const track = view.primary;
      const turnIndex = turnIndexOfCue(track.turns, focusedCue() ?? Math.max(0, activeCue));
      change((file, { nextPerson, withSpeaker }) =>
        withSpeaker(file, track, turnIndex, nextPerson(episode, track, turnIndex)),
      );
    },
  };
}

/** The cue somebody walked to with the keys; null where focus is elsewhere. */
function focusedCue(): number | null {
  const piece = pieceAround(document.activeElement);
  const line = piece === null ? null : lineOf(piece);
  return line?.side === 0 ? line.cueIndex : null;
}
