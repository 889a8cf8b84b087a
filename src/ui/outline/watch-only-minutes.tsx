import { useEffect, useRef } from 'react';
import type { Sections } from '../../state/sections.ts';
import { useReader, useReaderState } from '../session/reader-context.ts';
import { useSections, useSectionsState } from '../session/sections-context.ts';
import { useAllText } from '../text/all-text.ts';

/** “40 of 59 min”: what playing only what is worth it leaves; null while the length is not known. */
export function useMinutes(): string | null {
  const text = useAllText();
  const sections = useSections();
  const duration = useReaderState((state) => state.player.duration);
  useSectionsState((state) => state.spans, null);
  const left = sections?.left(0) ?? null;
  if (left === null || duration === null) return null;
  return text.sections.ofMinutes(Math.round(left / 60), Math.round(duration / 60));
}

/** The same for the header while it is on, and how much is still to come; written past React, once a minute. */
export function WatchOnlyMinutes() {
  const minutes = useMinutes();
  if (minutes === null) return null;
  return (
    <>
      <span>{minutes}</span>
      <MinutesLeft />
    </>
  );
}

function MinutesLeft() {
  const text = useAllText();
  const { playback } = useReader();
  const sections = useSections() as Sections;
  const spans = useSectionsState((state) => state.spans, null);
  const ref = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other spans leave other times
  useEffect(() => {
    let second = -1;
    let shown: string | null = null;
    const show = (time: number) => {
      if (Math.floor(time) === second) return;
      second = Math.floor(time);
      const left = text.length(sections.left(time) ?? 0);
      // Before the first minute was played it says nothing new.
      const label = left === text.length(sections.left(0) ?? 0) ? '' : text.sections.left(left);
      if (label === shown || ref.current === null) return;
      shown = label;
      ref.current.textContent = label;
    };
    show(playback.time());
    return playback.onTime(show);
  }, [playback, sections, spans, text]);
  return <span ref={ref} />;
}
