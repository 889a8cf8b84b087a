import { useEffect, useRef } from 'react';
import { formatTime } from '../../core/time/time.ts';
import { barLength } from '../../state/session/position.ts';
import { useSession, useSessionState } from '../session/session-context.ts';

/** `12:41 / 58:47`. The playhead is written straight into the page, once a second, past React. */
export function TimeReadout() {
  const { playback } = useSession();
  const isKnown = useSessionState(({ player }) => player.duration !== null);
  const length = useSessionState(barLength);
  const nowRef = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let shown = '';
    const show = (time: number) => {
      const label = formatTime(time);
      if (label === shown || nowRef.current === null) return;
      shown = label;
      nowRef.current.textContent = label;
    };
    show(playback.time());
    return playback.onTime(show);
  }, [playback]);
  return (
    <p className="time-readout">
      <span ref={nowRef} />
      {length > 0 && (
        <span className="text-quiet">
          {' / '}
          {isKnown ? '' : '≈'}
          {formatTime(length)}
        </span>
      )}
    </p>
  );
}
