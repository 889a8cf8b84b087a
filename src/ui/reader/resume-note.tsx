import { useEffect, useState } from 'react';
import { formatTime } from '../../core/time/time.ts';
import type { ReadingPlace } from '../../library/records/record-kinds.ts';
import { showReadingPlace } from '../../state/session/reading-place.ts';
import { isWorthReturning } from '../../state/session/resume.ts';
import { Icon } from '../kit/icon.tsx';
import { useServices } from '../services/services.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useAllText } from '../text/all-text.ts';
import '../../styles/resume.css';

/** Where the last visit ended: how far was read and how far was played, each a press away. Gone once it plays. */
export function ResumeNote() {
  const text = useAllText();
  const session = useSession();
  const { shelf } = useServices();
  const [isOver, setOver] = useState(false);
  const [place, setPlace] = useState<ReadingPlace | null | 'loading'>('loading');
  const isPlaying = useSessionState((state) => state.player.status === 'playing');
  useEffect(() => {
    if (isPlaying) setOver(true);
  }, [isPlaying]);
  useEffect(() => {
    void shelf.loadReadingPlace(session.episode.id).then(setPlace);
  }, [shelf, session.episode.id]);

  if (isOver || place === 'loading') return null;
  const { resumeTime } = session;
  if (place === null || !isWorthReturning(session.episode, place, resumeTime)) {
    if (resumeTime === null) return null;
    return (
      <p className="player-notes">
        {text.readingPlace.resumedAt(formatTime(resumeTime))}{' '}
        <button
          type="button"
          className="link"
          onClick={() => {
            session.playback.seek(0);
            setOver(true);
          }}
        >
          {text.readingPlace.fromStart}
        </button>
      </p>
    );
  }
  return (
    <p className="player-notes resume-note">
      <span className="sr-only">{text.readingPlace.label}: </span>
      <button type="button" className="link" onClick={() => showReadingPlace(session, place)}>
        {text.readingPlace.read(formatTime(place.readTo))}
      </button>
      {resumeTime !== null && (
        <>
          {' · '}
          <button type="button" className="link" onClick={() => session.goTo(resumeTime)}>
            {text.readingPlace.played(formatTime(resumeTime))}
          </button>
        </>
      )}
      <button
        type="button"
        className="resume-close"
        aria-label={text.readingPlace.close}
        title={text.readingPlace.close}
        onClick={() => setOver(true)}
      >
        <Icon name="x" size={16} strokeWidth={1.75} />
      </button>
    </p>
  );
}
