import { useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Steering, SteeringState } from '../../state/session/steering.ts';
import { SessionContext, useSession } from './session-context.ts';

/** Null until its code was loaded, in the idle time after the first screen. */
export const useSteering = (): Steering | null => useStore(useSession().steering);

const none = () => () => {};
const nothing = () => null;

/**
 * `otherwise` until there is steering, and where text is drawn that nobody reads along with. `select` must give the same
 * for the same state.
 */
export function useSteeringState<T>(select: (state: SteeringState) => T, otherwise: T): T {
  const steering = useContext(SessionContext)?.steering;
  const read = steering?.getState ?? nothing;
  const store = useSyncExternalStore(steering?.subscribe ?? none, read, read)?.store;
  const selected = () => (store === undefined ? otherwise : select(store.getState()));
  return useSyncExternalStore(store?.subscribe ?? none, selected, selected);
}
