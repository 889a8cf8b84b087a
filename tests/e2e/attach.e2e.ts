/** A recording of one's own for an episode whose video is not known or not wanted. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wavBytes } from '../support/wav.ts';
import {
  cue,
  EPISODE,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  litCue,
  play,
} from './reader.ts';
import { recordingOf } from './recording.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const recording = recordingOf(600);

async function openDialog(page: Page) {
  await cue(page, 0).waitFor();
  await fromMenu(page, 'More', 'Use another recording');
  return page.getByRole('dialog', { name: 'Use another recording' });
}

test('a file of one’s own plays and lights, and nothing leaves the browser', async () => {
  const { page, foreign } = await visit(EPISODE);
  const dialog = await openDialog(page);
  await dialog.locator('input[type="file"]').setInputFiles(recording);
  await expect.poll(() => dialog.count()).toBe(0);
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(2);
  await cue(page, 12).click();
  await expectLit(page, 12);
  await expectTime(page, starts[12] ?? 0);
  expect(foreign).toEqual([]);
});

test('the address of another YouTube video plays that one', async () => {
  const { page, youtube } = await visit(EPISODE);
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox').fill('https://youtu.be/2WP4jab4F30?t=30');
  await dialog.getByRole('textbox').press('Enter');
  await play(page);
  expect(youtube.embeds().map(({ pathname }) => pathname)).toEqual(['/embed/2WP4jab4F30']);
});

test('the address of a media file plays it', async () => {
  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.route('**/recordings/talk.wav', (route) =>
        route.fulfill({ contentType: 'audio/wav', body: wavBytes(60) }),
      ),
  });
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox').fill(`${new URL(page.url()).origin}/recordings/talk.wav`);
  await dialog.getByRole('textbox').press('Enter');
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(1);
});

test('an attached address is still there at the next visit, and can be removed', async () => {
  const { page, youtube } = await visit(EPISODE);
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox').fill('https://www.youtube.com/watch?v=2WP4jab4F30');
  await dialog.getByRole('textbox').press('Enter');
  await expect.poll(() => dialog.count()).toBe(0);
  await page.reload();
  await play(page);
  expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/2WP4jab4F30');
  await page.reload();
  await openDialog(page);
  await dialog.getByRole('button', { name: /Go back/ }).click();
  await page.reload();
  await play(page);
  expect(youtube.embeds().at(-1)?.pathname).toBe('/embed/vK1qEF3a3WM');
});
