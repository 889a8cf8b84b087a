import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createMediaElementPlayer,
  type MediaElementPlayerOptions,
} from '../../src/playback/media-element-player.ts';

/** The part of a media element the player works with. */
class FakeElement extends EventTarget {
  paused = true;
  currentTime = 0;
  duration = Number.NaN;
  readyState = 0;
  playbackRate = 1;
  volume = 1;
  muted = false;
  error: { code: number } | null = null;
  play = vi.fn(() => Promise.resolve());
  pause = vi.fn();
  emit(type: string) {
    this.dispatchEvent(new Event(type));
  }
  ready(duration = 100) {
    this.duration = duration;
    this.emit('loadedmetadata');
  }
}

const playerOf = (element: FakeElement, options: Partial<MediaElementPlayerOptions> = {}) =>
  createMediaElementPlayer(element, {
    kind: 'media',
    startTime: 0,
    rate: 1,
    volume: 1,
    muted: false,
    ...options,
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it is loading until it knows its media, then tells the length', () => {
  const element = new FakeElement();
  const player = playerOf(element);
  expect(player.report()).toMatchObject({ status: 'loading', duration: null });
  element.ready(58.5);
  expect(player.report()).toMatchObject({ status: 'paused', duration: 58.5 });
});

test('the status is what the events say', () => {
  const element = new FakeElement();
  const player = playerOf(element);
  element.ready();
  const seen: string[] = [];
  player.observe((report) => seen.push(report.status));
  for (const type of [
    'play',
    'playing',
    'waiting',
    'playing',
    'pause',
    'play',
    'playing',
    'pause',
    'ended',
  ])
    element.emit(type);
  expect(seen).toEqual([
    'buffering',
    'playing',
    'buffering',
    'playing',
    'paused',
    'buffering',
    'playing',
    'paused',
    'ended',
  ]);
});

test('the pause that YouTube sends with the end does not hide the end', () => {
  const element = new FakeElement();
  const player = playerOf(element, { kind: 'youtube' });
  element.ready();
  element.emit('playing');
  element.emit('ended');
  element.emit('pause');
  expect(player.report().status).toBe('ended');
});

test('a file starts where it is asked to; a seek before it is ready waits', () => {
  const element = new FakeElement();
  const player = playerOf(element, { startTime: 30 });
  expect(player.currentTime()).toBe(30);
  player.seek(42.5);
  expect(player.currentTime()).toBe(42.5);
  expect(element.currentTime).toBe(0);
  element.ready();
  expect(element.currentTime).toBe(42.5);
});

test('YouTube, which started at the second by itself, is not asked to seek again', () => {
  const element = new FakeElement();
  playerOf(element, { kind: 'youtube', startTime: 30.4 });
  element.currentTime = 30;
  element.ready();
  expect(element.currentTime).toBe(30);
});

test('a line chosen while YouTube loads is sought, and then played', () => {
  const element = new FakeElement();
  const player = playerOf(element, { kind: 'youtube', startTime: 30 });
  player.play();
  player.seek(42);
  element.play.mockClear();
  element.ready();
  expect(element.currentTime).toBe(42);
  expect(element.play).toHaveBeenCalledTimes(1);
});

test('a file that was ready before anybody listened is ready', () => {
  const element = new FakeElement();
  element.duration = 12;
  element.readyState = 1;
  const player = playerOf(element, { startTime: 3 });
  expect(player.report()).toMatchObject({ status: 'paused', duration: 12 });
  expect(element.currentTime).toBe(3);
});

test('a rate that YouTube ignored before the first frame is asked for again', () => {
  const element = new FakeElement();
  const player = playerOf(element, { kind: 'youtube', rate: 1.5 });
  element.ready();
  element.playbackRate = 1;
  element.emit('playing');
  expect(element.playbackRate).toBe(1.5);
  player.setRate(2);
  expect(element.playbackRate).toBe(2);
});

test('a rate chosen in the player’s own menu stays', () => {
  const element = new FakeElement();
  const player = playerOf(element, { kind: 'youtube' });
  element.ready();
  element.emit('playing');
  element.playbackRate = 1.75;
  element.emit('ratechange');
  element.emit('waiting');
  element.emit('playing');
  expect(element.playbackRate).toBe(1.75);
  expect(player.report().rate).toBe(1.75);
});

describe('failures', () => {
  test.each([2, 5, 100, 101, 150, 153])('YouTube’s code %i is reported as it is', (code) => {
    const element = new FakeElement();
    const player = playerOf(element, { kind: 'youtube' });
    element.error = { code };
    element.emit('error');
    expect(player.report()).toMatchObject({ status: 'failed', failure: { kind: 'youtube', code } });
  });

  test('silence for eight seconds means that the player is blocked', () => {
    const element = new FakeElement();
    const player = playerOf(element, { kind: 'youtube' });
    vi.advanceTimersByTime(7999);
    expect(player.report().failure).toBeNull();
    vi.advanceTimersByTime(1);
    expect(player.report()).toMatchObject({ status: 'failed', failure: { kind: 'blocked' } });
  });

  test('a slow file is not blocked, and one that failed before anybody listened has failed', () => {
    const slow = playerOf(new FakeElement());
    vi.advanceTimersByTime(60_000);
    expect(slow.report().status).toBe('loading');
    const element = new FakeElement();
    element.error = { code: 4 };
    expect(playerOf(element).report().failure).toEqual({ kind: 'media', code: 4 });
  });

  test('a player that comes after all is taken', () => {
    const element = new FakeElement();
    const player = playerOf(element, { kind: 'youtube' });
    vi.advanceTimersByTime(9000);
    element.ready();
    expect(player.report()).toMatchObject({ status: 'paused', failure: null });
  });

  test.each(['play', 'waiting', 'pause', 'ended'])(
    'the “%s” of a play that failed does not hide why it failed',
    (type) => {
      const element = new FakeElement();
      const player = playerOf(element);
      element.error = { code: 4 };
      element.emit('error');
      element.emit(type);
      expect(player.report()).toMatchObject({ status: 'failed', failure: { code: 4 } });
    },
  );

  test('what plays after an error has not failed', () => {
    const element = new FakeElement();
    const player = playerOf(element, { kind: 'youtube' });
    element.error = { code: 5 };
    element.emit('error');
    element.emit('playing');
    expect(player.report()).toMatchObject({ status: 'playing', failure: null });
  });

  test('a refused play throws nothing', async () => {
    const element = new FakeElement();
    element.play.mockRejectedValueOnce(new DOMException('not allowed', 'NotAllowedError'));
    const player = playerOf(element);
    element.ready();
    player.play();
    await vi.runAllTimersAsync();
    expect(player.report().status).toBe('paused');
  });
});

test('a disposed player is silent', () => {
  const element = new FakeElement();
  const player = playerOf(element);
  const heard = vi.fn();
  player.observe(heard);
  player.dispose();
  element.ready();
  vi.advanceTimersByTime(10_000);
  expect(heard).not.toHaveBeenCalled();
  expect(element.pause).toHaveBeenCalled();
});
