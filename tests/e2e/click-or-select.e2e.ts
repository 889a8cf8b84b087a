import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { restingPlace } from '../support/resting-place.ts';
import { cue, EPISODE, litCue, mediaTime, pauseButton, play, playButton } from './reader.ts';
import { visit } from './visit.ts';

test('selecting text does not seek, nor does the press that clears the selection', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await pauseButton(page).click();
  await playButton(page).waitFor();
  const before = await mediaTime(page);
  const lit = await litCue(page);
  await drag(page, lit + 3, lit + 5);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
  expect(await mediaTime(page)).toBe(before);
  await cue(page, lit + 9).click();
  expect(await mediaTime(page)).toBe(before);
});

async function drag(page: Page, from: number, to: number) {
  await restingPlace(page);
  const first = await cue(page, from).boundingBox();
  const last = await cue(page, to).boundingBox();
  if (first === null || last === null) throw new Error('The lines are not on the page.');
  await page.mouse.move(first.x + 8, first.y + 10);
  await page.mouse.down();
  await page.mouse.move(last.x + 40, last.y + 10, { steps: 6 });
  await page.mouse.up();
}
