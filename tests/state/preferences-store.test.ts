import { expect, test } from 'vitest';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import { createPreferencesStore } from '../../src/state/preferences-store.ts';

test('only what changed is stored: what another version or window keeps stays', () => {
  const kept = new Map([[PREFERENCES_KEY, '{"theme":"purple","rate":2}']]);
  const store = createPreferencesStore({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  });
  const stored = () => JSON.parse(kept.get(PREFERENCES_KEY) ?? '');
  kept.set(PREFERENCES_KEY, '{"theme":"purple","rate":1.5}');
  store.setState({ muted: true });
  expect(stored()).toEqual({ theme: 'purple', rate: 1.5, muted: true });
  store.setState({ theme: 'dark' });
  expect(stored()).toEqual({ theme: 'dark', rate: 1.5, muted: true });
});

test.each(['["dark"]', '{'])('%s stays as it is until somebody changes something', (nonsense) => {
  const kept = new Map([[PREFERENCES_KEY, nonsense]]);
  const store = createPreferencesStore({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  });
  expect(store.getState().theme).toBe('system');
  expect(kept.get(PREFERENCES_KEY)).toBe(nonsense);
});
