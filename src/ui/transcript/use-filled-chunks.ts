import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../kit/when-idle.ts';

/** Chunks on either side of the first one that are there at once: more than a screen. */
const AT_ONCE = 1;
/** Chunks a step afterwards: a step stays near a frame's length. */
const STEP = 8;

/**
 * Which of many chunks hold their text yet: those around the reader's place in the first paint, the others step by
 * step right after it. Nothing here depends on scrolling: in a second the whole text is in the page.
 */
export function useFilledChunks(count: number, first: number): (index: number) => boolean {
  const [reach, setReach] = useState(AT_ONCE);
  const done = first - reach <= 0 && first + reach >= count - 1;
  useEffect(() => {
    if (done) return;
    return whenIdle(() => startTransition(() => setReach(reach + STEP)));
  }, [done, reach]);
  // On paper there is no right after.
  useEffect(() => {
    if (done) return;
    const fill = () => flushSync(() => setReach(count));
    window.addEventListener('beforeprint', fill);
    return () => window.removeEventListener('beforeprint', fill);
  }, [done, count]);
  return (index) => Math.abs(index - first) <= reach;
}
