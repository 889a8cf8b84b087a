import { expect, test } from 'vitest';
import { keepText } from '../../src/library/kept-text.ts';
import {
  loadPreferences,
  PREFERENCES_KEY,
  savePreferences,
} from '../../src/library/preferences.ts';

function storageWith(value: string | null) {
  const kept = new Map(value === null ? [] : [[PREFERENCES_KEY, value]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    parsed: () => JSON.parse(kept.get(PREFERENCES_KEY) ?? 'null'),
  };
}

const DEFAULTS = loadPreferences(storageWith(null));

test('what was saved is loaded', () => {
  const storage = storageWith(null);
  const preferences = { ...DEFAULTS, theme: 'dark', rate: 1.5 } as const;
  savePreferences(storage, preferences);
  expect(loadPreferences(storage)).toEqual(preferences);
});

const NONSENSE = ['{', 'null', '[]', '["dark"]', '[{"theme":"dark"}]', '7', '"dark"'];

test.each([...NONSENSE, '{"theme":"purple","rate":99,"volume":"loud"}'])(
  '%s gives the defaults',
  (stored) => {
    expect(loadPreferences(storageWith(stored))).toEqual(DEFAULTS);
  },
);

test.each(NONSENSE)('%s gives way to the first change', (stored) => {
  const storage = storageWith(stored);
  savePreferences(storage, { theme: 'dark' });
  expect(storage.parsed()).toEqual({ theme: 'dark' });
});

test('one unknown value does not cost the others', () => {
  const stored =
    '{"theme":"purple","arrangement":"lines","views":{"en>zh":"tap","en>fr":"upside down"}}';
  expect(loadPreferences(storageWith(stored))).toEqual({
    ...DEFAULTS,
    arrangement: 'lines',
    views: { 'en>zh': 'tap' },
  });
});

test('a key or a value that this version does not know survives a save', () => {
  const stored = { theme: 'purple', shape: ['round'], rate: 2, views: { 'en>fr': 'upside down' } };
  const storage = storageWith(JSON.stringify(stored));
  savePreferences(storage, { rate: 1, views: { 'en>zh': 'tap' } });
  expect(storage.parsed()).toEqual({
    ...stored,
    rate: 1,
    views: { 'en>fr': 'upside down', 'en>zh': 'tap' },
  });
});

test('a view that was dropped from the kept ones does not come back', () => {
  const storage = storageWith('{"views":{"en>zh":"tap","en>de":"tap"}}');
  savePreferences(storage, { views: { 'en>de': 'tap' } });
  expect(storage.parsed()).toEqual({ views: { 'en>de': 'tap' } });
});

test('a browser that refuses to store is no error, and a preference lasts as long as the page', () => {
  const storage = keepText(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(loadPreferences(storage)).toEqual(DEFAULTS);
  savePreferences(storage, { theme: 'dark' });
  expect(loadPreferences(storage)).toEqual({ ...DEFAULTS, theme: 'dark' });
});
