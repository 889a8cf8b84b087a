/** An episode is read without the code that leads from page to page; and what a press then does. */
import { expect, test } from 'vitest';
import { EPISODE } from './reader.ts';
import { visit } from './visit.ts';

const ROUTER = '**/assets/router-*.js';

test('an episode is read where the other pages cannot be had, and its address follows', async () => {
  const { page } = await visit(`${EPISODE}?t=60`, {
    expected: [/router-/, /ERR_FAILED/, /dynamically imported/],
    before: (context) => context.route(ROUTER, (route) => route.abort()),
  });
  await page.locator('html[data-at-rest]').waitFor();
  await page.keyboard.press('/');
  await page.locator('.find-bar input').fill('model');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('model');
  expect(new URL(page.url()).searchParams.get('t')).toBe('60');

  // Nobody is led away from a text to a page that is not there.
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('alert').waitFor();
  expect(new URL(page.url()).pathname).toBe(EPISODE);
  await page.unroute(ROUTER);
  await page.context().unroute(ROUTER);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: /Continual Learning/ }).waitFor();
});

test('a press that comes before the router is followed once it is there', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.route(ROUTER, async (route) => {
        await held;
        await route.continue();
      }),
  });
  const text = page.locator('[data-cue]').first();
  await text.waitFor();
  await page.getByRole('link', { name: 'Library' }).click();
  // What is read is read on meanwhile.
  expect(await text.isVisible()).toBe(true);
  letGo();
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  await expect.poll(() => text.count()).toBe(0);
  await page.goBack();
  await text.waitFor();
});
