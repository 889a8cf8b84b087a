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
