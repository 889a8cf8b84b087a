import { expect, test } from 'vitest';
import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import { type CatalogOrder, inOrder } from '../../src/library/catalog-order.ts';

const entry = (id: string, title: string, published?: string): CatalogEntry => ({
  id,
  href: `episodes/${id}.json`,
  sha256: '0'.repeat(64),
  title: { en: title },
  people: [],
  topics: [],
  duration: null,
  languages: ['en'],
  ...(published === undefined ? {} : { published }),
});

const ENTRIES = [
  entry('undated', 'Talk 10'),
  entry('april', 'Talk 9', '2026-04'),
  entry('day', 'another', '2026-04-11'),
  entry('year', 'Zebra', '2025'),
];
const ids = (order: CatalogOrder, opened: Record<string, number> = {}) =>
  inOrder(ENTRIES, order, { languages: ['en'], openedAt: (id) => opened[id] ?? 0 }).map(
    ({ id }) => id,
  );

test('newest first, what has no date last', () => {
  expect(ids('newest')).toEqual(['day', 'april', 'year', 'undated']);
});

test('by title as a person sorts: case does not matter, numbers count', () => {
  expect(ids('title')).toEqual(['day', 'april', 'undated', 'year']);
});

test('what was opened last first, then the newest', () => {
  expect(ids('recent', { year: 2, undated: 1 })).toEqual(['year', 'undated', 'day', 'april']);
});

test('the list given stays as it is', () => {
  ids('title');
  expect(ENTRIES[0]?.id).toBe('undated');
});
