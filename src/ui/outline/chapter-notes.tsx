import { useEffect, useRef } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { formatTime } from '../../core/time/time.ts';
import type { Steering } from '../../state/session/steering.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useSteering, useSteeringState } from '../session/use-steering.ts';
import { useAllText } from '../text/all-text.ts';

/** Playback goes on this long (seconds) after a hop before the note of it goes. */
const NOTE_LASTS = 20;

/** What playback did by itself, and what is unusual in how it goes on; each ends with one press. */
export function ChapterNotes() {
  return (
    <>
      {/* There before it says anything: only then is what comes into it announced. */}
      <div role="status">
        <HopNote />
      </div>
      <RepeatNote />
      <PausesNote />
    </>
  );
}

function HopNote() {
  const text = useAllText();
  const steering = useSteering() as Steering;
  const { playback } = useSession();
  const hop = useSteeringState((state) => state.hop, null);
  const noteRef = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (hop === null || hop.isEnd) return;
    const { endTime } = hop.over;
    return playback.onTime((time) => {
      const isNear = time > endTime - 1 && time < endTime + NOTE_LASTS;
      if (!isNear && noteRef.current?.contains(document.activeElement) !== true)
        steering.dismissHop();
    });
  }, [hop, playback, steering]);

  if (hop === null) return null;
  const titles = hop.chapters.map(({ title }) => inLanguage(title, text.languages).text);
  const { startTime, endTime } = hop.over;
  return (
    <p ref={noteRef} className="player-notes">
      {hop.isEnd
        ? text.steering.nothingLeft(titles)
        : text.steering.skipped(titles, formatTime(Math.round(endTime - startTime)))}
      {' · '}
      <button type="button" className="link" onClick={() => steering.undoHop()}>
        {hop.isEnd ? text.steering.playAnyway : text.steering.undo}
      </button>
    </p>
  );
}

function RepeatNote() {
  const text = useAllText();
  const steering = useSteering() as Steering;
  const { episode } = useSession();
  const repeats = useSteeringState((state) => state.repeats, null);
  const startTime = useSessionState((state) => state.player.repeat?.startTime);
  if (repeats === null) return null;
  const chapter = episode.chapters.find((candidate) => candidate.startTime === startTime);
  return (
    <p className="player-notes" role="status">
      {repeats === 'line' || chapter === undefined
        ? text.steering.repeatsLine
        : text.steering.repeatsChapter(inLanguage(chapter.title, text.languages).text)}{' '}
      <button type="button" className="link" onClick={() => steering.stopRepeat()}>
        {text.steering.stopRepeat}
      </button>
    </p>
  );
}

function PausesNote() {
  const text = useAllText();
  const steering = useSteering() as Steering;
  const pausesAtLines = useSteeringState((state) => state.pausesAtLines, false);
  if (!pausesAtLines) return null;
  return (
    <p className="player-notes" role="status">
      {text.steering.pausesAtLines}{' '}
      <button type="button" className="link" onClick={() => steering.setPausesAtLines(false)}>
        {text.steering.stopPauses}
      </button>
    </p>
  );
}
