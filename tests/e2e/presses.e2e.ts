/** Presses that mean one thing and might do another: a word that is chosen, all that is selected, where the focus goes. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { restingPlace } from '../support/resting-place.ts';
import {
  cue,
  EPISODE,
  expectInView,
  expectLit,
  fetchEpisode,
  fromMenu,
  litCue,
  mediaTime,
  play,
} from './reader.ts';
import { visit } from './visit.ts';

const PLACE = `${EPISODE}?t=754`;
const SELECTED = () => String(getSelection());

/** In the middle of the first letters of a line, where a word is. */
async function pressTwice(page: Page, index: number): Promise<void> {
  await restingPlace(page);
  const box = await cue(page, index).boundingBox();
  if (box === null) throw new Error('The line is not on the page.');
  await page.mouse.dblclick(box.x + 12, box.y + 10);
}

describe('two presses on a word', () => {
  test('choose it, and fetch no player', async () => {
    const { page, foreign } = await visit(PLACE);
    await page.locator('html[data-at-rest]').waitFor();
    const lit = await litCue(page);
    await pressTwice(page, lit + 2);
    expect(await page.evaluate(SELECTED)).toMatch(/^\S+\s?$/);
    await expectLit(page, lit);
    // Longer than a press that is meant alone would wait.
    await page.waitForFunction(
      (from) => performance.now() > from + 800,
      await page.evaluate(() => performance.now()),
    );
    expect(foreign).toEqual([]);
  });

  test('leave what plays where it would be', async () => {
    const { page } = await visit(PLACE);
    await play(page);
    await expect.poll(() => mediaTime(page)).toBeGreaterThan(754);
    const lit = await litCue(page);
    await pressTwice(page, lit + 6);
    expect(await page.evaluate(SELECTED)).toMatch(/^\S+\s?$/);
    const there = (await fetchEpisode()).tracks[0]?.start[lit + 6] ?? 0;
    expect(await mediaTime(page)).toBeLessThan(there);
  });
});

test('one press alone goes there', async () => {
  const { page } = await visit(PLACE);
  await page.locator('html[data-at-rest]').waitFor();
  const lit = await litCue(page);
  await cue(page, lit + 3).click();
  await expectLit(page, lit + 3);
});

test('what is selected as a whole is the text, without a word of the page’s own', async () => {
  const { page } = await visit(PLACE);
  await page.locator('html[data-at-rest]').waitFor();
  await page.keyboard.press('Control+a');
  const selected = await page.evaluate(SELECTED);
  const { tracks, title } = await fetchEpisode();
  expect(selected).toContain(tracks[0]?.text[0]);
  expect(selected).toContain(tracks[0]?.text.at(-1));
  expect(selected).toContain(Object.values(title)[0]);
  for (const own of [
    'Skip to the text',
    'Arrow keys move',
    'Search every episode',
    'Display',
    'Outline',
    'Speed',
  ])
    expect(selected).not.toContain(own);
});

test('what a translation leaves out is not said in a copy of it', async () => {
  const { page } = await visit('/episode/izmailov?lang=zh-Hans&view=stacked');
  await page.locator('html[data-at-rest]').waitFor();
  expect(await page.getByText('Not in the translation').count()).toBeGreaterThan(0);
  await page.keyboard.press('Control+a');
  const selected = await page.evaluate(SELECTED);
  expect(selected).toContain((await fetchEpisode('izmailov')).tracks[0]?.text.at(-1));
  expect(selected).not.toContain('Not in the translation');
});

test('“Skip to the text” leads to the text', async () => {
  const { page } = await visit(PLACE);
  await page.locator('html[data-at-rest]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-transcript');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-cue]') !== null)).toBe(
    true,
  );
});

test('whoever opens the bar that corrects times is in it, and afterwards where they were', async () => {
  const { page } = await visit(PLACE);
  await page.locator('html[data-at-rest]').waitFor();
  const opens = page.getByRole('button', { name: 'More', exact: true });
  await fromMenu(page, 'More', 'Fix times and names');
  const inBar = () =>
    page.evaluate(() => document.activeElement?.closest('.correction-bar') !== null);
  await expect.poll(inBar).toBe(true);
  await page
    .getByRole('button', { name: /^Close|^Done|finish/i })
    .last()
    .press('Enter');
  await expect.poll(inBar).toBe(false);
  expect(await opens.evaluate((button) => button === document.activeElement)).toBe(true);
});

test.each(['#t=1200', '#t=npt:1200,1230', '?t=1200,1230', '?start=1200', '?t=npt:20:00'])(
  'a link with %s lands at its line',
  async (written) => {
    const { page } = await visit(`${EPISODE}${written}`);
    const { tracks } = await fetchEpisode();
    const index = tracks[0]?.start.findLastIndex((start) => start <= 1200) ?? -1;
    await expectLit(page, index);
    await expectInView(cue(page, index));
  },
);

test.each([
  [1280, 720],
  [360, 740],
])('at %i px the menu never covers what is selected', async (width, height) => {
  const { page } = await visit(PLACE, { context: { viewport: { width, height } } });
  await page.locator('html[data-at-rest]').waitFor();
  await restingPlace(page);
  const lit = await litCue(page);
  for (const lines of [0, 1, 3]) {
    await page.evaluate(
      ([from, to]) => {
        const range = document.createRange();
        const line = (index: number) => document.querySelector(`[data-cue="${index}"]`) as Element;
        range.setStart(line(from as number), 0);
        range.setEndAfter(line(to as number));
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [lit, lit + lines],
    );
    await page.locator('.selection-menu').waitFor();
    await restingPlace(page);
    await expect.poll(() => page.evaluate(overlaps)).toBe(false);
  }
});

/** In the page: whether the menu stands over a piece of the selection. */
function overlaps(): boolean {
  const menu = document.querySelector('.selection-menu')?.getBoundingClientRect();
  if (menu === undefined) return true;
  return [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].some(
    (box) =>
      box.width > 0 &&
      box.left < menu.right &&
      box.right > menu.left &&
      box.top < menu.bottom &&
      box.bottom > menu.top,
  );
}
