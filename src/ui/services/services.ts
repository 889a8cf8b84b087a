import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Catalog } from '../../library/catalog.ts';
import type { KeptText } from '../../library/kept-text.ts';
import type { Preferences } from '../../library/preferences.ts';
import type { Shelf } from '../../library/shelf.ts';
import type { FrameSource } from '../../playback/clock.ts';
import type { Search } from '../../search/search.ts';
import type { PreferencesStore } from '../../state/preferences-store.ts';

/** What the app asks of the machine it runs on. */
export interface Device {
  /** Its keyboard has a Command key. */
  isApple: boolean;
  /** BCP 47 tags, best first; they may change while the page is open. */
  languages(): readonly string[];
}

/** What the composition root gives the app; tests give their own. */
export interface Services {
  catalog: Catalog;
  shelf: Shelf;
  preferences: PreferencesStore;
  /** Small things that this browser keeps as text. */
  kept: KeptText;
  /** Starts nothing before it is asked. */
  search: Search;
  /** Frames and timers that playback is drawn by; `now` is their clock, milliseconds. */
  frames: FrameSource;
  now(): number;
  device: Device;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('The app was mounted without its services');
  return services;
}

export function usePreference<K extends keyof Preferences>(
  key: K,
): [Preferences[K], (value: Preferences[K]) => void] {
  const { preferences } = useServices();
  const value = useStore(preferences, (all) => all[key]);
  return [value, (next) => preferences.setState({ [key]: next } as Pick<Preferences, K>)];
}
