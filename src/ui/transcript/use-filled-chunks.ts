import { startTransition, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { expectMore } from '../kit/at-rest.ts';
import { whenIdle } from '../kit/when-idle.ts';

/** Chunks a step: a step stays near a frame's length. */
const STEP = 8;

/**
 * Which of many chunks hold their text yet: those from `first` to `last`, around the reader's place, in the first
 * paint, the others step by step right after it. Nothing here depends on scrolling: in a second the whole text is in
 * the page. Rendered to a string, all of it is.
 */
export function useFilledChunks(
  count: number,
  first: number,
  last: number,
): (index: number) => boolean {
  const [reach, setReach] = useState(0);
  const isText = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const done = first - reach <= 0 && last + reach >= count - 1;
  useLayoutEffect(() => (done ? undefined : expectMore()), [done]);
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
  return (index) => isText || (index >= first - reach && index <= last + reach);
}

const never = () => () => {};
