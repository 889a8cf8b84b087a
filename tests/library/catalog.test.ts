import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/library/catalog.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { smallEpisode } from '../support/small-episode.ts';

const ADDRESS = new URL('https://site.example/show/library/catalog.json');
const sha256 = '0'.repeat(64);

const entry = (id: string) => ({
  id,
  href: `episodes/${id}.json`,
  sha256,
  title: { en: id },
  people: [],
  topics: [],
  duration: 60,
  languages: ['en'],
});
const page = (ids: string[], next?: string) => ({
  format: 'cuelight-catalog',
  version: 1,
  total: 3,
  episodes: ids.map(entry),
  ...(next === undefined ? {} : { next }),
});

/** A server of these files; a string is sent as it is, undefined is a 404. */
function siteOf(files: Record<string, unknown>) {
  const asked: string[] = [];
  const fetchFile = (async (address: URL) => {
    const path = address.pathname.replace('/show/library/', '');
    asked.push(path);
    const file = files[path];
    if (file instanceof Error) throw file;
    if (file === undefined) return new Response('no', { status: 404 });
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  }) as unknown as typeof fetch;
  return { catalog: createCatalog(ADDRESS, fetchFile), asked, files };
}

const faultOf = async (work: Promise<unknown>) => {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LibraryError);
  return error as LibraryError;
};

test('lists the episodes of all pages in order, each page fetched once', async () => {
  const { catalog, asked } = siteOf({
    'catalog.json': page(['a', 'b'], 'catalog-2.json'),
    'catalog-2.json': page(['c']),
  });
  expect((await catalog.entries()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  await catalog.entries();
  expect(asked).toEqual(['catalog.json', 'catalog-2.json']);
});

test('fetches an episode from the address its row gives, and no page after that row', async () => {
  const { catalog, asked } = siteOf({
    'catalog.json': page(['a'], 'catalog-2.json'),
    'episodes/a.json': smallEpisode({ id: 'a' }),
  });
  expect((await catalog.episode('a')).id).toBe('a');
  expect(asked).toEqual(['catalog.json', 'episodes/a.json']);
});

describe('what can be wrong is told apart', () => {
  const good = page(['a']);
  test.each<[string, Record<string, unknown>, string]>([
    ['no connection', { 'catalog.json': new TypeError('Failed to fetch') }, 'unreachable'],
    ['a missing catalog', {}, 'missing'],
    ['a catalog cut short', { 'catalog.json': JSON.stringify(good).slice(0, 50) }, 'damaged'],
    ['a page of HTML', { 'catalog.json': '<!doctype html>' }, 'damaged'],
    ['a later version', { 'catalog.json': { ...good, version: 2 } }, 'unsound'],
    ['another file', { 'catalog.json': { hello: 1 } }, 'unsound'],
    ['a missing episode file', { 'catalog.json': good }, 'missing'],
    [
      'a broken episode',
      { 'catalog.json': good, 'episodes/a.json': { ...smallEpisode(), tracks: [] } },
      'unsound',
    ],
    ['no such episode', { 'catalog.json': page(['b']) }, 'unknown-episode'],
  ])('%s', async (_, files, fault) => {
    expect((await faultOf(siteOf(files).catalog.episode('a'))).fault).toBe(fault);
  });
});

test('a failure is forgotten: the next call asks again', async () => {
  const { catalog, files } = siteOf({});
  await faultOf(catalog.entries());
  files['catalog.json'] = page(['a']);
  expect(await catalog.entries()).toHaveLength(1);
});
