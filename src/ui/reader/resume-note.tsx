import { useEffect, useState } from 'react';
import { activeIndex } from '../../core/time/active.ts';
import { formatTime } from '../../core/time/time.ts';
import type { ReadingPlace } from '../../library/records/record-kinds.ts';
import { Icon } from '../kit/icon.tsx';
import { useServices } from '../services/services.ts';
import { useReader, useReaderState } from '../session/reader-context.ts';
import { useAllText } from '../text/all-text.ts';
import '../../styles/resume.css';

/** Nearer to the start, or to each other, than this (seconds) is no place of its own. */
const WORTH_TELLING = 15;

/**
 * Where the last visit ended: how far was read and how far was played, each a press away. Gone once it plays.
 * `resumeTime` is where playback stands ready, null where it starts from the beginning.
 */
export function ResumeNote({ resumeTime }: { resumeTime: number | null }) {
  const text = useAllText();
  const reader = useReader();
  const { shelf } = useServices();
  const [isOver, setOver] = useState(false);
  const [place, setPlace] = useState<ReadingPlace | null | 'loading'>('loading');
  const isPlaying = useReaderState((state) => state.player.status === 'playing');
  useEffect(() => {
    if (isPlaying) setOver(true);
  }, [isPlaying]);
  useEffect(() => {
    void shelf.loadReadingPlace(reader.episode.id).then(setPlace);
  }, [shelf, reader.episode.id]);

  if (isOver || place === 'loading') return null;
  const isPlace =
    place !== null &&
    place.readTo > WORTH_TELLING &&
    Math.abs(place.readTo - (resumeTime ?? 0)) > WORTH_TELLING;
  if (!isPlace) {
    if (resumeTime === null) return null;
    return (
      <p className="player-notes">
        {text.player.resumedAt(formatTime(resumeTime))}{' '}
        <button
          type="button"
          className="link"
          onClick={() => {
            reader.playback.seek(0);
            setOver(true);
          }}
        >
          {text.player.fromStart}
        </button>
      </p>
    );
  }
  return (
    <p className="player-notes resume-note">
      <span className="sr-only">{text.readingPlace.label}: </span>
      <button type="button" className="link" onClick={() => void visit(reader, place)}>
        {text.readingPlace.read(formatTime(place.readTo))}
      </button>
      {resumeTime !== null && (
        <>
          {' · '}
          <button type="button" className="link" onClick={() => reader.goTo(resumeTime)}>
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

/** The line is found by its words where its text is shown, else by its time. */
async function visit(reader: ReturnType<typeof useReader>, { place, readTo }: ReadingPlace) {
  const { primary } = reader.store.getState().view;
  const { findPlace } = await import('../../corrections/find-place.ts');
  const found = place.track === primary.id ? findPlace(primary, place) : null;
  reader.visit(found?.[0] ?? Math.max(0, activeIndex(primary.start, readTo)));
}
