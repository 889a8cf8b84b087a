import { createStore, type StoreApi } from 'zustand/vanilla';
import { loadPreferences, type Preferences, savePreferences } from '../library/preferences.ts';

export type PreferencesStore = StoreApi<Preferences>;

/** Starts from what is stored, and stores every change. */
export function createPreferencesStore(storage: Storage): PreferencesStore {
  const store = createStore<Preferences>(() => loadPreferences(storage));
  store.subscribe((preferences) => savePreferences(storage, preferences));
  return store;
}
