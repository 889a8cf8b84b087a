import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CATALOG_FIRST_PAGE,
  CATALOG_PAGE,
  type CatalogEntry,
  SMALL_CATALOG,
} from '../../src/core/contract/catalog-file.ts';
import { catalogSummary } from '../../src/core/contract/catalog-summary-file.ts';
import type { Catalog, CatalogChanges } from '../../src/library/catalog.ts';
import type { CatalogPart } from '../../src/library/catalog-pages.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { createLibraryList } from '../../src/state/library-list.ts';
import { emptyCatalog } from '../support/empty-catalog.ts';
import { eventually } from '../support/eventually.ts';
import { catalogRows } from '../support/rows.ts';

/** A catalog in memory whose rows may change, of which every question is written down. */
function catalogOf(count: number) {
  let rows = catalogRows(count);
  const asked: string[] = [];
  const listeners = new Set<(changes: CatalogChanges) => void>();
  const broken: { fault: LibraryError | null } = { fault: null };
  const ask = (question: string) => {
    asked.push(question);
    if (broken.fault !== null) throw broken.fault;
  };
  const part = (from: number, to: number): CatalogPart => ({
    entries: rows.slice(from, to),
    total: rows.length,
    next: to < rows.length ? { address: new URL(`https://site.example/${to}`), after: null } : null,
  });
  const catalog: Catalog = {
    ...emptyCatalog(),
    async page(cursor) {
      const from = cursor === null ? 0 : Number(cursor.address.pathname.slice(1));
      ask(`page ${from}`);
      return part(from, from === 0 ? CATALOG_FIRST_PAGE : from + CATALOG_PAGE);
    },
    async entries() {
      ask('entries');
      return rows;
    },
    async summary() {
      ask('summary');
      return catalogSummary(rows);
    },
    observe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const become = (next: CatalogEntry[]) => {
    rows = next;
    for (const listener of listeners) listener({ put: [], gone: [] });
  };
  return { catalog, asked, broken, listeners, become, rows: () => rows };
}

type Library = ReturnType<typeof catalogOf>;
let library: Library;

async function listOf(count: number) {
  library = catalogOf(count);
  const list = createLibraryList(library.catalog, await library.catalog.page(null));
  library.asked.length = 0;
  const rest = () => eventually(() => expect(list.store.getState().isReading).toBe(false));
  return { ...list, rest };
}
const ids = (entries: readonly CatalogEntry[]) => entries.map(({ id }) => id);

describe('a small library', () => {
  test('is there at once as far as its first page, and whole when the page is at rest', async () => {
    const { store, settle, rest } = await listOf(SMALL_CATALOG);
    expect(store.getState()).toMatchObject({ total: SMALL_CATALOG, isReading: false });
    expect(store.getState().entries).toHaveLength(CATALOG_FIRST_PAGE);
    expect(library.asked).toEqual([]);
    settle();
    await rest();
    expect(ids(store.getState().entries)).toEqual(ids(library.rows()));
    expect(store.getState().next).toBeNull();
    expect(library.asked).toEqual(['entries']);
  });

  test('of one page asks for nothing more', async () => {
    const { store, settle, whole, more } = await listOf(10);
    settle();
    whole();
    more();
    expect(library.asked).toEqual([]);
    expect(store.getState().entries).toHaveLength(10);
  });
});

describe('a large library', () => {
  test('at rest reads what its episodes have in common, and no row', async () => {
    const { store, settle } = await listOf(SMALL_CATALOG + 1);
    settle();
    await eventually(() => expect(store.getState().summary?.show).toHaveLength(40));
    expect(library.asked).toEqual(['summary']);
    expect(store.getState().entries).toHaveLength(CATALOG_FIRST_PAGE);
  });

  test('gives a page more when it is asked for one, once for two presses', async () => {
    const { store, more, rest } = await listOf(SMALL_CATALOG + 1);
    more();
    more();
    await rest();
    expect(library.asked).toEqual([`page ${CATALOG_FIRST_PAGE}`]);
    expect(ids(store.getState().entries)).toEqual(
      ids(library.rows().slice(0, CATALOG_FIRST_PAGE + CATALOG_PAGE)),
    );
    for (let pages = 0; pages < 9; pages += 1) {
      more();
      await rest();
    }
    expect(ids(store.getState().entries)).toEqual(ids(library.rows()));
    expect(store.getState().next).toBeNull();
  });

  test('is read whole once, however often that is asked', async () => {
    const { store, whole, more, rest } = await listOf(5000);
    more();
    whole();
    whole();
    await rest();
    whole();
    expect(library.asked).toEqual([`page ${CATALOG_FIRST_PAGE}`, 'entries']);
    expect(ids(store.getState().entries)).toEqual(ids(library.rows()));
  });

  test('without a summary goes on without one', async () => {
    const { store, settle, more, rest } = await listOf(5000);
    library.broken.fault = new LibraryError('missing', 'catalog-summary.json');
    settle();
    await eventually(() => expect(library.asked).toEqual(['summary']));
    library.broken.fault = null;
    more();
    await rest();
    expect(store.getState()).toMatchObject({ fault: null, summary: null });
  });
});

test('what could not be read is said, costs nothing that was, and is read by a retry', async () => {
  const { store, more, retry, rest } = await listOf(5000);
  library.broken.fault = new LibraryError('unreachable', 'catalog-2.json');
  more();
  await rest();
  expect(store.getState().fault).toBe(library.broken.fault);
  expect(store.getState().entries).toHaveLength(CATALOG_FIRST_PAGE);
  library.broken.fault = null;
  retry();
  await rest();
  expect(store.getState().fault).toBeNull();
  expect(store.getState().entries).toHaveLength(CATALOG_FIRST_PAGE + CATALOG_PAGE);
});

describe('when the catalog changes', () => {
  const [newest, ...older] = catalogRows(5000) as [CatalogEntry, ...CatalogEntry[]];
  let list: Awaited<ReturnType<typeof listOf>>;
  let end: () => void;
  beforeEach(async () => {
    list = await listOf(4999);
    library.become(older);
    end = list.follow();
  });
  afterEach(() => end());
  const shown = () => ids(list.store.getState().entries);

  test('what was read is read anew, as far as it was', async () => {
    list.settle();
    list.more();
    await list.rest();
    library.become([newest, ...older]);
    await list.rest();
    expect(shown()).toEqual(ids(library.rows().slice(0, CATALOG_FIRST_PAGE + CATALOG_PAGE)));
    expect(list.store.getState().total).toBe(5000);
    expect(library.asked.filter((question) => question === 'summary')).toHaveLength(2);
    expect(library.asked).not.toContain('entries');
  });

  test('and all of it where all was read', async () => {
    list.whole();
    await list.rest();
    library.become([newest, ...older]);
    await list.rest();
    expect(shown()).toEqual(ids(library.rows()));
  });

  test('nobody hears of it who no longer follows', async () => {
    end();
    expect(library.listeners.size).toBe(0);
  });
});

test('what was to be read whole is, though the catalog changes while it is read', async () => {
  const rows = catalogRows(SMALL_CATALOG + 500);
  const { catalog, become } = catalogOf(SMALL_CATALOG + 500);
  let isFirst = true;
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const slow: Catalog = {
    ...catalog,
    async entries() {
      if (!isFirst) return catalog.entries();
      isFirst = false;
      await coming;
      return rows;
    },
  };
  const list = createLibraryList(slow, await catalog.page(null));
  list.follow();
  list.whole();
  become(rows.slice(1));
  come();
  await eventually(() =>
    expect(list.store.getState()).toMatchObject({ isReading: false, next: null }),
  );
  expect(list.store.getState().entries).toHaveLength(rows.length - 1);
});
