import type { Session } from '../../state/session/session.ts';

/** Milliseconds within which a second press belongs to the first: what systems have it at. */
const TOGETHER_MS = 500;

/**
 * Two presses on a word choose the word. The first is heeded at once, and taken back by the second: the playhead is where
 * it would be without either. A player that nobody has asked for yet is not fetched before it is clear that one is meant.
 */
export function createDoublePress({ playback, goTo }: Session) {
  let timer = 0;
  let before: { time: number; at: number; isPlaying: boolean } | null = null;

  return {
    /** The first press: `go` moves the playhead, and it plays from there where `plays` is so. */
    first(go: () => void, plays: boolean): void {
      const { status, wanted } = playback.state();
      const isPlaying = status === 'playing' || status === 'buffering';
      before = { time: playback.time(), at: performance.now(), isPlaying };
      window.clearTimeout(timer);
      go();
      if (!plays) return;
      if (wanted) playback.play();
      else timer = window.setTimeout(playback.play, TOGETHER_MS);
    },
    second(): void {
      window.clearTimeout(timer);
      if (before === null) return;
      const { time, at, isPlaying } = before;
      before = null;
      const passed = (performance.now() - at) / 1000;
      goTo(isPlaying ? time + passed * playback.state().rate : time);
      if (!isPlaying && playback.state().wanted) playback.pause();
    },
  };
}
