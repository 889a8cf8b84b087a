import type { PlaybackFailure, Player, PlayerReport, PlayerStatus } from './player.ts';

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
> & { error: { code: number } | null };

export interface MediaElementPlayerOptions {
  kind: 'youtube' | 'media';
  /** Where to start, in seconds. YouTube gets it as its `start` parameter beforehand, in whole seconds. */
  startTime: number;
  rate: number;
  volume: number;
  muted: boolean;
}

/** YouTube's script that says nothing for this long is taken to be blocked: no event tells of that. */
const BLOCKED_AFTER_MS = 8000;
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
  });
  const tell = () => {
    const current = report();
    for (const listener of listeners) listener(current);
  };
  const fail = (reason: PlaybackFailure) => {
    status = 'failed';
    failure = reason;
    tell();
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
    if (queuedSeek !== null && !startsThere) seekElement(queuedSeek);
    queuedSeek = null;
    element.playbackRate = wantedRate;
  };

  const observed = (event: Event) => {
    if (event.type === 'loadedmetadata' && !ready) becomeReady();
    if (event.type === 'error') {
      clearTimeout(timeout);
      fail({ kind: options.kind, code: element.error?.code ?? 0 });
      return;
    }
    const next = STATUS_OF_EVENT[event.type];
    if (failure !== null && next !== undefined && !RECOVERIES.includes(event.type)) return;
    if (next === 'buffering' && status === 'playing' && event.type === 'play') return;
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
    }
    tell();
  };
  for (const type of Object.keys(STATUS_OF_EVENT)) element.addEventListener(type, observed);
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
      element.pause();
    },
    seek(time) {
      if (status === 'ended') status = 'paused';
      if (ready) seekElement(time);
      else queuedSeek = time;
    },
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
      for (const type of Object.keys(STATUS_OF_EVENT)) element.removeEventListener(type, observed);
      listeners.clear();
      element.pause();
    },
  };
}
