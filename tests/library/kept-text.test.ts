import { expect, test } from 'vitest';
import { keepText } from '../../src/library/kept-text.ts';

const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};

test('keeps in the storage that it is given', () => {
  const kept = new Map<string, string>();
  const text = keepText(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  }));
  text.setItem('a', '1');
  expect(kept.get('a')).toBe('1');
  kept.set('a', 'of another window');
  expect(text.getItem('a')).toBe('of another window');
  expect(text.getItem('b')).toBeNull();
});

test.each([
  ['cannot be had', refuse],
  ['throws on every call', () => ({ getItem: refuse, setItem: refuse })],
])('where the storage %s, memory stands in', (_, open) => {
  const text = keepText(open);
  expect(text.getItem('a')).toBeNull();
  text.setItem('a', '1');
  expect(text.getItem('a')).toBe('1');
});

test('what a full storage refuses is remembered, and not read from before', () => {
  const text = keepText(() => ({ getItem: () => 'before', setItem: refuse }));
  expect(text.getItem('a')).toBe('before');
  text.setItem('a', 'now');
  expect(text.getItem('a')).toBe('now');
});
