import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createSession, type Session, type SessionStart } from '../../state/session/session.ts';
import { expectMore } from '../kit/at-rest.ts';
import { whenIdle } from '../kit/when-idle.ts';
import { usePages } from '../services/pages.ts';
import { useServices } from '../services/services.ts';

/** The session of one episode, for as long as its page stands: told what the address says, and whether somebody looks. */
export function useNewSession(start: SessionStart): Session {
  const services = useServices();
  const pages = usePages();
  const { linked, choice, words, follows, onWords } = start;
  const writeRef = useRef(onWords);
  const [session] = useState(() =>
    createSession({ ...start, onWords: (words) => writeRef.current(words) }, services),
  );
  useEffect(() => {
    writeRef.current = onWords;
  });
  useEffect(() => session.connect(), [session]);
  useEffect(() => pages.tellPlayhead(session.playback.time), [pages, session]);
  useEffect(() => {
    session.readAddress({ linked, choice, words, follows });
  }, [session, linked, choice, words, follows]);
  useLayoutEffect(() => {
    const came = expectMore();
    // Whoever reads goes on without what plays by chapters, until its code comes.
    const steer = () =>
      void session
        .steer()
        .catch(() => {})
        .finally(came);
    window.addEventListener('online', steer);
    const stop = whenIdle(steer, 200);
    return () => {
      stop();
      came();
      window.removeEventListener('online', steer);
    };
  }, [session]);
  useEffect(() => {
    const onVisible = () => session.showPage(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [session]);
  return session;
}
