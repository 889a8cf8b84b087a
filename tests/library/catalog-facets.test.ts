import { expect, test } from 'vitest';
import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import { catalogFacets, narrowed } from '../../src/library/catalog-facets.ts';

const entry = (id: string, change: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id,
  href: `episodes/${id}.json`,
  sha256: '0'.repeat(64),
  title: { en: id },
  people: [],
  topics: [],
  duration: null,
  languages: ['en'],
  ...change,
});

const ENTRIES = [
  entry('one', { show: 'A', people: ['Ada', 'Ben'] }),
  entry('two', { show: 'A', people: ['Ada'], languages: ['en', 'zh-Hans'] }),
  entry('three', { show: 'B', people: ['Ada', 'Cy', 'Cy'] }),
];

const ids = (entries: CatalogEntry[]) => entries.map(({ id }) => id);

test('what all episodes share narrows nothing and is not offered', () => {
  expect(catalogFacets(ENTRIES, {})).toEqual([
    {
      kind: 'show',
      all: 3,
      values: [
        { value: 'A', count: 2 },
        { value: 'B', count: 1 },
      ],
    },
    {
      kind: 'person',
      all: 3,
      values: [
        { value: 'Ben', count: 1 },
        { value: 'Cy', count: 1 },
      ],
    },
    { kind: 'lang', all: 3, values: [{ value: 'zh-Hans', count: 1 }] },
  ]);
  expect(catalogFacets([entry('alone', { show: 'A', people: ['Ada'] })], {})).toEqual([]);
});

test('a choice narrows the others and keeps its own alternatives', () => {
  expect(ids(narrowed(ENTRIES, { show: 'A', lang: 'zh-Hans' }))).toEqual(['two']);
  const facets = catalogFacets(ENTRIES, { show: 'B' });
  expect(facets.map(({ kind }) => kind)).toEqual(['show']);
  expect(facets[0]?.values).toHaveLength(2);
  expect(facets[0]?.all).toBe(3);
});

test('what a link chose and no episode has can be taken back', () => {
  expect(narrowed(ENTRIES, { topic: 'gone' })).toEqual([]);
  expect(catalogFacets(ENTRIES, { topic: 'gone' })).toContainEqual({
    kind: 'topic',
    all: 3,
    values: [{ value: 'gone', count: 0 }],
  });
});
