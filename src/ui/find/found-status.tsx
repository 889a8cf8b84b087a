import { useEffect, useState } from 'react';
import { useReader } from '../reader/reader-context.ts';
import { text } from '../text/en.ts';
import { useFind, useFindState } from './find-context.ts';

/** Long enough that a count is said once, after the last key, and not at every letter. */
const REST_MS = 600;

/** Says politely what was found, and the line that is shown: who does not see the page moves on it by ear. */
export function FoundStatus() {
  const { store } = useFind();
  const reader = useReader();
  const shows = useFindState((state) => state.shows);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (shows === 0) return;
    const timer = setTimeout(() => {
      const { outcome, hits, current } = store.getState();
      const { view } = reader.store.getState();
      const hit = hits[current];
      const track = hit?.side === 1 ? view.other : view.primary;
      const line = hit?.spans.map(([cueIndex]) => track?.text[cueIndex] ?? '').join(' ') ?? null;
      setSaid(text.find.said(outcome, current + 1, hits.length, line));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [store, reader, shows]);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
