import type { ReactNode } from 'react';
import { formatTime } from '../../core/time/time.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';

/** What is unusual at the moment: a range that stops, follow switched off; `otherwise` where there is nothing. */
export function PlayerNotice({ otherwise }: { otherwise: ReactNode }) {
  const text = useText();
  const { playback, follow } = useSession();
  const followOff = useSessionState((state) => state.follow === 'off');
  const range = useSessionState((state) => state.player.range);
  if (range !== null)
    return (
      <p className="player-notes">
        {text.player.range(formatTime(range.startTime), formatTime(range.endTime))}{' '}
        <button type="button" className="link" onClick={() => playback.setRange(null)}>
          {text.player.clearRange}
        </button>
      </p>
    );
  if (followOff)
    return (
      <p className="player-notes" role="status">
        {text.followOff}{' '}
        <button type="button" className="link" onClick={() => follow({ type: 'toggle' })}>
          {text.followOn}
        </button>
      </p>
    );
  return otherwise;
}
