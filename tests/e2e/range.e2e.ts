import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { preparedToHide } from '../support/hidden-tab.ts';
import { passTime } from '../support/resting-place.ts';
import { preparedToSleep } from '../support/sleep.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  fetchEpisode,
  litCue,
  mediaTime,
  pauseButton,
  play,
  playButton,
  playedOn,
} from './reader.ts';
import { recordingOf } from './recording.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const from = cueFrom(episode, 700);
const after = cueFrom(episode, from.start + 2.5);
const recording = recordingOf(9);
const range = `${EPISODE}?t=${from.start}&end=${after.start}`;

test('a range link shows its first line, plays to its end and stops', async () => {
  const { page } = await visit(range);
  await expectLit(page, from.index);
  await expectInView(cue(page, from.index));
  await play(page);
  await playButton(page).waitFor();
  await expectStoppedAt(page, after.start);
  // Half-open: the line that starts at the end is not part of the range.
  await expectLit(page, after.index - 1);
});

test('a range is played once: play afterwards goes on', async () => {
  const { page } = await visit(range);
  await play(page);
  await playButton(page).waitFor();
  await play(page);
  await expect.poll(() => mediaTime(page)).toBeGreaterThan(after.start + 1);
  expect(await pauseButton(page).count()).toBeGreaterThan(0);
});

test('a range stops in a hidden tab, where no animation frame comes', async () => {
  const { page } = await visit(range, { before: preparedToHide });
  await play(page);
  await page.evaluate(() => window.hideTab());
  await playButton(page).waitFor();
  await expectStoppedAt(page, after.start);
});

test('a tab that becomes visible shows the line that is spoken now', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`, { before: preparedToHide });
  await play(page);
  await page.evaluate(() => window.hideTab());
  await playedOn(page, 3);
  await page.evaluate(() => window.showTab());
  // It plays on while it is looked at: the line of the one moment is not that of the next.
  const isRight = async () => {
    const time = await mediaTime(page);
    const lit = await litCue(page);
    return lit === starts.findLastIndex((start) => start <= time);
  };
  await expect.poll(isRight).toBe(true);
});

test('a range stops where it ends though the phone slept in it', async () => {
  const { page } = await visit(range, { before: preparedToSleep });
  await play(page);
  await page.evaluate(() => window.fallAsleep());
  await expect.poll(() => mediaTime(page)).toBeGreaterThan(after.start + 2);
  await page.evaluate(() => window.wake());
  await playButton(page).waitFor();
  await expectStoppedAt(page, after.start);
  await expectLit(page, after.index - 1);
});

test('a range goes back to its end though the recording came to its own while the phone slept', async () => {
  const { page } = await visit(`${EPISODE}?t=2&end=5`, { before: preparedToSleep });
  await cue(page, 0).waitFor();
  await page.getByRole('button', { name: 'Attach a video' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Attach a video' });
  await dialog.locator('input[type="file"]').setInputFiles(recording);
  await expect.poll(() => dialog.count()).toBe(0);
  await play(page);
  await page.evaluate(() => window.fallAsleep());
  // Before any timer has woken.
  await expect.poll(async () => Math.abs((await mediaTime(page)) - 5)).toBeLessThan(0.3);
  await expectLit(
    page,
    starts.findLastIndex((start) => start < 5),
  );
  await page.evaluate(() => window.wake());
  await playButton(page).waitFor();
  await expectStoppedAt(page, 5);
});

async function expectStoppedAt(page: Page, end: number) {
  // It goes back to the end where it came too far.
  await expect.poll(async () => Math.abs((await mediaTime(page)) - end)).toBeLessThan(0.3);
  const time = await mediaTime(page);
  await passTime(page, 500);
  expect(await mediaTime(page)).toBe(time);
}
