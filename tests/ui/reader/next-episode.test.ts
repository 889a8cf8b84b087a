import { expect, test } from 'vitest';
import type { CatalogEntry } from '../../../src/core/contract/catalog-file.ts';
import { nextEpisode } from '../../../src/ui/reader/next-episode.ts';

const entry = (id: string, show: string, published?: string): CatalogEntry => ({
  id,
  href: `episodes/${id}.json`,
  sha256: '0'.repeat(64),
  title: { en: id },
  people: [],
  topics: [],
  duration: null,
  languages: ['en'],
  show,
  ...(published === undefined ? {} : { published }),
});

const ENTRIES = [
  entry('c', 'Show', '2026-03'),
  entry('a', 'Show', '2026-01'),
  entry('b', 'Show', '2026-02'),
  entry('other', 'Another', '2026-02-15'),
];

test('the one published next in the same show', () => {
  expect(nextEpisode(ENTRIES, ENTRIES[1] as CatalogEntry)?.id).toBe('b');
});

test('after the newest, the latest of the earlier ones', () => {
  expect(nextEpisode(ENTRIES, ENTRIES[0] as CatalogEntry)?.id).toBe('b');
});

test('none for the only one of its show, or without a show', () => {
  expect(nextEpisode(ENTRIES, ENTRIES[3] as CatalogEntry)).toBeNull();
  expect(nextEpisode(ENTRIES, { id: 'mine' })).toBeNull();
});
