/** Episodes of a kind that no page is drawn for: laid out, readable, inert, at every width. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { HEBREW, STRANGE } from '../support/strange-episodes.ts';
import { visit } from './visit.ts';

let served: Served;
beforeAll(async () => {
  served = await serveLibrary(STRANGE);
});
afterAll(() => served?.close());

const WIDTHS = [360, 768, 1280] as const;

async function open(id: string, width: number, search = ''): Promise<Page> {
  const { page } = await visit(`/episode/${id}${search}`, {
    address: served.address,
    context: { viewport: { width, height: 800 } },
  });
  await page.locator('[data-cue="0"]').first().waitFor();
  return page;
}

/** How many pixels the page can be scrolled sideways. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(STRANGE.map(({ id }) => id))('%s is not wider than the page', async (id) => {
    const page = await open(id, width);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  test('two directions side by side are not either', async () => {
    const page = await open('right-to-left', width, '?lang=en&view=side');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
});

test('300 chapters are all in the outline', async () => {
  const page = await open('many-chapters', 1280);
  await expect.poll(() => page.locator('.outline-list li').count()).toBe(300);
});

test('twelve tracks can each be chosen', async () => {
  const page = await open('many-tracks', 360, '?lang=fi');
  await page.locator('[data-cue="0"][lang="fi"], [lang="fi"] [data-cue="0"]').first().waitFor();
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('a text from right to left is written so, and its translation the other way', async () => {
  const page = await open('right-to-left', 768, '?lang=en&view=stacked');
  const directionOf = (words: string) =>
    page
      .getByText(words)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await directionOf(HEBREW)).toBe('rtl');
  expect(await directionOf('These are the words of line 0.')).toBe('ltr');
});
