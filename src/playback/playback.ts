/**
 * One episode being played, without React: it owns the clock, the wish to play before a player exists, the place after
 * a seek, and a range that stops. Whoever shows something subscribes to `onTime` and decides what changed.
 */
import { type Span, spanHolds } from '../core/time/active.ts';
import { type Clock, createClock, type FrameSource } from './clock.ts';
import { type Course, createCourseKeeper, type Diversion } from './course.ts';
import type { Player, PlayerReport } from './player.ts';
import { nextRate } from './rates.ts';
import { createSettledTime } from './settled-time.ts';

export interface PlaybackState extends Omit<PlayerReport, 'status'> {
  /** `idle`: nothing has been asked of any player, and nothing has been fetched for one. */
  status: PlayerReport['status'] | 'idle';
  /** Someone pressed play: a player is wanted. */
  wanted: boolean;
  /** The range that playback stops at the end of; null where there is none. */
  range: Span | null;
  /** The span that playback repeats; null where there is none. */
  repeat: Span | null;
  /** How often a player was asked for anew. */
  retries: number;
}

export interface Playback {
  state(): PlaybackState;
  observe(listener: (state: PlaybackState) => void): () => void;
  /** Called with the playhead (seconds) on every frame while playing, and once after every jump. */
  onTime(listener: (time: number) => void): () => void;
  /** The playhead in seconds: what the player says, or where it will start. */
  time(): number;
  /** The playhead at the middle of the coming frame: what a mark drawn now should match. */
  frameTime(): number;

  play(): void;
  pause(): void;
  /** A new player is wanted for what does not come. */
  retry(): void;
  toggle(): void;
  /** Goes there, where the recording reaches so far: else the player says what stands in the way. */
  seek(time: number): void;
  /** Within the recording. */
  seekBy(seconds: number): void;
  setRate(rate: number): void;
  /** One step of the table of rates up or down; several in a row add up before the player reports the first. */
  stepRate(direction: 1 | -1): void;
  setVolume(volume: number): void;
  volumeBy(change: number): void;
  setMuted(muted: boolean): void;
  setRange(range: Span | null): void;
  /** A line or a chapter, again and again, until somebody goes elsewhere. */
  setRepeat(repeat: Span | null): void;
  /** Spans to hop over; ascending and disjoint, seconds. Somebody who goes into one hears it this once. */
  setSkips(skips: readonly Span[]): void;
  /** Pauses where the line ends that is being spoken; `starts` are those of all lines, empty for never. */
  setPauses(starts: ArrayLike<number>): void;
  /** Called after playback hopped over a span by itself; `isEnd` where nothing was left to play and it stopped. */
  onHop(listener: HopListener): () => void;
  /** Tells every `onTime` listener now: on play, and when the tab becomes visible. */
  sync(): void;

  /** A player was made for the media. Ends the one before. */
  attach(player: Player): void;
  /** Lets the player go and rests where it was. */
  detach(): void;
}

type HopListener = (over: Span, isEnd: boolean) => void;

export interface PlaybackOptions {
  frames: FrameSource;
  /** Milliseconds. */
  now(): number;
  startTime: number;
  duration: number | null;
  rate: number;
  volume: number;
  muted: boolean;
}

/** Seconds. */
const LATE = 0.1;

export function createPlayback(options: PlaybackOptions): Playback {
  const stateListeners = new Set<(state: PlaybackState) => void>();
  const timeListeners = new Set<(time: number) => void>();
  const hopListeners = new Set<HopListener>();
  const settled = createSettledTime();
  const course = createCourseKeeper();
  let player: Player | null = null;
  let stopObserving: () => void = () => {};
  let restTime = options.startTime;
  // What was asked for and not reported yet: the ground for the next step.
  let asked: { rate?: number; volume?: number } = {};
  let state: PlaybackState = {
    status: 'idle',
    duration: options.duration,
    rate: options.rate,
    volume: options.volume,
    muted: options.muted,
    failure: null,
    hindrance: null,
    wanted: false,
    range: null,
    repeat: null,
    retries: 0,
  };
  // A place that a link or the last visit named is a place somebody asked for.
  if (options.startTime > 0) course.asked(options.startTime);

  const update = (change: Partial<PlaybackState>) => {
    state = { ...state, ...change };
    for (const listener of stateListeners) listener(state);
  };
  // A player has no time worth showing before its first frame, nor once it failed: the text is read as if there were
  // none, and what is asked of it meanwhile is where it will start.
  let played = false;
  const live = () => (played && state.status !== 'failed' ? player : null);
  const time = () => {
    const reported = live()?.currentTime();
    return reported === undefined ? restTime : settled.settle(reported, options.now());
  };
  const sync = () => {
    const now = time();
    for (const listener of timeListeners) listener(now);
  };
  const lead = () => (clock.frameSeconds() / 2) * state.rate;
  const steer = (change: Partial<Course>) => {
    course.set({ ...course.get(), ...change });
    const { range, repeat } = course.get();
    if (range !== state.range || repeat !== state.repeat) update({ range, repeat });
  };
  const reaches = (target: number) =>
    state.status === 'failed' || player === null || player.reaches(target);
  const divert = (diversion: Diversion) => {
    // Where no jump leads, what was to be hopped over is heard, and nothing is heard again.
    if (diversion.kind === 'hop' && !reaches(diversion.to)) return course.asked(time());
    if (diversion.kind === 'repeat' && !reaches(diversion.to)) return steer({ repeat: null });
    if (diversion.kind !== 'repeat' && diversion.kind !== 'hop') player?.pause();
    if (diversion.kind !== 'end') seekPlayer(diversion.to);
    // A busy machine stops late: nothing of what is left out counts as played.
    else if (time() - diversion.over.startTime > LATE) seekPlayer(diversion.over.startTime);
    if (diversion.kind === 'stop') steer({ range: null });
    if (diversion.kind === 'hop' || diversion.kind === 'end')
      for (const listener of hopListeners) listener(diversion.over, diversion.kind === 'end');
  };
  const tick = () => {
    const diversion = course.at(time(), lead(), state.duration);
    if (diversion !== null) divert(diversion);
    sync();
  };
  const clock: Clock = createClock(options.frames, tick);

  const seekPlayer = (target: number) => {
    if (!reaches(target)) return;
    settled.expect(target, live()?.currentTime() ?? target, options.now());
    restTime = target;
    if (state.status !== 'failed') player?.seek(target);
    sync();
  };

  const observed = (report: PlayerReport) => {
    if (report.rate !== state.rate || report.volume !== state.volume) asked = {};
    const failedBefore = state.status === 'failed';
    if (report.status === 'failed' && !failedBefore) restTime = time();
    if (report.status !== 'failed' && failedBefore) player?.seek(restTime);
    const started = report.status === 'playing' && state.status !== 'playing';
    if (started && !played) {
      played = true;
      // Where it could not begin at the place asked for, it begins where it stands.
      if (report.hindrance !== null) restTime = player?.currentTime() ?? restTime;
      settled.expect(restTime, restTime, options.now());
    }
    // A document's length stands until the player reports one; a stream without an end reports none.
    update({ ...report, duration: report.duration ?? state.duration });
    if (report.status === 'playing') clock.start();
    else clock.stop();
    if (started || report.status !== 'playing') sync();
    // A phone that slept let it play on: no tick came at the end of the range.
    const rests = report.status === 'paused' || report.status === 'ended';
    const late = played && rests && state.range && course.at(time(), 0, state.duration);
    if (late) divert(late);
  };

  const letGo = () => {
    if (player === null) return;
    restTime = time();
    stopObserving();
    clock.stop();
    player.dispose();
    player = null;
  };

  return {
    state: () => state,
    observe(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    onTime(listener) {
      timeListeners.add(listener);
      return () => timeListeners.delete(listener);
    },
    time,
    frameTime: () => (state.status === 'playing' ? time() + lead() : time()),
    play() {
      // What is hopped over is not even begun with; where nothing comes after it, there is nothing to play.
      const diversion = course.at(time(), 0, state.duration);
      if (diversion?.kind === 'hop' || diversion?.kind === 'end') divert(diversion);
      if (diversion?.kind === 'end') return;
      if (player === null) update({ wanted: true, status: 'loading' });
      else player.play();
    },
    pause() {
      if (player === null) update({ wanted: false, status: 'idle' });
      else player.pause();
    },
    retry: () => update({ retries: state.retries + 1 }),
    toggle() {
      if (state.status === 'playing' || state.status === 'buffering') this.pause();
      else this.play();
    },
    seek(target) {
      const to = Math.max(0, target);
      if (!reaches(to)) return player?.seek(to);
      const { range, repeat } = state;
      if (range !== null && !spanHolds(range, to)) steer({ range: null });
      if (repeat !== null && !spanHolds(repeat, to)) steer({ repeat: null });
      course.asked(to);
      seekPlayer(to);
    },
    seekBy(seconds) {
      this.seek(Math.min(time() + seconds, state.duration ?? Number.POSITIVE_INFINITY));
    },
    setRate(rate) {
      if (player === null) update({ rate });
      else {
        asked.rate = rate;
        player.setRate(rate);
      }
    },
    stepRate(direction) {
      this.setRate(nextRate(asked.rate ?? state.rate, direction));
    },
    setVolume(volume) {
      if (player === null) update({ volume, muted: false });
      else {
        asked.volume = volume;
        player.setVolume(volume);
        if (state.muted && volume > 0) player.setMuted(false);
      }
    },
    volumeBy(change) {
      const volume = (asked.volume ?? state.volume) + change;
      this.setVolume(Math.min(1, Math.max(0, volume)));
    },
    setMuted(muted) {
      if (player === null) update({ muted });
      else player.setMuted(muted);
    },
    setRange: (range) => steer({ range }),
    setRepeat: (repeat) => steer({ repeat }),
    setSkips: (skips) => steer({ skips }),
    setPauses: (pauses) => steer({ pauses }),
    onHop(listener) {
      hopListeners.add(listener);
      return () => hopListeners.delete(listener);
    },
    sync,
    attach(next) {
      letGo();
      player = next;
      played = false;
      // A line may have been chosen while the player was on its way.
      if (next.currentTime() !== restTime) next.seek(restTime);
      stopObserving = next.observe(observed);
      observed(next.report());
      if (state.wanted) next.play();
    },
    detach() {
      letGo();
      update({ status: 'idle', failure: null, hindrance: null, wanted: false });
    },
  };
}
