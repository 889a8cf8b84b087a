/** Library files as a careless server gives them: a sentence and a way to try again, never a blank page. */
import type { BrowserContext, Route } from 'playwright-core';
import { expect } from 'vitest';
import { CATALOG_VERSION } from '../../src/core/contract/catalog-file.ts';
import { EPISODE_VERSION } from '../../src/core/contract/episode-file.ts';
import { changedEpisode } from '../e2e/changed-episode.ts';
import { cue, EPISODE, play } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { fault } from './fault.ts';

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

const SENTENCES: [
  wrong: string,
  file: keyof typeof FILES,
  path: string,
  damage: Damage,
  says: RegExp,
][] = [
  ['the catalog is missing', 'catalog', '/', missing, /missing/],
  ['the catalog is cut short', 'catalog', '/', truncated, /damaged or cut short/],
  ['a page stands where the catalog should be', 'catalog', '/', page404, /damaged or cut short/],
  [
    'the catalog is of a newer Cuelight',
    'catalog',
    '/',
    ofVersion(CATALOG_VERSION + 1),
    /newer Cuelight \(version 2/,
  ],
  ['the library cannot be reached', 'catalog', EPISODE, unreachable, /cannot be reached/],
  ['the episode’s file is missing', 'episode', EPISODE, missing, /missing/],
  [
    'a page stands where the episode should be',
    'episode',
    EPISODE,
    page404,
    /damaged or cut short/,
  ],
  ['the episode’s file is cut short', 'episode', EPISODE, truncated, /damaged or cut short/],
  [
    'the episode’s file is of version 2',
    'episode',
    EPISODE,
    ofVersion(EPISODE_VERSION + 1),
    /newer Cuelight \(version 2/,
  ],
  [
    'the times of the episode run backwards',
    'episode',
    EPISODE,
    unsound,
    /does not start after the one before/,
  ],
  ['the episode’s file is not the one listed', 'episode', EPISODE, another, /another hash/],
  ['the episode lies on another site', 'catalog', EPISODE, leadsElsewhere, /other\.example/],
];

for (const [wrong, file, path, damage, says] of SENTENCES)
  fault(
    wrong,
    'a sentence that says so, again after “Try again”; and the page once it is mended',
    async () => {
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

fault('a catalog leads to itself', 'a sentence that it goes in a circle', async () => {
  const { page } = await visit('/episode/nobody', {
    expected: TOLD,
    before: (opened) => opened.route(FILES.catalog, leadsToItself),
  });
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/goes in a circle/);
});

fault(
  'a catalog lists nothing',
  'that there are no episodes yet, and how one is added',
  async () => {
    const { page } = await visit('/', {
      before: (opened) =>
        opened.route(
          FILES.catalog,
          changedTo(() => ({ total: 0, episodes: [] })),
        ),
    });
    await page.getByText('There are no episodes here yet.').waitFor();
    await page.getByText(/npm run import/).waitFor();
  },
);

fault('a catalog says more than this Cuelight knows', 'the library as ever', async () => {
  const { page } = await visit('/', {
    before: (opened) =>
      opened.route(
        FILES.catalog,
        changedTo(({ episodes }) => ({
          mood: { of: 'tomorrow' },
          episodes: (episodes as object[]).map((row) => ({ ...row, colour: [1, 2, 3] })),
        })),
      ),
  });
  await page.locator(`a[href="${EPISODE}"]`).waitFor();
});

fault(
  'an episode says more than this Cuelight knows: fields, a verdict, a kind of text',
  'the text, its chapters, and it plays',
  async () => {
    const { page } = await visit(EPISODE, {
      before: changedEpisode('pachocki', (episode) => {
        const later = episode as unknown as {
          mood: string;
          chapters: Record<string, unknown>[];
        } & {
          tracks: Record<string, unknown>[];
        };
        later.mood = 'calm';
        for (const chapter of later.chapters) chapter.verdict = 'savour';
        for (const track of later.tracks) Object.assign(track, { kind: 'sung', colour: 7 });
      }),
    });
    await cue(page, 0).waitFor();
    await expect.poll(() => page.locator('.outline-list li').count()).toBeGreaterThan(3);
    await play(page);
  },
);

fault('a catalog’s table lies about its pages', 'the episode all the same', async () => {
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
