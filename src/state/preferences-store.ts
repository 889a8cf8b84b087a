import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptText } from '../library/kept-text.ts';
import { loadPreferences, type Preferences, savePreferences } from '../library/preferences.ts';

export type PreferencesStore = StoreApi<Preferences>;

/** Starts from what is stored, and stores every change. */
export function createPreferencesStore(storage: KeptText): PreferencesStore {
  const store = createStore<Preferences>(() => loadPreferences(storage));
  store.subscribe((preferences, before) =>
    savePreferences(storage, changesOf(preferences, before)),
  );
  return store;
}

function changesOf(preferences: Preferences, before: Preferences): Partial<Preferences> {
  const names = Object.keys(preferences) as (keyof Preferences)[];
  return Object.fromEntries(
    names
      .filter((name) => preferences[name] !== before[name])
      .map((name) => [name, preferences[name]]),
  );
}
