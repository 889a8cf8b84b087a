import { type RefCallback, useCallback, useState } from 'react';

/** Rows drawn of a long list before somebody comes near its end, and more at a time. */
const STEP = 300;
/** How near, of the window's height. */
const NEAR = '200%';

/**
 * As much of a long list as somebody has come to: thousands of rows would be built for whoever reads the first ten.
 * `end` goes to an element behind the last row. Another `key` is another list, which begins anew.
 */
export function useGrowing<T>(
  all: readonly T[],
  key: string,
): { rows: readonly T[]; end: RefCallback<HTMLElement> } {
  const [grown, setGrown] = useState({ key, length: STEP });
  const length = grown.key === key ? grown.length : STEP;
  const isCut = all.length > length;
  // An end that is reached again is looked at anew: it may be near still.
  const end = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || !isCut) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting))
            setGrown({ key, length: length + STEP });
        },
        { rootMargin: `0px 0px ${NEAR}` },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [isCut, key, length],
  );
  return { rows: isCut ? all.slice(0, length) : all, end };
}
