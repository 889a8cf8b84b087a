/**
 * A player goes on reporting the old time for a moment after a seek, and may land just before the place asked for
 * (the nearest key frame). The line that was clicked must stay lit through both.
 */
export interface SettledTime {
  /** A seek to `target` (seconds) was requested at `now` (milliseconds). */
  expect(target: number, now: number): void;
  /** What to show for a time the player reports. */
  settle(reported: number, now: number): number;
}

/** A player that has not arrived by then went elsewhere: believe it. */
const PATIENCE_MS = 2000;
/** How far before the target a player may land and still be said to have arrived, in seconds. */
const LANDING = 0.3;
/** How far after it playback may have run before the first report, in seconds. */
const RUN_ON = 1.5;

export function createSettledTime(): SettledTime {
  let target: number | null = null;
  let deadline = 0;

  return {
    expect(time, now) {
      target = time;
      deadline = now + PATIENCE_MS;
    },
    settle(reported, now) {
      if (target === null) return reported;
      if (reported >= target - LANDING && reported < target) return target;
      if ((reported >= target && reported < target + RUN_ON) || now >= deadline) {
        target = null;
        return reported;
      }
      return target;
    },
  };
}
