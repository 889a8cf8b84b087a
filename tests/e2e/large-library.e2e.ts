/** A catalog of ten thousand, as the importer writes it: what is asked for, and what is shown of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEpisode } from '../../src/cli/library-folder.ts';
import { writeCatalog } from '../../src/cli/write-catalog.ts';
import {
  CATALOG_FIRST_PAGE,
  CATALOG_PAGE,
  type CatalogEntry,
} from '../../src/core/contract/catalog-file.ts';
import { talk } from '../search/talks.ts';
import { serve } from '../support/serve.ts';
import { noteShifts, openSlowly, shiftsOf } from './shifts.ts';
import { visit } from './visit.ts';

const COUNT = 10_000;
const app = fileURLToPath(new URL('../../dist', import.meta.url));
/** Read in the order of the catalog it is the last of all. */
const LAST = talk('a-last', ['The last of ten thousand.'], { published: '1999-01' });

let library: string;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  library = mkdtempSync(join(tmpdir(), 'cuelight-large-'));
  const last = await writeEpisode(library, LAST);
  const others = Array.from({ length: COUNT - 1 }, (_, nth): CatalogEntry => {
    const id = `talk-${String(COUNT - nth).padStart(5, '0')}`;
    const show = nth < 60 ? 'One' : 'Another';
    return { ...last, id, title: { en: `Talk ${COUNT - nth}` }, show, published: '2026-01' };
  });
  await writeCatalog(library, [...others, last]);
  served = await serve({ app, folders: { '/library': library } });
});
afterAll(async () => {
  await served?.close();
  rmSync(library, { recursive: true, force: true });
});

/** What the page asks of the library, by file name. */
async function visitAsked(path: string): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  const { page } = await visit(path, {
    address: served.address,
    before: async (context) => {
      context.on('request', (request) => {
        const [, file] = /\/library\/(.*)$/.exec(new URL(request.url()).pathname) ?? [];
        if (file !== undefined) asked.push(file);
      });
    },
  });
  return { page, asked };
}

test('the library is shown from the first page of its catalog, and more when it is asked for', async () => {
  const { page, asked } = await visitAsked('/');
  const rows = page.locator('.episode-row');
  await rows.first().waitFor();
  await page.getByText('10,000 episodes').waitFor();
  expect(asked.filter((file) => file.startsWith('catalog'))).toHaveLength(
    asked.some((file) => file.startsWith('catalog-summary')) ? 2 : 1,
  );
  await expect.poll(() => rows.count()).toBe(CATALOG_FIRST_PAGE);
  await page.getByRole('button', { name: `Show ${CATALOG_PAGE} more` }).click();
  await expect.poll(() => rows.count()).toBe(CATALOG_FIRST_PAGE + CATALOG_PAGE);
});

test('an episode at the end of it costs one request more than itself', async () => {
  const { page, asked } = await visitAsked('/episode/a-last');
  await page.getByText('The last of ten thousand.').waitFor();
  await page.locator('html[data-at-rest]').waitFor();
  expect(asked.filter((file) => file.startsWith('episodes/'))).toHaveLength(1);
  // What the end of so short a text looks up for afterwards is not of its opening.
  const opening = asked.slice(0, asked.findIndex((file) => file.startsWith('episodes/')) + 1);
  expect(opening.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
    'catalog.json',
    'catalog-by-id-1.json',
    'episodes/a-last.json',
  ]);
});

test('an episode that is not among them is said not to be, after as few', async () => {
  const { page, asked } = await visitAsked('/episode/nobody');
  await page.getByRole('alert').waitFor();
  expect(asked.filter((file) => file.startsWith('catalog')).length).toBeLessThanOrEqual(2);
});

test('what narrows it comes a moment later, and moves nothing on a slow machine', async () => {
  const { context } = await visit('/search', { address: served.address, before: noteShifts });
  const page = await openSlowly(context, served.address);
  const rail = page.getByRole('complementary', { name: 'Filters' });
  await rail.getByRole('button', { name: 'Another' }).waitFor();
  const { sum, moved } = await shiftsOf(page);
  expect(sum, moved.join('; ')).toBeLessThanOrEqual(0.02);
});

test('thousands of rows that are left are drawn as far as somebody scrolls', async () => {
  const { page } = await visitAsked('/?show=Another');
  const rows = page.locator('.episode-row');
  await expect.poll(() => rows.count()).toBe(300);
  await page.getByText(/^9,9\d\d episodes/).waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => rows.count()).toBeGreaterThan(300);
});
