/** A session with a player, frames and a shelf of the test's own. */
import { vi } from 'vitest';
import { chooseView } from '../../src/core/reading/views.ts';
import { createPreferencesStore } from '../../src/state/preferences-store.ts';
import { createSession, type SessionStart } from '../../src/state/session/session.ts';
import { FakeFrames, FakePlayer } from '../playback/fakes.ts';
import { emptyShelf } from './empty-shelf.ts';
import { smallEpisode } from './small-episode.ts';

interface SessionOptions extends Partial<SessionStart> {
  shelf?: Parameters<typeof emptyShelf>[0];
}

/** Fifty lines of two seconds, unless `episode` says otherwise; nothing plays yet, and nothing was remembered. */
export function sessionWith({ shelf: changes, ...start }: SessionOptions = {}) {
  const frames = new FakeFrames();
  const player = new FakePlayer();
  const shelf = emptyShelf(changes);
  const kept = new Map<string, string>();
  const preferences = createPreferencesStore({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  const onWords = vi.fn();
  const episode = start.episode ?? smallEpisode({}, 50);
  const address = {
    linked: start.linked ?? null,
    choice: start.choice ?? chooseView(episode, {}),
    words: start.words ?? null,
    follows: 0,
  };
  const session = createSession(
    {
      episode,
      corrected: episode,
      corrections: { kind: 'loaded', value: null },
      attachment: { kind: 'loaded', value: null },
      progress: null,
      onWords,
      ...start,
      ...address,
    },
    { shelf, preferences, frames, now: () => frames.now },
  );
  const disconnect = session.connect();
  /** A player comes and plays. */
  const play = () => {
    session.playback.attach(player);
    player.say({ status: 'playing' });
  };
  const playTo = (time: number) => {
    player.time = time;
    frames.frame();
  };
  const state = session.store.getState;
  return {
    ...{ session, playback: session.playback, player, frames, shelf, preferences, onWords },
    ...{ address, disconnect, play, playTo, state },
  };
}
