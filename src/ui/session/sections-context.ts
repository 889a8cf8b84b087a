import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Sections, SectionsState } from '../../state/sections.ts';

/** Null until its code was loaded, in the idle time after the first screen. */
export const SectionsContext = createContext<Sections | null>(null);

export const useSections = (): Sections | null => useContext(SectionsContext);

const none = () => () => {};

/** `otherwise` until there are sections. `select` must give the same for the same state. */
export function useSectionsState<T>(select: (state: SectionsState) => T, otherwise: T): T {
  const store = useSections()?.store;
  const read = () => (store === undefined ? otherwise : select(store.getState()));
  return useSyncExternalStore(store?.subscribe ?? none, read, read);
}
