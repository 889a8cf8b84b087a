/**
 * The player port: the one shape through which Cuelight talks to whatever plays. A method *requests*; only what the
 * player reports through `observe` is true, and nothing on the page changes before it does.
 */

export type PlayerStatus = 'loading' | 'paused' | 'playing' | 'buffering' | 'ended' | 'failed';

/**
 * Why nothing plays. `youtube`: the code of the IFrame API's onError; `media`: a MediaError code; `empty`: a recording of
 * no length.
 */
export type PlaybackFailure =
  | { kind: 'youtube'; code: number }
  | { kind: 'media'; code: number }
  | { kind: 'blocked' | 'offline' | 'empty' };

/** What stands in the way of a recording that plays, or could; times in seconds. */
export type PlaybackHindrance =
  /** Its host gives no parts of it: it plays from its start only, and `time` was not gone to. */
  | { kind: 'no-seek'; time: number }
  /** `time` was asked for and comes after the end. */
  | { kind: 'past-end'; time: number; end: number }
  /** Nothing has come for long, and nothing has said why. */
  | { kind: 'waiting' }
  /** It ended at `time`, before the end that it had told. */
  | { kind: 'broken-off'; time: number; end: number };

export interface PlayerReport {
  status: PlayerStatus;
  /** Seconds; null until the player knows. */
  duration: number | null;
  rate: number;
  /** 0…1 */
  volume: number;
  muted: boolean;
  failure: PlaybackFailure | null;
  hindrance: PlaybackHindrance | null;
}

export interface Player {
  play(): void;
  pause(): void;
  /** Seconds. Before the player is ready the request waits. A place that it does not reach is a hindrance, and no jump. */
  seek(time: number): void;
  /** Whether a seek leads to `time` (seconds); true as long as the player does not know. */
  reaches(time: number): boolean;
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
