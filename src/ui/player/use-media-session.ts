import { useEffect } from 'react';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useText } from '../text/text.ts';

/** Tells the system what plays, and does what its keys ask, from the first press of play on. */
export function useMediaSession(): void {
  const { languages } = useText();
  const session = useSession();
  const wanted = useSessionState(({ player }) => player.wanted);
  useEffect(() => {
    if (!wanted || !('mediaSession' in navigator)) return;
    let end: (() => void) | null = () => {};
    void import('./media-session.ts').then(({ holdMediaSession }) => {
      if (end !== null) end = holdMediaSession(navigator.mediaSession, session, languages);
    });
    return () => {
      end?.();
      end = null;
    };
  }, [wanted, session, languages]);
}
