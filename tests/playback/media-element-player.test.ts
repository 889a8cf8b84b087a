import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createMediaElementPlayer,
  type MediaElementPlayerOptions,
  UNREACHED,
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
  seekable: TimeRanges = rangesTo(1000);
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

function rangesTo(end: number): TimeRanges {
  return { length: 1, start: () => 0, end: () => end };
}

const playerOf = (element: FakeElement, options: Partial<MediaElementPlayerOptions> = {}) =>
  createMediaElementPlayer(element, {
    kind: 'media',
    startTime: 0,
    rate: 1,
    volume: 1,
    muted: false,
    isOffline: () => false,
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

describe('a place that it does not reach', () => {
  test('after its end is said, and no jump', () => {
    const element = new FakeElement();
    const player = playerOf(element);
    element.ready(100);
    element.currentTime = 40;
    player.seek(130);
    expect(element.currentTime).toBe(40);
    const hindrance = { kind: 'past-end', time: 130, end: 100 };
    expect(player.report()).toMatchObject({ status: 'paused', hindrance });
    expect(player.reaches(130)).toBe(false);
    player.seek(60);
    expect(element.currentTime).toBe(60);
    expect(player.report().hindrance).toBeNull();
  });

  test('is within its end where that was rounded', () => {
    const element = new FakeElement();
    const player = playerOf(element);
    element.ready(100);
    expect(player.reaches(100.3)).toBe(true);
  });

  test('is any but its start where the host gives no parts of the file', () => {
    const element = new FakeElement();
    element.seekable = rangesTo(0);
    const player = playerOf(element);
    element.ready(100);
    element.currentTime = 20;
    player.seek(10);
    expect(element.currentTime).toBe(20);
    expect(player.report().hindrance).toEqual({ kind: 'no-seek', time: 10 });
    player.seek(0);
    expect(element.currentTime).toBe(0);
  });

  test('is not known of YouTube, nor of an element that names no such ranges', () => {
    const youtube = new FakeElement();
    youtube.seekable = rangesTo(0);
    const player = playerOf(youtube, { kind: 'youtube' });
    youtube.ready(100);
    expect(player.reaches(50)).toBe(true);
    const element = new FakeElement();
    element.seekable = { ...rangesTo(0), length: 0 };
    const other = playerOf(element);
    element.ready(100);
    expect(other.reaches(50)).toBe(true);
  });

  test.each(['media', 'youtube'] as const)(
    'is where it was to begin: it does not begin elsewhere by itself (%s)',
    (kind) => {
      const element = new FakeElement();
      const player = playerOf(element, { kind, startTime: 130 });
      player.play();
      element.ready(100);
      expect(element.currentTime).toBe(0);
      expect(element.pause).toHaveBeenCalled();
      expect(player.report().hindrance).toMatchObject({ kind: 'past-end', time: 130 });
    },
  );
});

describe('what does not go on', () => {
  const playing = (options: Partial<MediaElementPlayerOptions> = {}) => {
    const element = new FakeElement();
    const player = playerOf(element, options);
    element.ready(100);
    element.paused = false;
    element.emit('playing');
    return { element, player };
  };

  test('is said after ten seconds, and no more when it goes on', () => {
    const { element, player } = playing();
    element.emit('waiting');
    vi.advanceTimersByTime(9000);
    // An element says it several times.
    element.emit('waiting');
    expect(player.report().hindrance).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(player.report()).toMatchObject({ status: 'buffering', hindrance: { kind: 'waiting' } });
    element.emit('playing');
    expect(player.report().hindrance).toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(player.report().hindrance).toBeNull();
  });

  test('is said of a file whose beginning does not come, and not of one that is paused', () => {
    const player = playerOf(new FakeElement());
    vi.advanceTimersByTime(10_000);
    expect(player.report()).toMatchObject({ status: 'loading', hindrance: { kind: 'waiting' } });
    const paused = playing();
    paused.element.emit('waiting');
    paused.element.paused = true;
    vi.advanceTimersByTime(60_000);
    expect(paused.player.report().hindrance).toBeNull();
  });

  test('has broken off where it ends before its end; the end of what was estimated a little long is one', () => {
    const { element, player } = playing();
    element.currentTime = 41;
    element.duration = 41;
    element.emit('durationchange');
    element.emit('ended');
    const hindrance = { kind: 'broken-off', time: 41, end: 100 };
    expect(player.report()).toMatchObject({ status: 'ended', hindrance });
    player.seek(10);
    expect(player.report().hindrance).toBeNull();

    const whole = playing();
    whole.element.currentTime = 98;
    whole.element.emit('ended');
    expect(whole.player.report().hindrance).toBeNull();
  });

  test('a recording of no length is empty, whatever it says of playing', () => {
    const element = new FakeElement();
    const player = playerOf(element);
    element.ready(0);
    for (const type of ['playing', 'pause', 'ended', 'durationchange']) element.emit(type);
    expect(player.report()).toMatchObject({ status: 'failed', failure: { kind: 'empty' } });

    const late = new FakeElement();
    const other = playerOf(late);
    late.ready(Number.POSITIVE_INFINITY);
    expect(other.report()).toMatchObject({ status: 'paused', failure: null });
    late.duration = 0;
    for (const type of ['durationchange', 'playing', 'pause', 'ended']) late.emit(type);
    expect(other.report()).toMatchObject({ status: 'failed', failure: { kind: 'empty' } });
  });

  test('offline is told as offline, also where YouTube’s script cannot be fetched', () => {
    for (const kind of ['media', 'youtube'] as const) {
      const element = new FakeElement();
      const player = playerOf(element, { kind, isOffline: () => true });
      element.error = { code: 4 };
      element.emit(kind === 'youtube' ? UNREACHED : 'error');
      expect(player.report().failure).toEqual({ kind: 'offline' });
    }
    const blocked = new FakeElement();
    const player = playerOf(blocked, { kind: 'youtube' });
    blocked.emit(UNREACHED);
    expect(player.report().failure).toEqual({ kind: 'blocked' });
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
