/** Line by line, for those who learn the language: repeat this line, pause at the end of each. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  cue,
  EPISODE,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  litCue,
  mediaTime,
  pauseButton,
  play,
  playButton,
} from './reader.ts';
import { recordingOf } from './recording.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const recording = recordingOf(120);

async function open(): Promise<Page> {
  const { page } = await visit(EPISODE);
  await page.locator('html[data-at-rest]').waitFor();
  await fromMenu(page, 'More', 'Use another recording');
  const dialog = page.getByRole('dialog', { name: 'Use another recording' });
  await dialog.locator('input[type="file"]').setInputFiles(recording);
  await expect.poll(() => dialog.count()).toBe(0);
  return page;
}

test('r repeats the line that is on, and a second r goes on', async () => {
  const page = await open();
  await cue(page, 3).click();
  await play(page);
  await expectLit(page, 3);
  await page.keyboard.press('r');
  await page.getByText('Repeating this line.').waitFor();
  // It has come to the line's end and gone back at least once.
  const hasGoneBack = () =>
    page.evaluate(() => window.played.some((time, index, all) => time < (all[index - 1] ?? 0)));
  await page.evaluate(() => {
    window.played = [];
  });
  await expect.poll(hasGoneBack).toBe(true);
  const time = await mediaTime(page);
  expect(time).toBeGreaterThanOrEqual((starts[3] ?? 0) - 0.05);
  expect(time).toBeLessThan((starts[4] ?? 0) + 0.1);
  await expectLit(page, 3);
  await page.keyboard.press('r');
  expect(await page.getByText('Repeating this line.').count()).toBe(0);
  await expect.poll(() => litCue(page)).toBeGreaterThan(3);
});

test('a note says that a line repeats, and ends it with one press', async () => {
  const page = await open();
  await cue(page, 3).click();
  await fromMenu(page, 'More', 'Repeat line');
  await page.getByRole('button', { name: 'Stop repeating' }).click();
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(3);
});

test('going elsewhere ends the repeating', async () => {
  const page = await open();
  await cue(page, 3).click();
  await page.keyboard.press('r');
  await cue(page, 8).click();
  await expect.poll(() => page.getByText('Repeating this line.').count()).toBe(0);
});

test('pauses at the end of each line with that line lit, until one press ends it', async () => {
  const page = await open();
  await fromMenu(page, 'More', 'Pause after lines');
  await page.getByText('Pausing after each line.').waitFor();
  await cue(page, 3).click();
  for (const index of [3, 4]) {
    await play(page);
    await playButton(page).waitFor();
    await expectLit(page, index);
    await expectTime(page, (starts[index + 1] ?? 0) - 0.05, 0.1);
  }
  await page.getByRole('button', { name: 'Stop pausing' }).click();
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(6);
  expect(await pauseButton(page).count()).toBeGreaterThan(0);
});

test('between two lines, r says the one before again', async () => {
  const page = await open();
  await fromMenu(page, 'More', 'Pause after lines');
  await cue(page, 3).click();
  await play(page);
  await playButton(page).waitFor();
  await page.keyboard.press('r');
  await pauseButton(page).waitFor();
  await expectLit(page, 3);
  await expectTime(page, starts[3] ?? 0, 3);
});

test('pausing follows the lines of the text that is shown', async () => {
  const { page } = await visit('/episode/izmailov?lang=zh-Hans', {});
  const bilingual = await fetchEpisode('izmailov');
  const translation = bilingual.tracks.find(({ kind }) => kind === 'translation');
  await fromMenu(page, 'More', 'Pause after lines');
  const index = 30;
  await cue(page, index).click();
  await play(page);
  await playButton(page).waitFor();
  await expectTime(page, (translation?.start[index + 1] ?? 0) - 0.3, 0.6);
});
