import { describe, expect, test } from 'vitest';
import { loadSearchIndex } from '../../src/library/search-index.ts';

const ADDRESS = new URL('https://site.example/library/search/index.json');
const LIST = {
  format: 'cuelight-search',
  version: 1,
  segments: [{ href: 'segment.bin', bytes: 3 }],
};

async function load(list: unknown) {
  const asked: string[] = [];
  const loaded = await loadSearchIndex(
    ADDRESS,
    (async (address: URL) => {
      asked.push(address.href);
      return new Response(address.href === ADDRESS.href ? JSON.stringify(list) : 'abc');
    }) as unknown as typeof fetch,
    () => {},
  );
  return { asked, ...loaded };
}

test('the list and its segments are loaded', async () => {
  const { asked, segments, fault } = await load(LIST);
  expect(fault).toBeNull();
  expect(segments.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['abc']);
  expect(asked).toEqual([ADDRESS.href, 'https://site.example/library/search/segment.bin']);
});

test('what a later Cuelight adds to the list is passed over', async () => {
  const later = { ...LIST, words: 12, segments: [{ ...LIST.segments[0], hours: 3 }] };
  expect((await load(later)).fault).toBeNull();
});

describe('a list that cannot be used', () => {
  test.each([
    ['of a later version', { ...LIST, version: 2 }, 'version'],
    ['of another kind', { ...LIST, format: 'cuelight-catalog' }, 'unsound'],
    ['without segments', { ...LIST, segments: undefined }, 'unsound'],
    ['that is none', null, 'unsound'],
  ])('%s is told so', async (_, list, fault) => {
    expect(await load(list)).toMatchObject({ segments: [], fault });
  });

  test.each(['https://evil.example/segment.bin', '//evil.example/segment.bin', 'http://'])(
    'that names the segment %s asks for none there',
    async (href) => {
      const { asked, fault } = await load({ ...LIST, segments: [{ href, bytes: 3 }] });
      expect(fault).toBe('unsound');
      expect(asked).toEqual([ADDRESS.href]);
    },
  );
});
