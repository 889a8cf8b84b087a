/**
 * Real recordings of real hosts that are not as they should be: without parts, cut short, broken off, silent, empty, out
 * of reach. Each is said in a sentence, and neither the text nor the place is lost.
 */
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { type MediaHostOptions, openMediaHost } from '../support/media-host.ts';
import { wavBytes } from '../support/wav.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectLit,
  expectTime,
  fetchEpisode,
  litCue,
  mediaTime,
  partsFetched,
  pauseButton,
  play,
  playButton,
  playedOn,
} from './reader.ts';
import { visit } from './visit.ts';

/** What these hosts provoke on purpose: another address than the app's, and the console's word on what failed. */
const EXPECTED = [/asked for http:\/\/127\.0\.0\.1/, /^console: .*(?:127\.0\.0\.1|ERR_)/];
/** Bytes a second of `wavBytes`. */
const SECOND = 8000;

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];

async function hostOf(options: Partial<MediaHostOptions>) {
  const host = await openMediaHost({ body: wavBytes(600), ...options });
  onTestFinished(() => host.close());
  return host;
}

async function visitWith(options: Partial<MediaHostOptions>, query = '') {
  const host = await hostOf(options);
  const visited = await visit(`${EPISODE}${query}`, { expected: EXPECTED });
  const { page } = visited;
  await cue(page, 0).waitFor();
  await page.getByRole('button', { name: 'Attach a video' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Attach a video' });
  await dialog.getByRole('textbox').fill(`${host.origin}/talk.wav`);
  await dialog.getByRole('textbox').press('Enter');
  await expect.poll(() => dialog.count()).toBe(0);
  return { ...visited, host };
}

const note = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

test('a host that sends no parts: a click leaves the recording where it is, and says why', async () => {
  const { page } = await visitWith({ ranges: false });
  await play(page);
  await playedOn(page, 2);
  await cue(page, 12).click();
  await note(page, /cannot be played from .*: its host sends it from the start only/).waitFor();
  await playedOn(page, 1);
  expect(await mediaTime(page)).toBeGreaterThan(3);
  expect(await litCue(page)).toBeLessThan(12);
  const link = note(page, /cannot be played from/).getByRole('link');
  expect(await link.getAttribute('href')).toMatch(/\/talk\.wav$/);
});

test('a host that sends no parts: a place that was chosen is not left for the start unasked', async () => {
  const { page } = await visitWith({ ranges: false }, `?t=${starts[12]}`);
  await playButton(page).click();
  await note(page, /cannot be played from/).waitFor();
  await expectLit(page, 12);
  expect(await pauseButton(page).count()).toBe(0);
  await play(page);
  await expectTime(page, 0, 10);
  await expect.poll(() => litCue(page)).toBeLessThan(12);
});

test('a recording shorter than its text: said at the click and at its end, and no jump', async () => {
  const { page } = await visitWith({ body: wavBytes(20) });
  const after = cueFrom(episode, 30);
  await play(page);
  await cue(page, after.index).scrollIntoViewIfNeeded();
  await cue(page, after.index).click();
  await note(page, /comes after the end of this recording, which lasts 0:20/).waitFor();
  expect(await mediaTime(page)).toBeLessThan(19);
  await note(page, /The recording ends here, at 0:20; the text goes on to/).waitFor();
  await expectTime(page, 20, 0.5);
});

test('a connection that breaks in the middle: said, as being offline where one is; trying again goes on', async () => {
  const until = 44 + 30 * SECOND;
  const { page, context, host } = await visitWith({ until }, '?t=22');
  await play(page);
  await note(page, /Nothing has come of the recording for a while/).waitFor();
  const stoppedAt = await mediaTime(page);
  expect(stoppedAt).toBeGreaterThan(22);
  await partsFetched(page);
  await context.setOffline(true);
  await note(page, /You are offline\. The recording goes on/).waitFor();
  host.set({ until: null });
  await context.setOffline(false);
  // By the press, or by itself where the browser was quicker.
  const again = note(page, /Nothing has come/).getByRole('button', { name: 'Try again' });
  await expect
    .poll(async () => {
      if ((await again.count()) > 0) await again.click({ timeout: 1000 }).catch(() => {});
      return mediaTime(page);
    })
    .toBeGreaterThan(31);
  await expect.poll(() => note(page, /Nothing has come/).count()).toBe(0);
});

test.each([0, 44 + 30 * SECOND])('a host that falls silent at byte %i is told', async (until) => {
  const { page } = await visitWith({ until, falls: 'silent' }, '?t=22');
  await playButton(page).click();
  await note(page, /Nothing has come of the recording for a while/).waitFor();
  // The text goes on.
  await cue(page, 2).scrollIntoViewIfNeeded();
  expect(await cue(page, 2).isVisible()).toBe(true);
});

test('offline, a recording of the network is told as offline; trying again plays it', async () => {
  const { page, context } = await visitWith({});
  await partsFetched(page);
  await context.setOffline(true);
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/You are offline/);
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => alert.count()).toBe(0);
  await playedOn(page, 1);
});

test('offline, YouTube is told as offline; trying again plays, in the same page', async () => {
  const { page, context, youtube } = await visit(EPISODE, {
    youtube: { blocked: true },
    expected: [/ERR_/],
  });
  await cue(page, 0).waitFor();
  await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  await partsFetched(page);
  await context.setOffline(true);
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/You are offline/);
  await context.setOffline(false);
  youtube.set({ blocked: false });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => alert.count()).toBe(0);
  await playedOn(page, 1);
  expect(await page.locator('html[data-kept]').count()).toBe(1);
});

test('a recording of no length is told as empty', async () => {
  const { page } = await visitWith({ body: wavBytes(0) });
  await playButton(page).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/empty: it lasts 0 seconds/);
});
