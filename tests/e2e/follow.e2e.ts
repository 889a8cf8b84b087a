import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  fetchEpisode,
  isInView,
  litCue,
  mediaTime,
  pauseButton,
  pill,
  play,
  playButton,
  scrollAway,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const middle = cueFrom(episode, 1200);

test('the lit line is kept in view, in the upper part of the window', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  for (const step of [0, 40, 80]) {
    await cue(page, middle.index + step).evaluate((line) => (line as HTMLElement).click());
    await expectLit(page, middle.index + step);
    await expect
      .poll(async () => (await cue(page, middle.index + step).boundingBox())?.y)
      .toSatisfy((y: number) => y > 80 && y < 400);
  }
});

test('scrolling away stops following for good; the pill brings the line back', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await scrollAway(page);
  await pill(page).waitFor();
  const left = await page.evaluate(() => window.scrollY);
  const lit = await litCue(page);
  await expect.poll(() => litCue(page), { timeout: 8000 }).toBeGreaterThan(lit + 1);
  expect(await page.evaluate(() => window.scrollY)).toBe(left);
  expect(await isInView(cue(page, await litCue(page)))).toBe(false);

  await pill(page).click();
  await expect.poll(async () => isInView(cue(page, await litCue(page)))).toBe(true);
  await expect.poll(() => pill(page).count()).toBe(0);
});

test('scrolling back to the line follows again', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await scrollAway(page, 2000);
  await pill(page).waitFor();
  await scrollAway(page, -2000);
  await expect.poll(() => pill(page).count()).toBe(0);
});

test('a click on a line follows again', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await scrollAway(page);
  await pill(page).waitFor();
  const target = await page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[data-cue]')].find(
      (line) => line.getBoundingClientRect().top > 200,
    );
    return Number(seen?.dataset.cue);
  });
  await cue(page, target).click();
  await expectLit(page, target);
  await expect.poll(() => pill(page).count()).toBe(0);
  await expectInView(cue(page, target));
});

test('selecting text does not seek, and nothing scrolls while it is selected', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await pauseButton(page).click();
  await playButton(page).waitFor();
  const before = await mediaTime(page);
  const lit = await litCue(page);
  await drag(page, lit + 3, lit + 5);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
  expect(await mediaTime(page)).toBe(before);

  // The press that clears a selection is no wish to go there either.
  await cue(page, lit + 9).click();
  expect(await mediaTime(page)).toBe(before);

  await drag(page, lit + 3, lit + 5);
  const scroll = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('k');
  await pauseButton(page).waitFor();
  await expect.poll(() => litCue(page), { timeout: 8000 }).toBeGreaterThan(lit + 2);
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
});

test('following never moves the focus', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  const rate = page.getByRole('combobox', { name: 'Speed' });
  await rate.focus();
  const lit = await litCue(page);
  await expect.poll(() => litCue(page), { timeout: 8000 }).toBeGreaterThan(lit + 1);
  expect(await rate.evaluate((element) => element === document.activeElement)).toBe(true);
});

async function drag(page: Page, from: number, to: number) {
  const first = await cue(page, from).boundingBox();
  const last = await cue(page, to).boundingBox();
  if (first === null || last === null) throw new Error('The lines are not on the page.');
  await page.mouse.move(first.x + 8, first.y + 10);
  await page.mouse.down();
  await page.mouse.move(last.x + 40, last.y + 10, { steps: 6 });
  await page.mouse.up();
}
