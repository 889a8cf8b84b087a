/** What axe cannot see: zoom, the system's own colours, a focus that is always visible, and no way that only leads in. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { restingPlace } from '../support/resting-place.ts';
import { cue, EPISODE, expectLit, litCue, pauseButton, play } from './reader.ts';
import { visit } from './visit.ts';

const PAGES: [name: string, path: string][] = [
  ['the library', '/'],
  ['the reader', `${EPISODE}?t=754`],
  ['two languages side by side', '/episode/izmailov?lang=zh-Hans&view=side&t=600'],
  ['search', '/search?q=alignment'],
];

/** A window of 1280 px at 400 % is one of 320 px (WCAG 1.4.10), at 200 % one of 640 px (1.4.4). */
describe.each([200, 400])('at %i %% zoom', (percent) => {
  test.each(PAGES)('%s needs no scrolling sideways', async (_, path) => {
    const viewport = { width: (1280 * 100) / percent, height: (900 * 100) / percent };
    const { page } = await visit(path, { context: { viewport } });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await restingPlace(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(viewport.width);
  });
});

test('at 400 % the lit line can be seen while it plays', async () => {
  const { page } = await visit(`${EPISODE}?t=754`, {
    context: { viewport: { width: 320, height: 256 } },
  });
  await expect.poll(() => litCue(page)).toBeGreaterThan(0);
  await page.keyboard.press('k');
  await pauseButton(page).waitFor();
  await restingPlace(page);
  const covered = await page.evaluate(() => {
    const line = document.querySelector('[data-cue][aria-current="true"]') as HTMLElement;
    const box = line.getClientRects()[0] as DOMRect;
    const top = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
    return top === null || !line.contains(top);
  });
  expect(covered).toBe(false);
});

test.each([
  [320, 256],
  [640, 360],
])('in a window of %i by %i px the text stays under the controls', async (width, height) => {
  const { page } = await visit(`${EPISODE}?t=754`, { context: { viewport: { width, height } } });
  await expect.poll(() => litCue(page)).toBeGreaterThan(0);
  await restingPlace(page);
  const covered = await page.locator('.player-bar button:visible').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const box = button.getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return !button.contains(hit);
      })
      .map((button) => button.getAttribute('aria-label')),
  );
  expect(covered).toEqual([]);
});

test('in the system’s own colours the lit line is still told apart', async () => {
  const { page } = await visit(`${EPISODE}?t=754`, { context: { forcedColors: 'active' } });
  await play(page);
  const look = (index: number) =>
    cue(page, index).evaluate((line) => {
      const { backgroundColor, color, textDecorationLine, outlineStyle } = getComputedStyle(line);
      return { backgroundColor, color, textDecorationLine, outlineStyle };
    });
  const lit = await litCue(page);
  expect(await look(lit)).not.toEqual(await look(lit + 8));
});

/** Each stop of Tab: what it is, and whether it is seen to have the focus. */
async function stops(page: Page, most: number): Promise<{ name: string; seen: boolean }[]> {
  const found: { name: string; seen: boolean }[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const shows = (one: Element | null): boolean => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5) ||
          boxShadow !== 'none'
        );
      };
      const box = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.ariaLabel ?? element.textContent?.slice(0, 40)}`;
      // A field inside a frame wears the outline on the frame.
      const seen = [element, element.parentElement, element.nextElementSibling].some(shows);
      return { name, seen: seen && box.bottom > 0 && box.top < window.innerHeight };
    });
    if (stop === null) return found;
    found.push(stop);
  }
  throw new Error(`Tab does not come to the end of the page within ${most} stops`);
}

describe('Tab', () => {
  test.each(PAGES)('goes through %s and out of it, and shows where it is', async (_, path) => {
    const { page } = await visit(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await restingPlace(page);
    const passed = await stops(page, 400);
    expect(passed.length).toBeGreaterThan(5);
    expect(passed.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
  });

  test('is not held by the video', async () => {
    const { page } = await visit(`${EPISODE}?t=754`);
    await play(page);
    await expectLit(page, await litCue(page));
    const names = (await stops(page, 400)).map(({ name }) => name);
    expect(names.filter((name) => name.includes('YOUTUBE-VIDEO')).length).toBeLessThanOrEqual(1);
  });

  test('comes to the text at once by the first stop of the page', async () => {
    const { page } = await visit(`${EPISODE}?t=754`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const inside = () =>
      page.evaluate(() => document.activeElement?.closest('main, [id="content"]') !== null);
    await expect.poll(inside).toBe(true);
  });
});
