/** A player and a window whose time the test decides. */
import type { FrameSource } from '../../src/playback/clock.ts';
import { createPlayback, type Playback } from '../../src/playback/playback.ts';
import type { Player, PlayerReport } from '../../src/playback/player.ts';

/** Says what it is told to say, and writes down what it was asked. */
export class FakePlayer implements Player {
  asked: string[] = [];
  time = 0;
  said: PlayerReport = {
    status: 'paused',
    duration: 100,
    rate: 1,
    volume: 1,
    muted: false,
    failure: null,
    hindrance: null,
  };
  #listeners = new Set<(report: PlayerReport) => void>();

  play = () => void this.asked.push('play');
  pause = () => void this.asked.push('pause');
  seek = (time: number) => void this.asked.push(`seek ${time}`);
  /** The last second that a seek leads to. */
  reach = Number.POSITIVE_INFINITY;
  reaches = (time: number) => time <= this.reach;
  setRate = (rate: number) => void this.asked.push(`rate ${rate}`);
  setVolume = (volume: number) => void this.asked.push(`volume ${volume}`);
  setMuted = (muted: boolean) => void this.asked.push(`muted ${muted}`);
  currentTime = () => this.time;
  report = () => this.said;
  observe = (listener: (report: PlayerReport) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  dispose = () => void this.asked.push('dispose');

  say(change: Partial<PlayerReport>) {
    this.said = { ...this.said, ...change };
    for (const listener of this.#listeners) listener(this.said);
  }
}

/** Frames and timers that come when the test says so. */
export class FakeFrames implements FrameSource {
  now = 0;
  #frames = new Map<number, (now: number) => void>();
  #asked = 0;
  #timer: { callback: () => void; ms: number } | null = null;

  requestAnimationFrame = (callback: (now: number) => void) => {
    this.#asked += 1;
    this.#frames.set(this.#asked, callback);
    return this.#asked;
  };
  cancelAnimationFrame = (asked: number) => {
    this.#frames.delete(asked);
  };
  setTimeout = (callback: () => void, ms: number) => {
    this.#timer = { callback, ms };
    return 1;
  };
  clearTimeout = () => {
    this.#timer = null;
  };

  /** A frame `ms` after the last one; false where none was asked for. */
  frame(ms = 1000 / 60): boolean {
    const callbacks = [...this.#frames.values()];
    this.#frames.clear();
    this.now += ms;
    for (const callback of callbacks) callback(this.now);
    return callbacks.length > 0;
  }
  /** The timer runs out, as in a hidden tab; false where none was set. */
  timer(): boolean {
    const timer = this.#timer;
    this.#timer = null;
    this.now += timer?.ms ?? 0;
    timer?.callback();
    return timer !== null;
  }
}

export function playbackWith(startTime = 0): {
  playback: Playback;
  player: FakePlayer;
  frames: FakeFrames;
} {
  const frames = new FakeFrames();
  const playback = createPlayback({
    frames,
    now: () => frames.now,
    startTime,
    duration: 100,
    rate: 1,
    volume: 1,
    muted: false,
  });
  return { playback, player: new FakePlayer(), frames };
}
