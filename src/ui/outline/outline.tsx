import { useEffect, useRef } from 'react';
import type { Chapter, Verdict } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { ClockTime } from '../kit/clock-time.tsx';
import { part } from '../kit/part.tsx';
import { VerdictMark } from '../kit/verdict-mark.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useSteeringState } from '../session/use-steering.ts';
import { useVerdict } from '../session/use-verdict.ts';
import { useText } from '../text/text.ts';

const VerdictChoice = part(
  async () => (await import('./verdict-choice.tsx')).VerdictChoice,
  'quiet',
);
const OutlineFollow = part(
  async () => (await import('./outline-follow.tsx')).OutlineFollow,
  'at-rest',
);

/** The chapters with length and verdict; the current one marked, open, and how far into it we are. */
export function Outline({ onChosen }: { onChosen?: () => void }) {
  const text = useText();
  const session = useSession();
  const { episode } = session;
  const active = useSessionState((state) => state.activeChapter);
  const listRef = useRef<HTMLElement>(null);
  if (episode.chapters.length === 0) return <p className="outline-none">{text.outline.none}</p>;
  return (
    <nav ref={listRef} aria-label={text.outline.title} className="outline-list">
      <ol>
        {episode.chapters.map((chapter, index) => (
          <OutlineRow
            key={chapter.startTime}
            chapter={chapter}
            chapterIndex={index}
            active={index === active}
            onClick={() => {
              session.openChapter(index);
              onChosen?.();
            }}
          />
        ))}
      </ol>
      <OutlineFollow list={listRef} active={active} />
    </nav>
  );
}

interface OutlineRowProps {
  chapter: Chapter;
  chapterIndex: number;
  active: boolean;
  onClick(): void;
}

function OutlineRow({ chapter, chapterIndex, active, onClick }: OutlineRowProps) {
  const languages = useOutlineLanguages();
  const text = useText();
  const title = inLanguage(chapter.title, languages);
  const summary = chapter.summary === undefined ? null : inLanguage(chapter.summary, languages);
  return (
    <li className="outline-item" data-current={active || undefined}>
      <button
        type="button"
        className="outline-row"
        aria-current={active ? 'true' : undefined}
        onClick={onClick}
      >
        <ClockTime className="type-time" seconds={chapter.startTime} />
        <span className="outline-title" lang={title.lang}>
          {title.text}
        </span>
        {active && summary !== null && (
          <span className="outline-summary" lang={summary.lang}>
            {summary.text}
          </span>
        )}
        {active && <ChapterProgress chapter={chapter} />}
      </button>
      <div className="outline-side">
        <OutlineVerdict chapterIndex={chapterIndex} published={chapter.verdict} />
        <span className="outline-length">{text.length(chapter.endTime - chapter.startTime)}</span>
      </div>
    </li>
  );
}

/** Headings stand in the language that is read, where they were given in it, else in the interface's. */
function useOutlineLanguages(): readonly string[] {
  const { languages } = useText();
  const lang = useSessionState(({ view }) => view.primary.lang);
  return [lang, ...languages];
}

/** A mark that becomes a choice of the same size. */
function OutlineVerdict(props: { chapterIndex: number; published: Verdict | undefined }) {
  const { chapterIndex, published } = props;
  const canJudge = useSteeringState((state) => state.isJudged, false);
  const mark = <VerdictMark verdict={useVerdict(chapterIndex, published)} />;
  return canJudge ? <VerdictChoice chapterIndex={chapterIndex} instead={mark} /> : mark;
}

function ChapterProgress({ chapter }: { chapter: Chapter }) {
  const { playback } = useSession();
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
