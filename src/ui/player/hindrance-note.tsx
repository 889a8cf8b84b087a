import { useSyncExternalStore } from 'react';
import { formatTime } from '../../core/time/time.ts';
import type { PlaybackHindrance } from '../../playback/player.ts';
import type { PositionState } from '../../state/session/position.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { type AllText, useAllText } from '../text/all-text.ts';
import type { MediaSource } from './media-source.ts';

interface HindranceNoteProps {
  source: MediaSource;
  onAttach(): void;
}

/** What the recording cannot do though it plays, or why it does not go on, and what helps. */
export function HindranceNote({ source, onAttach }: HindranceNoteProps) {
  const text = useAllText();
  const { playback } = useSession();
  const hindrance = useSessionState((state) => state.player.hindrance);
  const textEnd = useSessionState(textAfterEnd);
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const kind = hindrance?.kind;
  const sentence =
    kind === 'waiting' && !isOnline && source.media !== null
      ? text.hindrance.offline
      : sentenceOf(hindrance, textEnd, playback.time(), text);
  if (sentence === null) return null;
  return (
    <p className="player-notes whitespace-normal" role="status">
      {sentence}{' '}
      {(kind === 'waiting' || kind === 'broken-off') && (
        <button type="button" className="link" onClick={playback.retry}>
          {text.tryAgain}
        </button>
      )}
      {kind === 'no-seek' && (
        <>
          <a className="link" href={source.src} target="_blank" rel="noopener">
            {text.failure.openMedia}
          </a>{' '}
          <button type="button" className="link" onClick={onAttach}>
            {text.opens.attach}
          </button>
        </>
      )}
    </p>
  );
}

/** A text goes on after its recording where a whole line does; seconds. */
const LONGER = 5;

/** Where the last line begins that the recording, at its end, has not come to; null otherwise. Seconds. */
function textAfterEnd({ player, view }: PositionState): number | null {
  const last = view.primary.start.at(-1);
  if (player.status !== 'ended' || player.duration === null || last === undefined) return null;
  return last > player.duration + LONGER ? last : null;
}

function sentenceOf(
  hindrance: PlaybackHindrance | null,
  textEnd: number | null,
  now: number,
  { hindrance: words }: AllText,
): string | null {
  switch (hindrance?.kind) {
    case 'no-seek':
      return words.noSeek(formatTime(hindrance.time));
    case 'past-end':
      return words.pastEnd(formatTime(hindrance.time), formatTime(hindrance.end));
    case 'waiting':
      return words.waiting;
    case 'broken-off':
      return words.brokenOff(formatTime(hindrance.time), formatTime(hindrance.end));
    case undefined:
      return textEnd === null ? null : words.shorter(formatTime(now), formatTime(textEnd));
  }
}

function watchNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
