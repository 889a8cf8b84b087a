/** The script in `index.html` that asks for files while the code is still on its way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { EarlyFetches } from '../../src/library/early-fetch.ts';
import { eventually } from '../support/eventually.ts';
import { episodeFiles, listed, pageOf, type SiteFiles } from '../support/site.ts';

const html = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
const script =
  /<script>([\s\S]*?)<\/script>/.exec(html)?.[1]?.replace('%BASE_URL%', '/show/') ?? '';

/** Runs it at an address of a site of these files; returns what it asked for, as long as it asks. */
async function run(path: string, files: SiteFiles) {
  const asked: string[] = [];
  let atWork = 0;
  const count = async <T>(work: Promise<T>): Promise<T> => {
    atWork += 1;
    return work.finally(() => setTimeout(() => (atWork -= 1)));
  };
  const answer = (href: string) => {
    const file = files[href.replace('https://site.example/show/library/', '')];
    const response = { clone: () => ({ json: () => count(Promise.resolve(file)) }) };
    asked.push(href.replace('https://site.example/show/library/', ''));
    return count(file instanceof Error ? Promise.reject(file) : Promise.resolve(response));
  };
  const window: { earlyFetches?: EarlyFetches } = {};
  const location = new URL(`https://site.example${path}`);
  runInNewContext(script, { window, location, URL, fetch: answer, document: {} });
  await eventually(() => expect(atWork).toBe(0));
  expect(
    [...(window.earlyFetches?.keys() ?? [])].map((href) => href.split('/library/')[1] ?? href),
  ).toEqual(asked);
  return asked;
}

const FIRST = {
  total: 3,
  next: 'catalog-2.json',
  byId: [
    { from: 'a', count: 1, href: 'by-id-1.json' },
    { from: 'b', count: 2, href: 'by-id-2.json' },
  ],
};
const FILES: SiteFiles = {
  'catalog.json': pageOf(['c'], FIRST),
  'by-id-1.json': pageOf(['a']),
  'by-id-2.json': pageOf(['b', 'c']),
  ...episodeFiles('a', 'b', 'c'),
};
const nameOf = (id: string) => Object.keys(episodeFiles(id))[0] as string;

test('in the library the catalog is asked for, and nothing else', async () => {
  expect(await run('/show/', FILES)).toEqual(['catalog.json']);
});

test('an episode of the first page is asked for after the catalog', async () => {
  expect(await run('/show/episode/c', FILES)).toEqual(['catalog.json', nameOf('c')]);
});

test.each([
  ['a', 'by-id-1.json'],
  ['b', 'by-id-2.json'],
])('episode %s is sought where the table says', async (id, part) => {
  const asked = await run(`/show/episode/${id}`, FILES);
  expect(asked).toEqual(['catalog.json', part, nameOf(id)]);
});

test('an episode that there is not is sought once', async () => {
  expect(await run('/show/episode/bb', FILES)).toEqual(['catalog.json', 'by-id-2.json']);
  expect(await run('/show/episode/0', FILES)).toEqual(['catalog.json']);
});

test.each<[string, SiteFiles, string[]]>([
  [
    'a table that leads to the catalog itself',
    { 'catalog.json': pageOf([], { byId: [{ from: 'a', count: 3, href: 'catalog.json' }] }) },
    ['catalog.json'],
  ],
  [
    'a table that leads in a circle',
    {
      'catalog.json': pageOf([], { byId: [{ from: 'a', count: 3, href: 'by-id-1.json' }] }),
      'by-id-1.json': pageOf([], { byId: [{ from: 'a', count: 3, href: 'catalog.json' }] }),
    },
    ['catalog.json', 'by-id-1.json'],
  ],
  [
    'an address of another site',
    {
      'catalog.json': {
        ...pageOf([]),
        episodes: [{ ...listed('a').entry, href: 'https://evil.example/a.json' }],
      },
    },
    ['catalog.json'],
  ],
  ['a catalog that is none', { 'catalog.json': [] }, ['catalog.json']],
  ['no connection', { 'catalog.json': new TypeError('Failed to fetch') }, ['catalog.json']],
])('%s ends it, and throws nothing', async (_, files, asked) => {
  expect(await run('/show/episode/a', files)).toEqual(asked);
});
