import { useEffect } from 'react';
import { trackOn } from '../../core/reading/reading.ts';
import { useSession } from '../session/session-context.ts';
import { useFind } from '../session/use-find.ts';
import { lineOf } from '../transcript/lines.ts';
import { usePane } from '../transcript/pane-context.ts';
import { createFoundMarks } from './found-marks.ts';
import { lineInView } from './line-in-view.ts';

/** Marks the hits in the text, and brings the current one into view, while finding is open. Renders nothing. */
export function FindMarks() {
  const find = useFind();
  const session = useSession();
  const { text, show } = usePane();
  useEffect(() => {
    const root = text();
    if (root === null) return;
    const { store } = find;
    const marks = createFoundMarks(root, () => show(marks.place));
    session.follow({ type: 'find' });
    const mark = () => marks.mark(store.getState().hits, store.getState().current);
    const seek = () => {
      const { current, isSought } = store.getState();
      if (current === -1) return;
      session.follow({ type: 'find' });
      if (isSought) show(marks.place);
    };
    mark();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.hits !== before.hits || state.current !== before.current) mark();
      if (state.shows !== before.shows) seek();
    });
    // What was found before this came is marked already, and may be out of view.
    const { origin, outcome, hits } = store.getState();
    if (origin === null) {
      const piece = lineInView(root);
      const line = piece === null ? null : lineOf(piece);
      const track = trackOn(session.store.getState().view, line?.side ?? 0);
      find.lookFrom(track.start[line?.cueIndex ?? -1] ?? session.playback.time());
      if (outcome.kind === 'exact') find.take(outcome, hits);
    }
    if (origin !== null || outcome.kind === 'near') seek();
    return () => {
      unsubscribe();
      marks.stop();
      session.follow({ type: 'found' });
    };
  }, [find, session, text, show]);
  return null;
}
