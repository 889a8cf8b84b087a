/**
 * What YouTube's script in the page and its player in the frame say to each other: JSON strings by `postMessage`, marked
 * with the widget's id. Shapes as in the public widget script and https://developers.google.com/youtube/iframe_api_reference.
 */

/** `YT.PlayerState` of the IFrame API. */
export const PLAYER_STATE = {
  UNSTARTED: -1,
  ENDED: 0,
  PLAYING: 1,
  PAUSED: 2,
  BUFFERING: 3,
  CUED: 5,
} as const;
export type PlayerState = (typeof PLAYER_STATE)[keyof typeof PLAYER_STATE];

/** What the script answers from without asking: the getters read these fields by name. Times in seconds. */
export interface PlayerInfo {
  playerState: PlayerState;
  currentTime: number;
  /** `Date.now() / 1000` of the frame when `currentTime` was read. */
  currentTimeLastUpdated_: number;
  duration: number;
  playbackRate: number;
  availablePlaybackRates: number[];
  /** 0 to 100. */
  volume: number;
  muted: boolean;
  videoLoadedFraction: number;
  videoUrl: string;
  videoData: { video_id: string; title: string };
}

/** Page to frame. `listening` is repeated until the frame answers. */
export type ToFrame =
  | { event: 'listening'; id: number; channel: 'widget' }
  | { event: 'command'; func: string; args: unknown[]; id: number; channel: 'widget' };

/** Frame to page: deliveries of what the getters answer, or an event somebody subscribed to. */
export type ToPage = { id: number; channel: 'widget' } & (
  | { event: 'initialDelivery'; info: PlayerInfo & { apiInterface: string[] } }
  | { event: 'infoDelivery'; info: Partial<PlayerInfo> }
  | { event: PlayerEvent; info: unknown }
);

export type PlayerEvent =
  | 'onReady'
  | 'onStateChange'
  | 'onError'
  | 'onPlaybackRateChange'
  | 'onVolumeChange'
  | 'onVideoProgress';

/** How a stand-in video behaves; a test sets it. */
export interface VideoBehaviour {
  title: string;
  /** Seconds. */
  duration: number;
  /** Milliseconds of buffering before playback, and after a seek while playing. */
  startDelay: number;
  /** Error code delivered after `onReady`, as for a video that YouTube will not play. */
  error?: number | undefined;
}
