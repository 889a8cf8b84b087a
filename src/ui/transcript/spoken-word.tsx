import { useEffect } from 'react';
import { useSession } from '../session/session-context.ts';
import { usePane } from './pane-context.ts';
import { followSpokenWord } from './spoken-marks.ts';
import { createSpokenPaint } from './spoken-paint.ts';

/** Marks the word that is being said within the lit line. Renders nothing. */
export function SpokenWord() {
  const session = useSession();
  const { text } = usePane();
  useEffect(() => {
    const root = text();
    const ground = root?.closest<HTMLElement>('.transcript-pane');
    if (root === null || ground == null) return;
    return followSpokenWord(session, root, createSpokenPaint(ground));
  }, [session, text]);
  return null;
}
