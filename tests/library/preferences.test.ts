import { expect, test } from 'vitest';
import { loadPreferences, savePreferences } from '../../src/library/preferences.ts';

const storageWith = (value: string | null) => ({ getItem: () => value });
const DEFAULTS = loadPreferences(storageWith(null));

test('what was saved is loaded', () => {
  const stored = new Map<string, string>();
  const preferences = { ...DEFAULTS, theme: 'dark', rate: 1.5 } as const;
  savePreferences({ setItem: (key, value) => stored.set(key, value) }, preferences);
  expect(loadPreferences({ getItem: (key) => stored.get(key) ?? null })).toEqual(preferences);
});

test.each(['{', 'null', '[]', '7', '{"theme":"purple","rate":99,"volume":"loud"}'])(
  '%s gives the defaults',
  (stored) => {
    expect(loadPreferences(storageWith(stored))).toEqual(DEFAULTS);
  },
);

test('one unknown value does not cost the others', () => {
  const stored =
    '{"theme":"purple","arrangement":"lines","views":{"en>zh":"tap","en>fr":"upside down"}}';
  expect(loadPreferences(storageWith(stored))).toEqual({
    ...DEFAULTS,
    arrangement: 'lines',
    views: { 'en>zh': 'tap' },
  });
});

test('a browser that refuses to store is no error', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(loadPreferences({ getItem: refuse })).toEqual(DEFAULTS);
  savePreferences({ setItem: refuse }, DEFAULTS);
});
