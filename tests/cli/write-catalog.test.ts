import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/cli/library-files.ts';
import { writeCatalog } from '../../src/cli/write-catalog.ts';
import {
  CATALOG_FIRST_PAGE,
  CATALOG_PAGE,
  type CatalogEntry,
  type CatalogPage,
} from '../../src/core/contract/catalog-file.ts';
import type { Catalog } from '../../src/library/catalog.ts';
import { catalogRows } from '../support/rows.ts';
import { emptyFolder } from './folders.ts';

async function written(entries: readonly CatalogEntry[], folder: string) {
  await writeCatalog(folder, entries);
  const catalog = openLibrary(folder);
  const first: CatalogPage = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'));
  return { folder, catalog, first };
}
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

async function allPages(catalog: Catalog): Promise<string[]> {
  const found: string[] = [];
  for (let part = await catalog.page(null); ; part = await catalog.page(part.next)) {
    found.push(...ids(part.entries));
    if (part.next === null) return found;
  }
}

test('a catalog of one page is one file, without a table or a summary', async () => {
  const { folder, first, catalog } = await written(catalogRows(CATALOG_PAGE), emptyFolder());
  expect(readdirSync(folder)).toEqual(['catalog.json']);
  expect(Object.keys(first)).toEqual(['format', 'version', 'total', 'episodes']);
  expect(await catalog.summary()).toBeNull();
});

describe('a catalog of 10,000 episodes', () => {
  const rows = catalogRows(10_000);
  const folder = mkdtempSync(join(tmpdir(), 'cuelight-catalog-'));
  let catalog: Catalog;
  let first: CatalogPage;
  beforeAll(async () => ({ catalog, first } = await written(rows, folder)));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has every row on its pages, in the table and in the whole, in one order', async () => {
    expect(await allPages(catalog)).toEqual(ids(rows));
    expect(ids(await catalog.entries())).toEqual(ids(rows));
    for (const index of [0, CATALOG_FIRST_PAGE - 1, CATALOG_FIRST_PAGE, 5000, 9999])
      expect((await catalog.entry(rows[index]?.id ?? '')).sha256).toBe(rows[index]?.sha256);
  });

  test('is counted in its summary', async () => {
    const summary = await catalog.summary();
    expect(new Map(summary?.lang)).toEqual(
      new Map([
        ['en', 6667],
        ['zh-Hans', 3333],
        ['de', 3333],
      ]),
    );
    expect(summary?.show).toHaveLength(40);
    expect(summary?.person.length).toBeGreaterThan(2000);
  });

  test('costs a visit to one of its episodes no more than two small files, gzipped', () => {
    const bytes = (name: string) => gzipSync(readFileSync(join(folder, name))).length;
    const table = first.byId ?? [];
    expect(table).toHaveLength(100);
    expect(bytes('catalog.json')).toBeLessThan(15_000);
    const largest = Math.max(...table.map(({ href }) => bytes(href)));
    expect(bytes('catalog.json') + largest).toBeLessThan(35_000);
  });

  test('names every file but the first by its content', () => {
    expect(readdirSync(folder).filter((name) => !/\.[0-9a-f]{8}\.json$/.test(name))).toEqual([
      'catalog.json',
    ]);
  });
});

test('what a shorter catalog no longer names is removed', async () => {
  const { folder } = await written(catalogRows(500), emptyFolder());
  expect(readdirSync(folder).length).toBeGreaterThan(5);
  await written(catalogRows(10), folder);
  expect(readdirSync(folder)).toEqual(['catalog.json']);
});

test('nothing is written that a reader would pass over', async () => {
  const [row] = catalogRows(1) as [CatalogEntry];
  const folder = emptyFolder();
  const later = { ...row, colour: 'red' };
  await expect(writeCatalog(folder, [later])).rejects.toThrow(
    'catalog.json cannot be written: the contract does not know episodes.0.colour.',
  );
  await expect(writeCatalog(folder, [{ ...row, sha256: 'none' }])).rejects.toThrow(
    /catalog.json cannot be written: episodes\.0\.sha256/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('each show has a ground of its own, counted from the oldest on, and a new one changes no other', async () => {
  const shows = ['c', 'b', 'a', 'b', undefined];
  const rows = catalogRows(5).map(({ show: _, ...row }, index): CatalogEntry => {
    const show = shows[index];
    return show === undefined ? row : { ...row, show };
  });
  const grounds = (entries: readonly CatalogEntry[]) =>
    entries.map(({ artwork }) => artwork?.slice(48)).join('');
  // From the last row on: none, b, a, b, c.
  const { first } = await written(rows, emptyFolder());
  expect(grounds(first.episodes)).toBe('31210');
  const [newest, ...older] = rows as [CatalogEntry, ...CatalogEntry[]];
  expect(newest.show).toBe('c');
  const { first: before } = await written(older, emptyFolder());
  expect(grounds(before.episodes)).toBe('1210');
});
