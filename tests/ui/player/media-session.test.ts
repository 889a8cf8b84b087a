import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdMediaSession } from '../../../src/ui/player/media-session.ts';
import { sessionWith } from '../../support/session.ts';
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
  const made = sessionWith({ episode });
  const system = new FakeSession();
  made.playback.attach(made.player);
  const end = holdMediaSession(system as unknown as MediaSession, made.session, ['en']);
  return { ...made, system, end };
}

test('tells the system title, people, show and picture', () => {
  expect(held().system.metadata).toMatchObject({
    title: 'A small talk',
    artist: 'Ada Host, Ben Guest',
    album: 'The Show',
    artwork: [{ src: 'https://site.test/icon.svg' }],
  });
});

test('tells what the player reports: playing or not, length, speed and place', () => {
  const { system, player, frames } = held();
  expect(system.playbackState).toBe('paused');
  player.say({ status: 'playing', rate: 1.5 });
  expect(system.playbackState).toBe('playing');
  expect(system.told.at(-1)).toMatchObject({ duration: 100, playbackRate: 1.5 });
  const before = system.told.length;
  for (let time = 0; time < 4; time += 0.1) {
    player.time = time;
    frames.frame();
  }
  expect(system.told).toHaveLength(before);
  player.time = 6;
  frames.frame();
  expect(system.told.at(-1)).toMatchObject({ position: 6 });
});

test('its keys ask the player, by ten seconds unless the system says how far', () => {
  const { system, player, playback } = held();
  system.press('play');
  expect(player.asked.at(-1)).toBe('play');
  system.press('pause');
  expect(player.asked.at(-1)).toBe('pause');
  playback.seek(30);
  system.press('seekforward');
  expect(player.asked.at(-1)).toBe('seek 40');
  system.press('seekbackward', 25);
  expect(player.asked.at(-1)).toBe('seek 15');
  system.press('nexttrack');
  expect(player.asked.at(-1)).toBe('seek 50');
  system.press('previoustrack');
  expect(player.asked.at(-1)).toBe('seek 0');
});

test('without chapters there are no keys for them', () => {
  const { system } = held(smallEpisode({ chapters: [] }));
  expect([...system.handlers.keys()]).toEqual(['play', 'pause', 'seekbackward', 'seekforward']);
});

test('lets the session go', () => {
  const { system, end } = held();
  end();
  expect(system.metadata).toBeNull();
  expect(system.playbackState).toBe('none');
  expect(system.handlers.size).toBe(0);
});
