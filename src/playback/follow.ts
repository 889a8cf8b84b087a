/**
 * When the page may scroll itself to keep the active line in view.
 *
 * - `following`: it may.
 * - `held`: a person scrolled and the line is still in view: leave the page alone.
 * - `away`: the line is out of view. Only a person brings it back: the pill, a click on a line, the key, or scrolling
 *   to it. Never a timer.
 * - `finding`: somebody looks for words in the text; closing that brings the line back, whatever was scrolled meanwhile.
 * - `off`: switched off; only switching it on again ends that.
 */
export type Follow = 'following' | 'held' | 'away' | 'finding' | 'off';

export type FollowEvent =
  /** A person's scroll goes on, or came to rest; where it left the line. */
  | { type: 'scrolled'; inView: boolean; inBand: boolean; atRest: boolean }
  /** Playback moved the line. */
  | { type: 'moved'; inView: boolean }
  /** The pill, a click on a line, `s`. */
  | { type: 'resume' }
  /** Finding in the text began, or went on to another place. */
  | { type: 'find' }
  | { type: 'found' }
  | { type: 'toggle' };

export function nextFollow(follow: Follow, event: FollowEvent): Follow {
  switch (event.type) {
    case 'toggle':
      return follow === 'off' ? 'following' : 'off';
    case 'resume':
      return follow === 'off' ? 'off' : 'following';
    case 'find':
      // Who was elsewhere in the text stays there afterwards.
      return follow === 'off' || follow === 'away' ? follow : 'finding';
    case 'found':
      return follow === 'finding' ? 'following' : follow;
    case 'moved':
      return follow === 'held' && !event.inView ? 'away' : follow;
    case 'scrolled':
      if (follow === 'off' || follow === 'finding') return follow;
      if (!event.inView) return 'away';
      // Back to the line: follow again, but only once the hand is off the page.
      if (follow === 'away') return event.atRest ? 'following' : 'away';
      return event.atRest && event.inBand ? 'following' : 'held';
  }
}

/** The part of the transcript's height in which the active line may move without the page scrolling. */
export const BAND = { top: 0.18, rest: 0.3, bottom: 0.42 } as const;

/**
 * How far to scroll (CSS px, positive is down) to bring a line at `lineTop` to rest; 0 while it is inside the band.
 * `viewTop` and `viewHeight` describe the part of the window the transcript can be seen in.
 */
export function followDistance(lineTop: number, viewTop: number, viewHeight: number): number {
  const place = (lineTop - viewTop) / viewHeight;
  if (place >= BAND.top && place <= BAND.bottom) return 0;
  return lineTop - (viewTop + viewHeight * BAND.rest);
}
