import { useEffect, useState } from 'react';
import { tracksOf, type View } from '../../core/reading/reading.ts';
import type { FindState } from '../../state/session/find.ts';
import { useSession } from '../session/session-context.ts';
import { useFind, useFindState } from '../session/use-find.ts';
import { type AllText, useAllText } from '../text/all-text.ts';

/** Long enough that a count is said once, after the last key, and not at every letter. */
const REST_MS = 600;

function sentence({ outcome, hits, current }: FindState, view: View, text: AllText): string {
  if (outcome.kind === 'none') return text.find.said.none(outcome.nearest);
  const hit = hits[current];
  if (hit === undefined || (outcome.kind !== 'exact' && outcome.kind !== 'near')) return '';
  const track = tracksOf(view)[hit.side];
  const cues = [...new Set(hit.spans.map(([cueIndex]) => cueIndex))];
  const line = cues.map((cueIndex) => track?.text[cueIndex]).join(' ');
  return text.find.said[outcome.kind](current + 1, hits.length, line);
}

/** Says politely what was found, and the line that is shown: who does not see the page moves on it by ear. */
export function FoundStatus() {
  const text = useAllText();
  const { store } = useFind();
  const session = useSession();
  const shows = useFindState((state) => state.shows);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (shows === 0) return;
    const timer = setTimeout(() => {
      setSaid(sentence(store.getState(), session.store.getState().view, text));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [store, session, shows, text]);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
