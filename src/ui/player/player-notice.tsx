import { formatTime } from '../../core/time/time.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';

/** What is unusual at the moment: a range that stops, else follow switched off. */
export function PlayerNotice() {
  const { notices } = useAllText();
  const { playback, follow } = useSession();
  const range = useSessionState((state) => state.player.range);
  if (range !== null)
    return (
      <p className="player-notes">
        {notices.range(formatTime(range.startTime), formatTime(range.endTime))}{' '}
        <button type="button" className="link" onClick={() => playback.setRange(null)}>
          {notices.clearRange}
        </button>
      </p>
    );
  return (
    <p className="player-notes" role="status">
      {notices.followOff}{' '}
      <button type="button" className="link" onClick={() => follow({ type: 'toggle' })}>
        {notices.followOn}
      </button>
    </p>
  );
}
