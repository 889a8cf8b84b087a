import { describe, expect, test } from 'vitest';
import { catalogEntry } from '../../../src/core/contract/catalog-entry.ts';
import type { CatalogEntry } from '../../../src/core/contract/catalog-file.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { offeredFacets, scopeOf } from '../../../src/search/service/facets.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

function entry(id: string, change: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    ...catalogEntry(smallEpisode({ id }), `episodes/${id}.json`, '0'.repeat(64)),
    ...change,
  };
}

const ENTRIES = [
  entry('a', { show: 'Unsupervised Learning', published: '2026-04-11', topics: ['agents'] }),
  entry('b', { show: 'The Show', published: '2025-12', people: ['Élan Vital'] }),
  {
    ...entry('c', { show: 'The Show', published: '2026' }),
    languages: catalogEntry(bilingualEpisode(), 'x', '0'.repeat(64)).languages,
  },
];

const found = (text: string) => scopeOf(parseQuery(text), ENTRIES).entries.map(({ id }) => id);

describe('filters', () => {
  test.each([
    ['show:unsupervised', ['a']],
    ['show:"the show"', ['b', 'c']],
    ['person:elan', ['b']],
    ['topic:agents', ['a']],
    ['in:chinese', ['c']],
    ['date:2026', ['a', 'c']],
    ['date:2026-04', ['a', 'c']],
    ['date:2025', ['b']],
    ['show:show date:2026', ['c']],
    ['show:unsupervised show:show', ['a', 'b', 'c']],
    ['show:nowhere', []],
  ])('%s leaves %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test('allow everything where there are none, and only one episode where one is asked for', () => {
    expect(scopeOf(parseQuery('noise'), ENTRIES).scope.episodes).toBeNull();
    expect(scopeOf(parseQuery('noise'), ENTRIES, 'b').scope.episodes).toEqual(new Set(['b']));
  });

  test('of a language choose tracks, those of a speaker turns', () => {
    const { scope } = scopeOf(parseQuery('in:chinese speaker:ada'), ENTRIES);
    expect(scope.languages).toEqual(['zh-Hans']);
    expect(scope.speakers).toEqual(['ada']);
  });
});

describe('facets', () => {
  test('offer what narrows, most frequent first', () => {
    const show = offeredFacets(parseQuery('noise'), ENTRIES).find(({ kind }) => kind === 'show');
    expect(show?.values).toEqual([
      { value: 'The Show', count: 2, chosen: false },
      { value: 'Unsupervised Learning', count: 1, chosen: false },
    ]);
  });

  test('leave out what all have, and keep what is chosen', () => {
    const one = ENTRIES.slice(0, 1);
    expect(offeredFacets(parseQuery('noise'), one)).toEqual([]);
    const [chosen] = offeredFacets(parseQuery('noise show:unsupervised'), one);
    expect(chosen?.values).toEqual([{ value: 'Unsupervised Learning', count: 1, chosen: true }]);
  });
});
