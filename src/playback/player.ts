/**
 * The player port: the one shape through which Cuelight talks to whatever plays. A method *requests*; only what the
 * player reports through `observe` is true, and nothing on the page changes before it does.
 */

export type PlayerStatus = 'loading' | 'paused' | 'playing' | 'buffering' | 'ended' | 'failed';

/** Why nothing plays. `youtube`: the code of the IFrame API's onError; `media`: a MediaError code. */
export type PlaybackFailure =
  | { kind: 'youtube'; code: number }
  | { kind: 'media'; code: number }
  | { kind: 'blocked' };

export interface PlayerReport {
  status: PlayerStatus;
  /** Seconds; null until the player knows. */
  duration: number | null;
  rate: number;
  /** 0…1 */
  volume: number;
  muted: boolean;
  failure: PlaybackFailure | null;
}

export interface Player {
  play(): void;
  pause(): void;
  /** Seconds. Before the player is ready the request waits. */
  seek(time: number): void;
  setRate(rate: number): void;
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /** Seconds, as the player reports it at this moment. */
  currentTime(): number;
  report(): PlayerReport;
  /** Calls back whenever the report changes; returns the function that ends it. */
  observe(listener: (report: PlayerReport) => void): () => void;
  /** Lets go of the media; the player is not used afterwards. */
  dispose(): void;
}
