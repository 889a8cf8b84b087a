import { useEffect, useState } from 'react';
import { inLanguage } from '../../core/contract/localized.ts';
import { activeIndex, activeSpanIndex } from '../../core/time/active.ts';
import { formatTime } from '../../core/time/time.ts';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';

interface TimeBarTipProps {
  /** Seconds: where the pointer or finger is; null for the playhead. */
  pointed: number | null;
  /** 0…1 of the bar. */
  shareOf(time: number): number;
  onDismiss(): void;
}

/** What is said at a place of the bar: its time, its chapter, its line. To see; the slider says its own value. */
export function TimeBarTip({ pointed, shareOf, onDismiss }: TimeBarTipProps) {
  const text = useText();
  const { episode, playback } = useSession();
  const { primary } = useSessionState((state) => state.view);
  const [now, setNow] = useState(() => playback.time());
  useEffect(() => playback.onTime((time) => setNow(Math.floor(time))), [playback]);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDismiss();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onDismiss]);

  const time = pointed ?? now;
  const chapter = episode.chapters[activeSpanIndex(episode.chapters, time)];
  const title = chapter === undefined ? null : inLanguage(chapter.title, text.languages);
  const line = primary.text[activeIndex(primary.start, time)];
  return (
    <>
      <div className="time-bar-pointed" style={{ left: `${shareOf(time) * 100}%` }} />
      <div className="time-bar-tip" aria-hidden="true">
        <p className="time-bar-tip-place">
          <span className="tabular-nums">{formatTime(time)}</span>
          {title !== null && <span lang={title.lang}>{title.text}</span>}
        </p>
        {line !== undefined && (
          <p className="time-bar-tip-line" lang={primary.lang} dir="auto">
            {line}
          </p>
        )}
      </div>
    </>
  );
}
