import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { View } from '../../core/reading/reading.ts';
import type { Arrangement } from '../../core/reading/transcript.ts';
import { useSession } from '../session/session-context.ts';
import type { LineSide } from './back-to-now.tsx';
import { createFollowScroll, type FollowScroll } from './follow-scroll.ts';
import { type Line, piecesOf } from './lines.ts';
import { createLitLine } from './lit-line.ts';

/** What the page is laid out by: when it changes, the elements are others. */
interface Shown {
  view: View;
  arrangement: Arrangement;
  hidden: boolean;
}

/** Lights the line that is on, past React, and brings the page to it as the follow policy says. */
export function useFollowedLine(
  textRef: RefObject<HTMLElement | null>,
  { view, arrangement, hidden }: Shown,
  startsAtTop: boolean,
) {
  const session = useSession();
  const { store } = session;
  const followRef = useRef<FollowScroll | null>(null);
  const lightRef = useRef<() => void>(() => {});
  const [side, setSide] = useState<LineSide>('in-view');

  useLayoutEffect(() => {
    const litLine = createLitLine(() => textRef.current);
    const scroll = createFollowScroll(session, litLine, () => textRef.current, setSide);
    followRef.current = scroll;
    const aim = () => {
      const { activeCue, activeOther, activeOmission } = store.getState();
      litLine.aim({ cue: activeCue, other: activeOther, omission: activeOmission });
    };
    const light = () => {
      aim();
      litLine.mark();
    };
    lightRef.current = light;
    light();
    if (startsAtTop) window.scrollTo(0, 0);
    else scroll.land();
    const unsubscribe = store.subscribe((state, before) => {
      const moved =
        state.activeCue !== before.activeCue || state.activeOmission !== before.activeOmission;
      if (moved || state.activeOther !== before.activeOther) aim();
      if (moved) {
        scroll.moved();
      } else if (state.returns !== before.returns) {
        scroll.bring('smooth', 'asked');
      } else if (state.visited !== null && state.visited !== before.visited) {
        const line: Line = { side: 0, cueIndex: state.visited.cueIndex };
        scroll.show(() => {
          const [piece] = textRef.current === null ? [] : piecesOf(textRef.current, line);
          return piece?.getBoundingClientRect() ?? null;
        });
      } else if (state.follow === 'following' && before.follow !== 'following') {
        scroll.bring('smooth');
      } else if (state.player.status === 'playing' && before.player.status !== 'playing') {
        scroll.bring('smooth');
      }
      if (moved || state.activeOther !== before.activeOther) litLine.mark();
    });
    // Chunks that fill later, fonts that arrive: the lit line must be marked, and stay where it was put.
    const settle = new MutationObserver(light);
    if (textRef.current !== null)
      settle.observe(textRef.current, { childList: true, subtree: true });
    const onVisible = () => {
      if (document.visibilityState === 'visible') scroll.bring('instant');
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      unsubscribe();
      settle.disconnect();
      scroll.stop();
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [session, store, textRef, startsAtTop]);

  // Another arrangement is another page, chosen at its top: the line is what both have in common.
  const shown = useRef({ arrangement, view, hidden });
  useEffect(() => {
    const before = shown.current;
    shown.current = { arrangement, view, hidden };
    const isNew = before.arrangement !== arrangement || before.view !== view;
    // While something is looked for, the place found is what both have in common, where there is one.
    const isFinding = store.getState().follow === 'finding';
    if (isNew && !isFinding) session.follow({ type: 'resume' });
    if (hidden || (!isNew && before.hidden === hidden)) return;
    // The elements are new: the mark must be on them before the page is moved by it.
    lightRef.current();
    followRef.current?.bring('instant', isNew && isFinding ? 'asked' : 'policy');
  }, [session, store, arrangement, view, hidden]);

  const show = useCallback((place: () => DOMRect | null) => followRef.current?.show(place), []);
  return { side, show };
}
