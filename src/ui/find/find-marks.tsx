import { useEffect } from 'react';
import { useFind } from '../session/find-context.ts';
import { useReader } from '../session/reader-context.ts';
import { usePane } from '../transcript/pane-context.ts';
import { createFoundMarks } from './found-marks.ts';
import { lineInView } from './line-in-view.ts';

/** Marks the hits in the text, and brings the current one into view, while finding is open. Renders nothing. */
export function FindMarks() {
  const find = useFind();
  const reader = useReader();
  const { text, show } = usePane();
  useEffect(() => {
    const root = text();
    if (root === null) return;
    const { store } = find;
    const marks = createFoundMarks(root, () => show(marks.place));
    reader.follow({ type: 'find' });
    if (store.getState().origin === null) {
      const line = lineInView(root);
      const { view } = reader.store.getState();
      const track = line?.closest('[data-side="1"]') ? (view.other ?? view.primary) : view.primary;
      find.lookFrom(track.start[Number(line?.dataset.cue)] ?? reader.playback.time());
    }
    const mark = () => marks.mark(store.getState().hits, store.getState().current);
    mark();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.hits !== before.hits || state.current !== before.current) mark();
      if (state.shows === before.shows || state.current === -1) return;
      reader.follow({ type: 'find' });
      if (!before.isPlaced) show(marks.place);
    });
    return () => {
      unsubscribe();
      marks.stop();
      reader.follow({ type: 'found' });
    };
  }, [find, reader, text, show]);
  return null;
}
