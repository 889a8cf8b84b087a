import { useEffect } from 'react';
import type { ReadingWatch } from '../../state/session/reading-place.ts';
import { useSession } from '../session/session-context.ts';
import { usePane } from '../transcript/pane-context.ts';
import { lineAtRest } from './line-at-rest.ts';

/** Tells the session how the page moves, so that it keeps how far was read. Renders nothing. */
export function KeepReadingPlace() {
  const session = useSession();
  const { text } = usePane();
  useEffect(() => {
    const lineRead = () => {
      const root = text();
      const isSeen = document.visibilityState === 'visible' && root?.getClientRects().length !== 0;
      return root === null || !isSeen ? null : lineAtRest(root);
    };
    let watch: ReadingWatch | null = null;
    let isOver = false;
    const onScroll = () => watch?.moved(window.scrollY, window.innerHeight);
    session.watchReading(lineRead).then(
      (made) => {
        if (isOver) return;
        watch = made;
        onScroll();
      },
      () => {
        // Its code did not come: this visit is read without being kept.
      },
    );
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      isOver = true;
      watch?.end();
      window.removeEventListener('scroll', onScroll);
    };
  }, [session, text]);
  return null;
}
