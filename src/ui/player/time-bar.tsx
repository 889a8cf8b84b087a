import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Chapter } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import { activeSpanIndex } from '../../core/time/active.ts';
import { barLength } from '../../state/session/position.ts';
import { part } from '../kit/part.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useSteeringState } from '../session/use-steering.ts';
import { type Text, useText } from '../text/text.ts';

/** A slider's own keys, in seconds; Home and End are the browser's. */
const KEY_STEPS: Record<string, number> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -60,
  PageUp: 60,
};

const TimeBarTip = part(async () => (await import('./time-bar-tip.tsx')).TimeBarTip, 'quiet');

/** The whole recording: chapters and their verdicts, how far it has played, and a slider over it all. `children`: marks. */
export function TimeBar({ children }: { children: ReactNode }) {
  const text = useText();
  const { playback, episode } = useSession();
  const duration = useSessionState(barLength);
  const range = useSessionState((state) => state.player.range);
  const barRef = useRef<HTMLDivElement>(null);
  const sliderRef = useRef<HTMLInputElement>(null);
  const verdicts = useSteeringState((state) => state.verdicts, null);
  const watchOnly = useSteeringState((state) => state.watchOnly, false);
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const dismiss = useCallback(() => {
    setPointed(null);
    setFocused(false);
  }, []);

  useEffect(() => {
    let shown = -1;
    const show = (time: number) => {
      const second = Math.floor(time * 2);
      if (second === shown || duration === 0) return;
      shown = second;
      barRef.current?.style.setProperty('--played', `${Math.min(1, time / duration)}`);
      const slider = sliderRef.current;
      if (slider === null) return;
      slider.value = String(time);
      slider.setAttribute(
        'aria-valuetext',
        text.player.timeValue(
          text.spokenTime(time),
          text.spokenTime(duration),
          chapterTitleAt(episode.chapters, time, text),
        ),
      );
    };
    show(playback.time());
    return playback.onTime(show);
  }, [playback, duration, episode, text]);

  if (duration === 0) return null;
  const shareOf = (time: number) => Math.min(Math.max(0, time), duration) / duration;
  const share = (time: number) => `${shareOf(time) * 100}%`;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEY_STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    playback.seekBy(step);
  };

  const segments = (
    <div className="time-bar-segments">
      {episode.chapters.map((chapter, index) => (
        <div
          key={chapter.startTime}
          className="time-bar-chapter"
          data-verdict={verdicts === null ? chapter.verdict : verdicts[index]}
          data-left-out={(watchOnly && verdicts?.[index] !== 'watch') || undefined}
          style={{
            left: share(chapter.startTime),
            width: share(chapter.endTime - chapter.startTime),
          }}
        />
      ))}
    </div>
  );
  return (
    <div
      ref={barRef}
      className="time-bar"
      onPointerMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const at = ((event.clientX - box.left) / box.width) * duration;
        setPointed(Math.min(Math.max(0, at), duration));
      }}
      onPointerLeave={() => setPointed(null)}
    >
      <div className="time-bar-track" aria-hidden="true">
        {segments}
        <div className="time-bar-played">{segments}</div>
        {range !== null && (
          <div
            className="time-bar-range"
            style={{ left: share(range.startTime), width: share(range.endTime - range.startTime) }}
          />
        )}
        {children}
        <div className="time-bar-playhead" />
      </div>
      <input
        ref={sliderRef}
        type="range"
        className="time-bar-slider"
        aria-label={text.player.time}
        min={0}
        max={duration}
        step="any"
        defaultValue={0}
        onInput={(event) => playback.seek(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.target.matches(':focus-visible'))}
        onBlur={() => setFocused(false)}
      />
      {(pointed !== null || focused) && (
        <TimeBarTip pointed={pointed} shareOf={shareOf} onDismiss={dismiss} />
      )}
    </div>
  );
}

function chapterTitleAt(chapters: readonly Chapter[], time: number, text: Text): string | null {
  const chapter = chapters[activeSpanIndex(chapters, time)];
  return chapter === undefined ? null : inLanguage(chapter.title, text.languages).text;
}
