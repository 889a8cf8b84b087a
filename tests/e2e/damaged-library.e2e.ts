/** Library files as a careless server gives them: a sentence and a way to try again, never a blank page. */
import type { BrowserContext, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { CATALOG_VERSION } from '../../src/core/contract/catalog-file.ts';
import { EPISODE_VERSION } from '../../src/core/contract/episode-file.ts';
import { EPISODE } from './reader.ts';
import { visit } from './visit.ts';

type Damage = (route: Route) => Promise<void>;

const missing: Damage = (route) => route.fulfill({ status: 404, body: 'Not found' });
const unreachable: Damage = (route) => route.abort('connectionrefused');
const truncated: Damage = async (route) => {
  const response = await route.fetch();
  const body = await response.text();
  await route.fulfill({ response, body: body.slice(0, body.length / 2) });
};
const page404: Damage = (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Not found' });
const ofVersion = (version: number): Damage => {
  return async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), version } });
  };
};
const unsound: Damage = async (route) => {
  const response = await route.fetch();
  const episode = await response.json();
  episode.tracks[0].start.reverse();
  await route.fulfill({ response, json: episode });
};

/** Sound in itself, and not what the catalog lists. */
const another: Damage = async (route) => {
  const response = await route.fetch();
  const episode = await response.json();
  await route.fulfill({ response, json: { ...episode, show: 'Another' } });
};
const changedTo = (change: (catalog: Record<string, unknown>) => object): Damage => {
  return async (route) => {
    const response = await route.fetch();
    const catalog = await response.json();
    await route.fulfill({ response, json: { ...catalog, ...change(catalog) } });
  };
};
const leadsElsewhere = changedTo(({ episodes }) => ({
  episodes: (episodes as object[]).map((row) => ({ ...row, href: 'https://other.example/a.json' })),
}));
const leadsToItself = changedTo(() => ({ next: 'catalog.json', total: 9, byId: undefined }));
const FILES = {
  catalog: /\/library\/catalog[^/]*\.json/,
  episode: /\/library\/(?!catalog).*pachocki/,
};
/** The browser writes a failed fetch to the console, React an error that a page was shown for. */
const TOLD = [/Failed to load resource/, /LibraryError/];

const cases: [
  name: string,
  file: keyof typeof FILES,
  path: string,
  damage: Damage,
  says: RegExp,
][] = [
  ['a missing catalog', 'catalog', '/', missing, /missing/],
  ['a catalog cut short', 'catalog', '/', truncated, /damaged or cut short/],
  ['a catalog of a later version', 'catalog', '/', ofVersion(CATALOG_VERSION + 1), /version 2/],
  ['an unreachable library', 'catalog', EPISODE, unreachable, /cannot be reached/],
  ['a missing episode', 'episode', EPISODE, missing, /missing/],
  ['a page where the episode should be', 'episode', EPISODE, page404, /damaged or cut short/],
  ['an episode cut short', 'episode', EPISODE, truncated, /damaged or cut short/],
  [
    'an episode of a later version',
    'episode',
    EPISODE,
    ofVersion(EPISODE_VERSION + 1),
    /version 2/,
  ],
  ['an unsound episode', 'episode', EPISODE, unsound, /does not start after the one before/],
  ['an episode that is not the one listed', 'episode', EPISODE, another, /another hash/],
  ['an episode that lies on another site', 'catalog', EPISODE, leadsElsewhere, /other\.example/],
];

test.each(cases)(
  '%s is a sentence, and trying again works',
  async (_, file, path, damage, says) => {
    const { page, context } = await visit(path, {
      expected: TOLD,
      before: (opened: BrowserContext) => opened.route(FILES[file], damage),
    });
    const sentence = page.getByRole('alert');
    await sentence.waitFor();
    expect(await sentence.textContent()).toMatch(says);

    await page.getByRole('button', { name: 'Try again' }).click();
    await sentence.waitFor();
    expect(await sentence.textContent()).toMatch(says);

    await context.unroute(FILES[file]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .locator(path === '/' ? `a[href="${EPISODE}"]` : '[data-cue="0"]')
      .first()
      .waitFor();
  },
);

test('a catalog that leads to itself ends with a sentence', async () => {
  const { page } = await visit('/episode/nobody', {
    expected: TOLD,
    before: (opened) => opened.route(FILES.catalog, leadsToItself),
  });
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/goes in a circle/);
});

test('a catalog whose table lies about its pages shows the episode all the same', async () => {
  const asked: string[] = [];
  const { page } = await visit(EPISODE, {
    expected: TOLD,
    before: (opened) =>
      opened.route(FILES.catalog, async (route) => {
        const { href } = new URL(route.request().url());
        const name = href.slice(href.lastIndexOf('/') + 1);
        asked.push(name);
        if (name === 'catalog-9.json') return missing(route);
        const response = await route.fetch({ url: href.replace(name, 'catalog.json') });
        const { byId: _, ...catalog } = await response.json();
        const isListed = (row: { id: string }) =>
          EPISODE.endsWith(row.id) === (name !== 'catalog.json');
        const paged = {
          ...catalog,
          episodes: catalog.episodes.filter(isListed),
          ...(name === 'catalog.json' && {
            byId: [{ from: 'a', count: 1, href: 'catalog-9.json' }],
            next: 'catalog-2.json',
          }),
        };
        await route.fulfill({ response, json: paged });
      }),
  });
  await page.locator('[data-cue="0"]').waitFor();
  expect(asked).toContain('catalog-9.json');
});
