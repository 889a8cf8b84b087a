/** Who reads without playing comes back to where the page stood, and who follows a link sees its line. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { restingPlace } from '../support/resting-place.ts';
import { cue, EPISODE, expectLit, fetchEpisode, scrollAway } from './reader.ts';
import { visit } from './visit.ts';

/** The line in the middle of the window, and how high it stands. */
const place = (page: Page) =>
  page.evaluate(() => {
    const middle = [...document.querySelectorAll<HTMLElement>('[data-cue]')].find(
      (piece) => piece.getBoundingClientRect().bottom > window.innerHeight / 2,
    );
    return { cue: middle?.dataset.cue, top: Math.round(middle?.getBoundingClientRect().top ?? 0) };
  });

async function read(page: Page, pixels: number) {
  await cue(page, 0).waitFor();
  await page.locator('html[data-at-rest]').waitFor();
  await scrollAway(page, pixels);
  await page.locator('html[data-at-rest]').waitFor();
  // The page comes to rest, and that is kept.
  await page.waitForFunction(
    () => Object.keys(sessionStorage).some((name) => name.startsWith('cuelight scroll')),
    null,
  );
  await page.waitForTimeout(600);
  return place(page);
}

const expectPlace = async (page: Page, wanted: Awaited<ReturnType<typeof place>>) => {
  await expect.poll(() => place(page)).toEqual(wanted);
  // And it stays there.
  await page.locator('html[data-at-rest]').waitFor();
  expect(await place(page)).toEqual(wanted);
};

describe.each([4000, 12000])('%i pixels down', (pixels) => {
  test('the page stands there again after it was loaded again', async () => {
    const { page } = await visit(EPISODE);
    const before = await read(page, pixels);
    await page.reload();
    await cue(page, 0).waitFor();
    await expectPlace(page, before);
  });

  test('and after Back from another page', async () => {
    const { page } = await visit(EPISODE);
    const before = await read(page, pixels);
    await page.getByRole('link', { name: 'Library' }).first().click();
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    await page.goBack();
    await cue(page, 0).waitFor();
    await expectPlace(page, before);
  });
});

test('a link to it opens it at its title, however it was left', async () => {
  const { page } = await visit(EPISODE);
  await read(page, 4000);
  await page.getByRole('link', { name: 'Library' }).first().click();
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  await page.locator(`a[href*="${EPISODE}"]`).first().click();
  await cue(page, 0).waitFor();
  await page.locator('html[data-at-rest]').waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

/** Whether nothing stands over any corner of a line's rectangles, and none lies outside of the window. */
const isWhole = (page: Page, index: number) =>
  page.evaluate((index) => {
    const pieces = [...document.querySelectorAll<HTMLElement>(`[data-cue="${index}"]`)];
    return pieces.every((piece) =>
      [...piece.getClientRects()].every(({ left, right, top, bottom }) =>
        [
          [left + 2, top + 2],
          [right - 2, top + 2],
          [left + 2, bottom - 2],
          [right - 2, bottom - 2],
        ].every(
          ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('[data-cue]') === piece,
        ),
      ),
    );
  }, index);

// A window of 1,280 by 800 and a phone's, at 200 %; the second with a keyboard or a second app under it.
describe.each([
  [640, 400],
  [360, 370],
  [640, 360],
])('in a window of %i by %i', (width, height) => {
  test.each([
    ['t=754', 754],
    ['t=1200', 1200],
    ['t=3000&end=3010', 3000],
  ])('a link with %s lands with its line whole in sight', async (query, time) => {
    const { page } = await visit(`${EPISODE}?${query}`, {
      context: { viewport: { width, height } },
    });
    const { tracks } = await fetchEpisode();
    const index = tracks[0]?.start.findLastIndex((start) => start <= time) ?? -1;
    await expectLit(page, index);
    await restingPlace(page);
    expect(await isWhole(page, index)).toBe(true);
  });
});
