import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReader } from '../../../src/state/reader-store.ts';
import { holdMediaSession } from '../../../src/ui/player/media-session.ts';
import { playbackWith } from '../../playback/fakes.ts';
import { smallEpisode } from '../../support/small-episode.ts';

/** The API as a browser has it, but for one key that it does not know. */
class FakeSession {
  metadata: MediaMetadata | null = null;
  playbackState = 'none';
  told: MediaPositionState[] = [];
  handlers = new Map<string, MediaSessionActionHandler>();
  setPositionState = (state: MediaPositionState) => void this.told.push(state);
  setActionHandler = (action: string, handler: MediaSessionActionHandler | null) => {
    if (action === 'seekto') throw new TypeError('unknown action');
    if (handler === null) this.handlers.delete(action);
    else this.handlers.set(action, handler);
  };
  press = (action: MediaSessionAction, seekOffset?: number) =>
    this.handlers.get(action)?.(seekOffset === undefined ? { action } : { action, seekOffset });
}

class FakeMetadata {
  constructor(init: MediaMetadataInit) {
    Object.assign(this, init);
  }
}

beforeEach(() => {
  vi.stubGlobal('MediaMetadata', FakeMetadata);
  vi.stubGlobal('document', {
    querySelector: () => ({ href: 'https://site.test/icon.svg', type: 'image/svg+xml' }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function held(episode = smallEpisode({}, 50)) {
  const made = playbackWith();
  const reader = createReader(episode, made.playback);
  const session = new FakeSession();
  made.playback.attach(made.player);
  const end = holdMediaSession(session as unknown as MediaSession, reader, ['en']);
  return { ...made, session, end };
}

test('tells the system title, people, show and picture', () => {
  expect(held().session.metadata).toMatchObject({
    title: 'A small talk',
    artist: 'Ada Host, Ben Guest',
    album: 'The Show',
    artwork: [{ src: 'https://site.test/icon.svg' }],
  });
});

test('tells what the player reports: playing or not, length, speed and place', () => {
  const { session, player, frames } = held();
  expect(session.playbackState).toBe('paused');
  player.say({ status: 'playing', rate: 1.5 });
  expect(session.playbackState).toBe('playing');
  expect(session.told.at(-1)).toMatchObject({ duration: 100, playbackRate: 1.5 });
  const before = session.told.length;
  for (let time = 0; time < 4; time += 0.1) {
    player.time = time;
    frames.frame();
  }
  expect(session.told).toHaveLength(before);
  player.time = 6;
  frames.frame();
  expect(session.told.at(-1)).toMatchObject({ position: 6 });
});

test('its keys ask the player, by ten seconds unless the system says how far', () => {
  const { session, player, playback } = held();
  session.press('play');
  expect(player.asked.at(-1)).toBe('play');
  session.press('pause');
  expect(player.asked.at(-1)).toBe('pause');
  playback.seek(30);
  session.press('seekforward');
  expect(player.asked.at(-1)).toBe('seek 40');
  session.press('seekbackward', 25);
  expect(player.asked.at(-1)).toBe('seek 15');
  session.press('nexttrack');
  expect(player.asked.at(-1)).toBe('seek 50');
  session.press('previoustrack');
  expect(player.asked.at(-1)).toBe('seek 0');
});

test('without chapters there are no keys for them', () => {
  const { session } = held(smallEpisode({ chapters: [] }));
  expect([...session.handlers.keys()]).toEqual(['play', 'pause', 'seekbackward', 'seekforward']);
});

test('lets the session go', () => {
  const { session, end } = held();
  end();
  expect(session.metadata).toBeNull();
  expect(session.playbackState).toBe('none');
  expect(session.handlers.size).toBe(0);
});
