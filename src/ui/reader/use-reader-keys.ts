import { type RefObject, useEffect, useRef } from 'react';
import type { Session } from '../../state/session/session.ts';
import { usePreference } from '../services/services.ts';
import { type KeyActions, runKey } from './keys.ts';

/** The page's keys while the reader is open. */
export function useReaderKeys(
  session: Session,
  player: RefObject<HTMLElement | null>,
  page: Pick<KeyActions, 'showKeys' | 'find' | 'nextView' | 'repeatLine' | 'nameTurn'>,
): void {
  const [characterKeys] = usePreference('characterKeys');
  const pageRef = useRef(page);
  useEffect(() => {
    pageRef.current = page;
  });
  useEffect(() => {
    const toggleFullScreen = () => {
      const pane = player.current?.querySelector('.player-pane');
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      else void pane?.requestFullscreen?.().catch(() => {});
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const actions: KeyActions = {
        session,
        toggleFullScreen,
        backToNow: () => session.backToNow(),
        showKeys: () => pageRef.current.showKeys(),
        find: () => pageRef.current.find(),
        nextView: () => pageRef.current.nextView(),
        repeatLine: () => pageRef.current.repeatLine(),
        nameTurn: () => pageRef.current.nameTurn(),
      };
      const ran = runKey(event, actions, { characterKeys });
      if (ran) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, player, characterKeys]);
}
