/** What the page says of itself, so that nobody who drives it waits for time: `html[data-at-rest]`. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { passFrames, restingPlace } from '../support/resting-place.ts';
import { cue, EPISODE } from './reader.ts';
import { visit } from './visit.ts';

const isAtRest = (page: Page) =>
  page.evaluate(() => document.documentElement.hasAttribute('data-at-rest'));
const tools = (page: Page) => page.getByRole('switch', { name: /Skip the optional parts/ });

test.each([
  ['part', /skip-card/],
  // What the part waits for: nothing of that stands on the page.
  ['steering', /\/steering-/],
])('a page whose %s is on its way is not at rest', async (_, file) => {
  let come = () => {};
  const wanted = new Promise<void>((resolve) => {
    come = resolve;
  });
  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.route(file, async (route) => {
        await wanted;
        await route.continue();
      }),
  });
  await cue(page, 0).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await passFrames(page);
  expect(await isAtRest(page)).toBe(false);
  expect(await tools(page).count()).toBe(0);
  come();
  await restingPlace(page);
  expect(await tools(page).count()).toBe(1);
});

test('every page comes to rest, there and back', async () => {
  const { page } = await visit('/');
  await restingPlace(page);
  await page.getByRole('link', { name: /Continual Learning/ }).click();
  await page.waitForURL(/episode/);
  await restingPlace(page);
  expect(await tools(page).count()).toBe(1);
  await page.goBack();
  await restingPlace(page);
  expect(await page.locator('.episode-link').count()).toBeGreaterThan(2);
});

test('a page at its top stays there when the window changes its size', async () => {
  const { page } = await visit(EPISODE);
  await restingPlace(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await restingPlace(page)).toBe(0);
});
