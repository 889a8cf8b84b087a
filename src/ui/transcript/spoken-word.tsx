import { type RefObject, useEffect } from 'react';
import { useReader } from '../session/reader-context.ts';
import { followSpokenWord } from './spoken-marks.ts';
import { createSpokenPaint } from './spoken-paint.ts';

/** Marks the word that is being said within the lit line. Renders nothing. */
export function SpokenWord({ textRef }: { textRef: RefObject<HTMLElement | null> }) {
  const reader = useReader();
  useEffect(() => {
    const root = textRef.current;
    const ground = root?.closest<HTMLElement>('.transcript-pane');
    if (root === null || ground == null) return;
    return followSpokenWord(reader, root, createSpokenPaint(ground));
  }, [reader, textRef]);
  return null;
}
