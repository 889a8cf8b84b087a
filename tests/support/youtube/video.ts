/**
 * The state machine of a stand-in video: it plays by the clock and has no picture. It reports each change to `observe`;
 * what is said to the page about it is the frame's business.
 */
import { PLAYER_STATE, type PlayerState, type VideoBehaviour } from './messages.ts';

export const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

export type VideoChange = 'state' | 'rate' | 'volume' | 'time';

export class Video {
  state: PlayerState = PLAYER_STATE.UNSTARTED;
  rate = 1;
  volume = 100;
  muted: boolean;
  /** Whether playback was ever begun: before that YouTube ignores a rate, and says 0 for the time whatever `start` is. */
  begun = false;
  readonly #behaviour: VideoBehaviour;
  readonly #observe: (change: VideoChange) => void;
  #at: number;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    behaviour: VideoBehaviour,
    { start, muted }: { start: number; muted: boolean },
    observe: (change: VideoChange) => void,
  ) {
    this.#behaviour = behaviour;
    this.#observe = observe;
    this.#at = start;
    this.muted = muted;
  }

  /** Seconds. */
  get currentTime(): number {
    if (!this.begun) return 0;
    if (this.state !== PLAYER_STATE.PLAYING) return this.#at;
    const ran = ((performance.now() - this.#since) / 1000) * this.rate;
    return Math.min(this.#at + ran, this.#behaviour.duration);
  }

  play(): void {
    if (this.state === PLAYER_STATE.PLAYING || this.state === PLAYER_STATE.BUFFERING) return;
    this.#begin(this.state === PLAYER_STATE.ENDED ? 0 : this.#at);
  }

  pause(): void {
    if (this.state !== PLAYER_STATE.PLAYING && this.state !== PLAYER_STATE.BUFFERING) return;
    this.#enter(PLAYER_STATE.PAUSED, this.currentTime);
  }

  /** Documented: a paused video stays paused; in every other state the seek begins playback. */
  seekTo(seconds: number): void {
    const target = Math.min(Math.max(seconds, 0), this.#behaviour.duration);
    if (this.state === PLAYER_STATE.PAUSED) {
      this.#at = target;
      this.#observe('time');
    } else this.#begin(target);
  }

  setRate(rate: number): void {
    if (!this.begun || !RATES.includes(rate) || rate === this.rate) return;
    this.#at = this.currentTime;
    this.#since = performance.now();
    this.rate = rate;
    this.#awaitEnd();
    this.#observe('rate');
  }

  setVolume(volume: number): void {
    this.volume = Math.min(Math.max(Math.round(volume), 0), 100);
    this.#observe('volume');
  }

  setMuted(muted: boolean): void {
    this.muted = muted;
    this.#observe('volume');
  }

  #begin(at: number): void {
    if (this.#behaviour.error !== undefined) return;
    this.begun = true;
    this.#enter(PLAYER_STATE.BUFFERING, at);
    this.#timer = setTimeout(
      () => this.#enter(PLAYER_STATE.PLAYING, this.#at),
      this.#behaviour.startDelay,
    );
  }

  #enter(state: PlayerState, at: number): void {
    clearTimeout(this.#timer);
    this.#at = at;
    this.#since = performance.now();
    this.state = state;
    this.#awaitEnd();
    this.#observe('state');
  }

  #awaitEnd(): void {
    if (this.state !== PLAYER_STATE.PLAYING) return;
    clearTimeout(this.#timer);
    const left = ((this.#behaviour.duration - this.#at) / this.rate) * 1000;
    this.#timer = setTimeout(() => this.#enter(PLAYER_STATE.ENDED, this.#behaviour.duration), left);
  }
}
