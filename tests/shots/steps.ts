/** What states are reached by, said once. */
import type { BrowserContext, Page } from 'playwright-core';
import type { CatalogEntry, CatalogPage } from '../../src/core/contract/catalog-file.ts';

const CATALOG = '**/library/catalog.json';
const EPISODES = '**/library/episodes/**';
const SEARCH_INDEX = '**/library/search/**';

export const text = (page: Page) =>
  page.locator('[data-cue]').first().waitFor({ state: 'attached' });

/** By name; on a narrow page some buttons are in the outline's sheet. */
export const press = (name: string | RegExp) => async (page: Page) =>
  page.getByRole('button', { name }).first().click();

export async function play(page: Page): Promise<void> {
  await text(page);
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  await page.getByRole('button', { name: 'Pause', exact: true }).first().waitFor();
  await playedOn(page, 1);
}

/** Until it has played on for so many seconds of the recording. */
export async function playedOn(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction(
    (seconds) => {
      const media = document.querySelector<HTMLMediaElement>('youtube-video, audio, video');
      const { dataset } = document.documentElement;
      if (!media?.currentTime) return false;
      dataset.playedFrom ??= String(media.currentTime);
      if (media.currentTime < Number(dataset.playedFrom) + seconds) return false;
      delete dataset.playedFrom;
      return true;
    },
    seconds,
    { polling: 'raf' },
  );
}

export async function pause(page: Page): Promise<void> {
  await play(page);
  await page.keyboard.press('k');
  await page.getByRole('button', { name: 'Play', exact: true }).first().waitFor();
}

export async function scrollAway(page: Page): Promise<void> {
  await play(page);
  // A finger, where there is no wheel.
  await page.evaluate(() => {
    window.dispatchEvent(new WheelEvent('wheel', { deltaY: 2000 }));
    window.scrollBy({ top: 2000, behavior: 'instant' });
  });
  await page.getByRole('button', { name: /Back to now/ }).waitFor();
}

/** A dialog that a key opens, once its code has come. */
export const dialogBy = (key: string) => async (page: Page) => {
  await text(page);
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
};

/** One of the rows of “More”; on a phone they are in the outline's sheet. */
export const tool = (name: string) => async (page: Page) => {
  await text(page);
  const more = page.getByRole('button', { name: 'More', exact: true }).filter({ visible: true });
  await ((await more.count()) > 0 ? more.first().click() : press('Outline')(page));
  await page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();
};

export const find = (words: string) => async (page: Page) => {
  await text(page);
  await page.keyboard.press('/');
  await page.locator('.find-field input').fill(words);
  if (words !== '') await page.locator('.find-note').waitFor();
};

/** Types slowly enough for each letter to be answered. */
export const typeInPalette = (words: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Search every episode' }).click();
  await page.locator('.palette input').fill(words);
  if (words !== '') await page.getByRole('option').first().waitFor();
};

/** Until the search has answered, with something or nothing. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.passage, .outcome-vain').first().waitFor();
}

/** What is asked for does not come, and the page says that it waits. */
export async function loading(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor();
}

/** What is asked for never comes. */
const hang = (address: string) => (context: BrowserContext) => context.route(address, () => {});
const refuse = (address: string) => (context: BrowserContext) =>
  context.route(address, (route) => route.abort());

export const hangingCatalog = hang(CATALOG);
export const refusedCatalog = refuse(CATALOG);
export const hangingEpisode = hang(EPISODES);
export const hangingSearch = hang(SEARCH_INDEX);
export const missingSearch = (context: BrowserContext) =>
  context.route(SEARCH_INDEX, (route) => route.fulfill({ status: 404 }));

/** The catalog as the site has it, with other episodes in its list. */
export const catalogOf =
  (change: (entries: CatalogEntry[]) => CatalogEntry[]) => (context: BrowserContext) =>
    context.route(CATALOG, async (route) => {
      const catalog = (await (await route.fetch()).json()) as CatalogPage;
      const episodes = change(catalog.episodes);
      await route.fulfill({ json: { ...catalog, total: episodes.length, episodes } });
    });

/** Everything that a press opens is gone from the site. */
export const withoutParts = (context: BrowserContext) =>
  context.route(
    /\/assets\/(?!index-|literata-|worker-|open-records-|is-same-record-|corrections-file-)[^/]+\.(js|css)$/,
    (route) => route.abort(),
  );

/** What a press opened does not come, and says so. */
export async function partLost(page: Page): Promise<void> {
  await text(page);
  await page.keyboard.press('?');
  await page.getByRole('alert').waitFor();
}

/** From now on the site has another version. */
export const replaceApp = (page: Page) =>
  page.context().route(
    (url) => url.pathname === '/',
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><script type="module" src="/assets/index-another.js"></script>',
      }),
  );
