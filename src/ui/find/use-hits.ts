import { useEffect, useRef } from 'react';
import { parseQuery } from '../../search/query.ts';
import { usePreference } from '../services/services.ts';
import { useFind, useFindState } from '../session/find-context.ts';
import { useReaderState } from '../session/reader-context.ts';
import { exactHits } from './exact-hits.ts';

/** Near matches are looked for once the keys have been silent for this long. */
const REST_MS = 150;

/** Keeps the hits those of what is typed and of the text that is shown. `paused` while the input method still composes. */
export function useHits(paused: boolean): void {
  const find = useFind();
  const typed = useFindState((state) => state.typed);
  const view = useReaderState((state) => state.view);
  const [arrangement] = usePreference('arrangement');
  const shown = useRef({ typed: '', view, arrangement });

  useEffect(() => {
    if (paused) return;
    const before = shown.current;
    shown.current = { typed, view, arrangement };
    const isSameWords = before.typed === typed;
    const take = isSameWords ? find.retake : find.take;
    const query = parseQuery(typed);
    if (query.clauses.length === 0) {
      find.take({ kind: 'nothing' }, []);
      return;
    }
    const exact = exactHits(view, query);
    if (exact.length > 0) {
      take({ kind: 'exact' }, exact);
      return;
    }
    find.wait();
    let isStale = false;
    const timer = setTimeout(async () => {
      const { nearHits } = await import('./near-hits.ts');
      if (isStale) return;
      const { outcome, hits, best } = nearHits(view, query);
      // A link says itself which of them it means.
      if (isSameWords || find.store.getState().isPlaced) take(outcome, hits);
      else find.take(outcome, hits, best);
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [find, typed, view, arrangement, paused]);
}
