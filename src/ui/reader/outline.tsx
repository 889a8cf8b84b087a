import { useEffect, useRef } from 'react';
import type { Chapter } from '../../core/episode-file.ts';
import { inLanguage } from '../../core/localized.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { useText } from '../text/text.ts';
import { useReader, useReaderState } from './reader-context.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The chapters with length, summary and verdict; the current one marked, and how far into it we are. */
export function Outline({ onChosen }: { onChosen?: () => void }) {
  const text = useText();
  const reader = useReader();
  const { episode } = reader;
  const active = useReaderState((state) => state.activeChapter);
  if (episode.chapters.length === 0) return <p className="mt-6 text-quiet">{text.outline.none}</p>;
  return (
    <nav aria-label={text.outline.title} className="outline-list">
      <ol>
        {episode.chapters.map((chapter, index) => (
          <OutlineRow
            key={chapter.startTime}
            chapter={chapter}
            active={index === active}
            onClick={() => {
              reader.goTo(chapter.startTime);
              onChosen?.();
            }}
          />
        ))}
      </ol>
    </nav>
  );
}

interface OutlineRowProps {
  chapter: Chapter;
  active: boolean;
  onClick(): void;
}

function OutlineRow({ chapter, active, onClick }: OutlineRowProps) {
  const text = useText();
  const title = inLanguage(chapter.title, text.languages);
  const summary =
    chapter.summary === undefined ? null : inLanguage(chapter.summary, text.languages);
  return (
    <li>
      <button
        type="button"
        className="outline-row"
        aria-current={active ? 'true' : undefined}
        onClick={onClick}
      >
        <ClockTime className="time-text" seconds={chapter.startTime} />
        <span className="outline-title" lang={title.lang}>
          {title.text}
        </span>
        {chapter.verdict !== undefined && <VerdictMark verdict={chapter.verdict} />}
        {summary !== null && (
          <span className="outline-summary" lang={summary.lang}>
            {summary.text}
          </span>
        )}
        <span className="outline-length">{text.length(chapter.endTime - chapter.startTime)}</span>
        {active && <ChapterProgress chapter={chapter} />}
      </button>
    </li>
  );
}

function ChapterProgress({ chapter }: { chapter: Chapter }) {
  const { playback } = useReader();
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = (time: number) => {
      const share = (time - chapter.startTime) / (chapter.endTime - chapter.startTime);
      const percent = Math.round(Math.min(1, Math.max(0, share)) * 200) / 2;
      ref.current?.style.setProperty('--played', `${percent}%`);
    };
    show(playback.time());
    return playback.onTime(show);
  }, [playback, chapter]);
  return <span ref={ref} className="outline-progress" aria-hidden="true" />;
}
