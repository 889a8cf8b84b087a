import { describe, expect, test } from 'vitest';
import { episodeAddress, episodeOf, searchAddress } from '../../../src/ui/services/addresses.ts';

describe('the address of an episode', () => {
  test.each(['izmailov', 'my-4f', 'ä ö', 'a/b', '50%', '$id', '?', '#'])(
    'names %s and nothing else',
    (id) => {
      expect(episodeOf(episodeAddress(id))).toBe(id);
      expect(episodeOf(episodeAddress(id, { t: '12', q: 'a&b' }))).toBe(id);
    },
  );

  test('carries what is set of its search, and no more', () => {
    expect(episodeAddress('a', { t: '12', q: undefined })).toBe('/episode/a?t=12');
    expect(episodeAddress('a')).toBe('/episode/a');
  });

  test.each([
    '/',
    '/search?q=/episode/a',
    '/episode/',
    '/episode/a/b',
    '/episodes/a',
    '/episode/%E0%A4%A',
  ])('is not %s', (address) => {
    expect(episodeOf(address)).toBeNull();
  });
});

test('a search without words has none in its address', () => {
  expect(searchAddress('')).toBe('/search');
  expect(searchAddress('person:"a b" c')).toBe('/search?q=person%3A%22a+b%22+c');
});
