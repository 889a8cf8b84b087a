import { useState } from 'react';
import type { Track } from '../../core/contract/episode-file.ts';
import type { Session } from '../../state/session/session.ts';

export interface Correcting {
  /** Set while a click on a line says that it is being said now. */
  tap: ((track: Track, cueIndex: number) => void) | null;
  start(): void;
  stop(): void;
  /** Asks who speaks in the focused line, else in the lit one. */
  nameTurn(): void;
}

/** What the page's presses and keys correct. */
export function useCorrecting({ corrections, naming, playback }: Session): Correcting {
  const [on, setOn] = useState(false);
  const tap = (track: Track, cueIndex: number) => corrections.tap(track, cueIndex, playback.time());
  return {
    tap: on ? tap : null,
    start: () => setOn(true),
    stop: () => setOn(false),
    nameTurn: () => naming.setState({ asked: 'here' }),
  };
}
