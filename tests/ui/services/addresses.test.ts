import { describe, expect, test } from 'vitest';
import { episodeAddress, episodeOf, searchAddress } from '../../../src/ui/services/addresses.ts';
import { personAddress, showAddress } from '../../../src/ui/services/people-addresses.ts';

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

test.each(['Ada Host', '..', 'a/b\\c', 'J. R. R.', 'ليلى', '🎙️ & co = 100%+', 'x'.repeat(300)])(
  'a person and a show of the name %s are named by their addresses, and no other page is',
  (name) => {
    for (const [address, path] of [
      [personAddress(name, name), '/person'],
      [showAddress(name), '/show'],
    ] as const) {
      const url = new URL(address, 'https://example.org');
      expect(url.pathname).toBe(path);
      expect(url.searchParams.get('name')).toBe(name);
    }
    expect(new URL(personAddress(name, undefined), 'https://example.org').search).not.toMatch(
      /show=/,
    );
  },
);
