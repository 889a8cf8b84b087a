import { useEffect, useRef } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { formatTime } from '../../core/time/time.ts';
import type { Sections } from '../../state/sections.ts';
import { useReader, useReaderState } from '../session/reader-context.ts';
import { useSections, useSectionsState } from '../session/sections-context.ts';
import { useAllText } from '../text/all-text.ts';

/** Playback goes on this long (seconds) after a hop before the note of it goes. */
const NOTE_LASTS = 20;

/** What playback did by itself, and what is unusual in how it goes on; each ends with one press. */
export function SectionNotes() {
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
  const sections = useSections() as Sections;
  const { playback } = useReader();
  const hop = useSectionsState((state) => state.hop, null);
  const noteRef = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (hop === null || hop.isEnd) return;
    const { endTime } = hop.over;
    return playback.onTime((time) => {
      const isNear = time > endTime - 1 && time < endTime + NOTE_LASTS;
      if (!isNear && noteRef.current?.contains(document.activeElement) !== true)
        sections.dismissHop();
    });
  }, [hop, playback, sections]);

  if (hop === null) return null;
  const titles = hop.chapters.map(({ title }) => inLanguage(title, text.languages).text);
  const { startTime, endTime } = hop.over;
  return (
    <p ref={noteRef} className="player-notes">
      {hop.isEnd
        ? text.sections.nothingLeft(titles)
        : text.sections.skipped(titles, formatTime(Math.round(endTime - startTime)))}
      {' · '}
      <button type="button" className="link" onClick={() => sections.undoHop()}>
        {hop.isEnd ? text.sections.playAnyway : text.sections.undo}
      </button>
    </p>
  );
}

function RepeatNote() {
  const text = useAllText();
  const sections = useSections() as Sections;
  const { episode } = useReader();
  const repeats = useSectionsState((state) => state.repeats, null);
  const startTime = useReaderState((state) => state.player.repeat?.startTime);
  if (repeats === null) return null;
  const chapter = episode.chapters.find((candidate) => candidate.startTime === startTime);
  return (
    <p className="player-notes" role="status">
      {repeats === 'line' || chapter === undefined
        ? text.sections.repeatsLine
        : text.sections.repeatsChapter(inLanguage(chapter.title, text.languages).text)}{' '}
      <button type="button" className="link" onClick={() => sections.stopRepeat()}>
        {text.sections.stopRepeat}
      </button>
    </p>
  );
}

function PausesNote() {
  const text = useAllText();
  const sections = useSections() as Sections;
  const pausesAtLines = useSectionsState((state) => state.pausesAtLines, false);
  if (!pausesAtLines) return null;
  return (
    <p className="player-notes" role="status">
      {text.sections.pausesAtLines}{' '}
      <button type="button" className="link" onClick={() => sections.setPausesAtLines(false)}>
        {text.sections.stopPauses}
      </button>
    </p>
  );
}
