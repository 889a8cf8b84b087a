import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PositionState } from '../../state/session/position.ts';
import type { Session } from '../../state/session/session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The session of the episode whose page this is a part of. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A part of the reader stands outside it');
  return session;
}

export function useSessionState<T>(select: (state: PositionState) => T): T {
  return useStore(useSession().store, select);
}
