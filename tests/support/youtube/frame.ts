/** Stands for the page at youtube.com/embed/<id>: one video, and the frame's side of the conversation with the page. */
import {
  PLAYER_STATE,
  type PlayerEvent,
  type PlayerInfo,
  type ToFrame,
  type VideoBehaviour,
} from './messages.ts';
import { RATES, Video, type VideoChange } from './video.ts';

declare global {
  interface Window {
    /** Written into the page by the route that serves it. */
    behaviour: VideoBehaviour;
    /** What plays in this frame, for tests that ask what was heard rather than what the page was told. */
    video?: Video;
  }
}

/** YouTube delivers four times a second while it plays. */
const DELIVERY_INTERVAL_MS = 250;
const asked = new URL(location.href);
const videoId = asked.pathname.split('/').pop() ?? '';
const { behaviour } = window;

const video = new Video(
  behaviour,
  // Whole seconds only, as documented for `start`.
  {
    start: Number.parseInt(asked.searchParams.get('start') ?? '0', 10),
    muted: asked.searchParams.get('mute') === '1',
  },
  report,
);

window.video = video;

const commands: Record<string, (...args: never[]) => void> = {
  playVideo: () => play(),
  pauseVideo: () => video.pause(),
  seekTo: (seconds: number) => video.seekTo(seconds),
  setPlaybackRate: (rate: number) => video.setRate(rate),
  setVolume: (volume: number) => video.setVolume(volume),
  mute: () => video.setMuted(true),
  unMute: () => video.setMuted(false),
  setOption: () => {},
  addEventListener: (name: string) => subscribe(name),
};
const GETTERS = [
  'getPlayerState',
  'getCurrentTime',
  'getDuration',
  'getPlaybackRate',
  'getAvailablePlaybackRates',
  'getVolume',
  'isMuted',
  'getVideoLoadedFraction',
  'getVideoUrl',
  'getVideoData',
];

let page: { window: Window; origin: string; id: number } | null = null;
const subscribed = new Set<string>();

window.addEventListener('message', (message: MessageEvent) => {
  if (message.source !== window.parent) return;
  const said = JSON.parse(message.data as string) as ToFrame;
  if (said.event === 'listening' && page === null) {
    // A wrong `origin` parameter makes the frame talk to nobody: the browser drops such messages.
    const origin = asked.searchParams.get('origin') ?? message.origin;
    page = { window: window.parent, origin, id: said.id };
    const apiInterface = [...Object.keys(commands), ...GETTERS].filter(
      (name) => name !== 'addEventListener',
    );
    post('initialDelivery', { ...wholeInfo(), apiInterface });
  } else if (said.event === 'command') commands[said.func]?.(...(said.args as never[]));
});

setInterval(() => {
  if (video.state !== PLAYER_STATE.PLAYING) return;
  post('infoDelivery', timeInfo());
  emit('onVideoProgress', video.currentTime);
}, DELIVERY_INTERVAL_MS);

// A press on the picture plays and pauses, as in the real frame; it also takes the focus out of the page.
document.addEventListener('click', () => {
  if (video.state === PLAYER_STATE.PLAYING) video.pause();
  else play();
});

function play(): void {
  if (behaviour.error === undefined) video.play();
  else emit('onError', behaviour.error);
}

function subscribe(name: string): void {
  subscribed.add(name);
  if (name !== 'onReady') return;
  emit('onReady', null);
  // Later than the subscriptions that follow this one, or nobody would hear what comes of it.
  setTimeout(() => {
    if (behaviour.error !== undefined) emit('onError', behaviour.error);
    else if (asked.searchParams.get('autoplay') === '1') video.play();
  }, 20);
}

function report(change: VideoChange): void {
  post('infoDelivery', wholeInfo());
  if (change === 'state') emit('onStateChange', video.state);
  if (change === 'rate') emit('onPlaybackRateChange', video.rate);
  if (change === 'volume') emit('onVolumeChange', { volume: video.volume, muted: video.muted });
}

function timeInfo() {
  return { currentTime: video.currentTime, currentTimeLastUpdated_: Date.now() / 1000 };
}

function wholeInfo(): PlayerInfo {
  return {
    ...timeInfo(),
    playerState: video.state,
    // Documented: 0 until the metadata is loaded, which is when playback begins.
    duration: video.begun ? behaviour.duration : 0,
    playbackRate: video.rate,
    availablePlaybackRates: RATES,
    volume: video.volume,
    muted: video.muted,
    videoLoadedFraction: video.begun ? 0.5 : 0,
    videoUrl: `https://www.youtube.com/watch?v=${videoId}`,
    videoData: { video_id: videoId, title: behaviour.title },
  };
}

function emit(event: PlayerEvent, info: unknown): void {
  if (subscribed.has(event)) post(event, info);
}

function post(event: string, info: unknown): void {
  if (page === null) return;
  page.window.postMessage(
    JSON.stringify({ event, info, id: page.id, channel: 'widget' }),
    page.origin,
  );
}
