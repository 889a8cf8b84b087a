import type {
  PlaybackFailure,
  PlaybackHindrance,
  Player,
  PlayerReport,
  PlayerStatus,
} from './player.ts';

/** What `<video>`, `<audio>` and `<youtube-video>` have in common. */
export type MediaElement = Pick<
  HTMLMediaElement,
  | 'play'
  | 'pause'
  | 'paused'
  | 'currentTime'
  | 'duration'
  | 'playbackRate'
  | 'volume'
  | 'muted'
  | 'readyState'
  | 'addEventListener'
  | 'removeEventListener'
> & { error: { code: number } | null; seekable?: TimeRanges };

export interface MediaElementPlayerOptions {
  kind: 'youtube' | 'media';
  /** Where to start, in seconds. YouTube gets it as its `start` parameter beforehand, in whole seconds. */
  startTime: number;
  rate: number;
  volume: number;
  muted: boolean;
  /** Whether the recording cannot come because there is no network. */
  isOffline(): boolean;
}

/** Where `youtube` said that its script cannot be fetched. */
export const UNREACHED = 'unreached';

/** YouTube's script that says nothing for this long is taken to be blocked: no event tells of that. */
const BLOCKED_AFTER_MS = 8000;
/** A recording that brings nothing for this long is said to: a connection that breaks is asked for anew without a word. */
const WAITING_AFTER_MS = 10_000;
/** Lines are written a breath late, and an end is rounded. Seconds. */
const AFTER_END = 0.5;
/** What ends more than this before its end has broken off. Seconds. */
const BEFORE_END = 3;
const HAVE_METADATA = 1;

/** The status that each event of the element means; the others only change the rest of the report. */
const STATUS_OF_EVENT: Record<string, PlayerStatus | undefined> = {
  loadedmetadata: 'paused',
  play: 'buffering',
  waiting: 'buffering',
  playing: 'playing',
  pause: 'paused',
  ended: 'ended',
  error: 'failed',
  durationchange: undefined,
  ratechange: undefined,
  volumechange: undefined,
  [UNREACHED]: 'failed',
};

/** Only these show that what failed plays after all: after an error comes, at times, the `pause` of the play it ended. */
const RECOVERIES: readonly string[] = ['loadedmetadata', 'playing'];

/** A `Player` over a media element. Seeks to `startTime` once the element knows its media. */
export function createMediaElementPlayer(
  element: MediaElement,
  options: MediaElementPlayerOptions,
): Player {
  const listeners = new Set<(report: PlayerReport) => void>();
  let status: PlayerStatus = 'loading';
  let failure: PlaybackFailure | null = null;
  let hindrance: PlaybackHindrance | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let longest = 0;
  let wantedRate = options.rate;
  let ready = false;
  let played = false;
  let wantsPlay = false;
  let queuedSeek: number | null = options.startTime > 0 ? options.startTime : null;

  const report = (): PlayerReport => ({
    status,
    duration: Number.isFinite(element.duration) && element.duration > 0 ? element.duration : null,
    rate: ready ? element.playbackRate : wantedRate,
    volume: element.volume,
    muted: element.muted,
    failure,
    hindrance,
  });
  const tell = () => {
    const current = report();
    for (const listener of listeners) listener(current);
  };
  const fail = (reason: PlaybackFailure) => {
    status = 'failed';
    failure = reason.kind !== 'empty' && options.isOffline() ? { kind: 'offline' } : reason;
    watchWaiting();
    tell();
  };
  const watchWaiting = () => {
    const waits = status === 'buffering' || (status === 'loading' && options.kind === 'media');
    if (!waits && hindrance?.kind === 'waiting') hindrance = null;
    if (waits && waiting !== undefined) return;
    clearTimeout(waiting);
    waiting = waits ? setTimeout(sayWaiting, WAITING_AFTER_MS) : undefined;
  };
  const sayWaiting = () => {
    if (element.paused && status !== 'loading') return;
    hindrance = { kind: 'waiting' };
    tell();
  };
  /** Why a seek to `time` leads elsewhere: to the end, or, where a host gives no parts of a file, back to its start. */
  const hindranceTo = (time: number): PlaybackHindrance | null => {
    const { duration, seekable } = element;
    if (Number.isFinite(duration) && duration > 0 && time > duration + AFTER_END)
      return { kind: 'past-end', time, end: duration };
    if (options.kind === 'youtube' || seekable === undefined || seekable.length === 0) return null;
    for (let index = 0; index < seekable.length; index += 1)
      if (time >= seekable.start(index) && time <= seekable.end(index) + AFTER_END) return null;
    return { kind: 'no-seek', time };
  };

  const timeout =
    options.kind === 'youtube'
      ? setTimeout(() => {
          if (!ready && failure === null) fail({ kind: 'blocked' });
        }, BLOCKED_AFTER_MS)
      : undefined;

  const seekElement = (time: number) => {
    element.currentTime = time;
    // youtube-video-element pauses after a seek that was asked for before the first frame, unless play comes after it.
    if (wantsPlay && element.paused) void Promise.resolve(element.play()).catch(tell);
  };

  const becomeReady = () => {
    ready = true;
    clearTimeout(timeout);
    if (failure?.kind === 'blocked') failure = null;
    // YouTube starts near the wanted second by itself; a seek now would only make it buffer twice.
    const startsThere = options.kind === 'youtube' && queuedSeek === options.startTime;
    hindrance = queuedSeek === null ? null : hindranceTo(queuedSeek);
    if (hindrance !== null) {
      // It does not begin somewhere else instead: that is for the person to ask.
      wantsPlay = false;
      element.pause();
    } else if (queuedSeek !== null && !startsThere) seekElement(queuedSeek);
    queuedSeek = null;
    element.playbackRate = wantedRate;
  };

  const observed = (event: Event) => {
    if (failure?.kind === 'empty') return;
    if (event.type === 'loadedmetadata' && !ready) becomeReady();
    const next = STATUS_OF_EVENT[event.type];
    if (next === 'failed') {
      clearTimeout(timeout);
      const { kind } = options;
      const code = element.error?.code ?? 0;
      return fail(event.type === UNREACHED ? { kind: 'blocked' } : { kind, code });
    }
    // Some say so only after they have said that the length is not known yet.
    if (options.kind === 'media' && element.duration === 0) return fail({ kind: 'empty' });
    if (Number.isFinite(element.duration)) longest = Math.max(longest, element.duration);
    if (failure !== null && next !== undefined && !RECOVERIES.includes(event.type)) return;
    if (next === 'buffering' && status === 'playing' && event.type === 'play') return;
    // It was on its way when it was told not to begin.
    const isRefused = hindrance?.kind === 'no-seek' || hindrance?.kind === 'past-end';
    if (next === 'playing' && isRefused && element.paused) return;
    // A rate asked for before the first frame is ignored by YouTube: ask again now that it plays. From then on the
    // person may also change it in the player's own menu.
    if (next === 'playing' && !played) {
      played = true;
      if (element.playbackRate !== wantedRate) element.playbackRate = wantedRate;
    }
    if (event.type === 'ratechange' && played) wantedRate = element.playbackRate;
    // `ended` comes with a `pause` of its own, before or after it.
    if (next === 'paused' && status === 'ended') return;
    // A src set anew reports its metadata again; only the first one ends the loading.
    if (event.type === 'loadedmetadata' && status !== 'loading' && status !== 'failed') return;
    if (next !== undefined) {
      status = next;
      failure = null;
      if (next === 'ended')
        hindrance =
          element.currentTime < longest - BEFORE_END
            ? { kind: 'broken-off', time: element.currentTime, end: longest }
            : null;
      watchWaiting();
    }
    tell();
  };
  for (const type of Object.keys(STATUS_OF_EVENT)) element.addEventListener(type, observed);
  watchWaiting();
  // A local file may have told all this before anybody listened.
  if (element.error !== null) fail({ kind: options.kind, code: element.error.code });
  else if (element.readyState >= HAVE_METADATA) observed(new Event('loadedmetadata'));

  return {
    play() {
      wantsPlay = true;
      // A refused play shows as no `playing` event; the person still has the button.
      void Promise.resolve(element.play()).catch(tell);
    },
    pause() {
      wantsPlay = false;
      if (hindrance?.kind !== 'waiting') hindrance = null;
      element.pause();
    },
    seek(time) {
      const was = hindrance;
      const refused = ready ? hindranceTo(time) : null;
      if (refused !== null || was?.kind !== 'waiting') hindrance = refused;
      if (hindrance !== was) tell();
      if (refused !== null) return;
      if (status === 'ended') status = 'paused';
      if (ready) seekElement(time);
      else queuedSeek = time;
    },
    reaches: (time) => !ready || hindranceTo(time) === null,
    setRate(rate) {
      wantedRate = rate;
      if (ready) element.playbackRate = rate;
      else tell();
    },
    setVolume(volume) {
      element.volume = volume;
    },
    setMuted(muted) {
      element.muted = muted;
    },
    currentTime: () => (ready ? element.currentTime : (queuedSeek ?? options.startTime)),
    report,
    observe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      clearTimeout(timeout);
      clearTimeout(waiting);
      for (const type of Object.keys(STATUS_OF_EVENT)) element.removeEventListener(type, observed);
      listeners.clear();
      element.pause();
    },
  };
}
