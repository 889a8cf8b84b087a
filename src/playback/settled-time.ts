/**
 * A player goes on reporting the old time for a moment after a seek, and may land just before the place asked for
 * (the nearest key frame). The line that was clicked must stay lit through both.
 */
export interface SettledTime {
  /** A seek was requested at `now` (milliseconds), while the player reported `from`; seconds. */
  expect(target: number, from: number, now: number): void;
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
  let stale = 0;
  let deadline = 0;

  return {
    expect(time, from, now) {
      target = time;
      stale = from;
      deadline = now + PATIENCE_MS;
    },
    settle(reported, now) {
      if (target === null) return reported;
      if (reported >= target - LANDING && reported < target) return target;
      // After a short step back the old time looks like an arrival, until a time before it is reported.
      const old = target < stale && reported >= stale;
      if ((!old && reported >= target && reported < target + RUN_ON) || now >= deadline) {
        target = null;
        return reported;
      }
      return target;
    },
  };
}
