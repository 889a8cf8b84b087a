import { useEffect, useRef, useState } from 'react';
import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import type { View } from '../../core/reading/reading.ts';
import { createPlayback } from '../../playback/playback.ts';
import { createReader, type Reader } from '../../state/reader-store.ts';
import { useServices } from '../services/services.ts';

/** A moment, or a range where it has an end, that a link asked for; seconds. */
export interface Linked {
  startTime: number;
  endTime: number | null;
}

/** Played seconds between two saves of progress. */
const SAVE_EVERY = 5;

/** The reader of one episode, for as long as its page stands. Follows the links, and keeps what is to be kept. */
export function useNewReader(
  episode: EpisodeFile,
  linked: Linked | null,
  resumeTime: number | null,
  view: View,
): Reader {
  const { preferences, shelf } = useServices();
  const [reader] = useState(() => {
    const { rate, volume, muted } = preferences.getState();
    const playback = createPlayback({
      frames: window,
      now: () => performance.now(),
      startTime: linked?.startTime ?? resumeTime ?? 0,
      duration: episode.duration,
      rate,
      volume,
      muted,
    });
    playback.setRange(rangeOf(linked));
    return createReader(episode, playback, view);
  });

  const shownView = useRef(view);
  useEffect(() => {
    if (shownView.current !== view) reader.show(view);
    shownView.current = view;
  }, [reader, view]);

  useEffect(() => {
    const disconnect = reader.connect();
    return () => {
      reader.playback.detach();
      disconnect();
    };
  }, [reader]);

  // The same page with another moment in its address: a link inside it, or the back button.
  const seen = useRef(linked);
  useEffect(() => {
    if (isSameLink(seen.current, linked)) return;
    seen.current = linked;
    if (linked === null) return;
    reader.playback.setRange(rangeOf(linked));
    reader.goTo(linked.startTime);
  }, [reader, linked]);

  useEffect(() => {
    const { playback } = reader;
    let saved = playback.time();
    const save = () => {
      saved = playback.time();
      void shelf.saveProgress({
        episodeId: episode.id,
        playedTo: saved,
        duration: playback.state().duration,
        updated: Date.now(),
      });
    };
    let status = playback.state().status;
    const stopState = playback.observe((state) => {
      const { rate, volume, muted } = preferences.getState();
      if (state.rate !== rate || state.volume !== volume || state.muted !== muted)
        preferences.setState({ rate: state.rate, volume: state.volume, muted: state.muted });
      if (status === 'playing' && state.status !== 'playing') save();
      status = state.status;
    });
    const stopTime = playback.onTime((time) => {
      if (status === 'playing' && Math.abs(time - saved) >= SAVE_EVERY) save();
    });
    const onVisible = () => {
      if (document.visibilityState === 'visible') playback.sync();
      // A page that is hidden may never be asked again.
      else if (status === 'playing') save();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      if (status === 'playing') save();
      stopState();
      stopTime();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [reader, episode, preferences, shelf]);

  return reader;
}

function rangeOf(linked: Linked | null): { startTime: number; endTime: number } | null {
  return linked?.endTime == null ? null : { startTime: linked.startTime, endTime: linked.endTime };
}

function isSameLink(a: Linked | null, b: Linked | null): boolean {
  return a?.startTime === b?.startTime && a?.endTime === b?.endTime;
}
