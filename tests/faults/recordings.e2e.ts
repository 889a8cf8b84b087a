/**
 * Real recordings of real hosts that are not as they should be: without parts, cut short, broken off, silent, empty, out
 * of reach. Each is said in a sentence, and neither the text nor the place is lost.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
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
} from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { wavBytes } from '../support/wav.ts';
import { fault } from './fault.ts';
import { openAttaching, visitWithRecording } from './media-hosts.ts';

/** Bytes a second of `wavBytes`. */
const SECOND = 8000;

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];

const note = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

fault(
  'a host sends no parts of a file, and a line is clicked',
  'why it cannot be played from there, with its address; what plays goes on',
  async () => {
    const { page } = await visitWithRecording({ ranges: false });
    await play(page);
    await playedOn(page, 2);
    await cue(page, 12).click();
    await note(page, /cannot be played from .*: its host sends it from the start only/).waitFor();
    await playedOn(page, 1);
    expect(await mediaTime(page)).toBeGreaterThan(3);
    expect(await litCue(page)).toBeLessThan(12);
    const link = note(page, /cannot be played from/).getByRole('link');
    expect(await link.getAttribute('href')).toMatch(/\/talk\.wav$/);
  },
);

fault(
  'a host sends no parts of a file, and a link leads to a moment',
  'the line of the moment stays lit, and why; only the next press on play begins at 0:00',
  async () => {
    const { page } = await visitWithRecording({ ranges: false }, `?t=${starts[12]}`);
    await playButton(page).click();
    await note(page, /cannot be played from/).waitFor();
    await expectLit(page, 12);
    expect(await pauseButton(page).count()).toBe(0);
    await play(page);
    await expectTime(page, 0, 10);
    await expect.poll(() => litCue(page)).toBeLessThan(12);
  },
);

fault(
  'a recording is shorter than its text',
  'said at the click beyond its end, and at its end; no jump',
  async () => {
    const { page } = await visitWithRecording({ body: wavBytes(20) });
    const after = cueFrom(episode, 30);
    await play(page);
    await cue(page, after.index).scrollIntoViewIfNeeded();
    await cue(page, after.index).click();
    await note(page, /comes after the end of this recording, which lasts 0:20/).waitFor();
    expect(await mediaTime(page)).toBeLessThan(19);
    await note(page, /The recording ends here, at 0:20; the text goes on to/).waitFor();
    await expectTime(page, 20, 0.5);
  },
);

fault(
  'a connection breaks in the middle',
  'that nothing comes, or that one is offline; “Try again” plays on from there',
  async () => {
    const until = 44 + 30 * SECOND;
    const { page, context, host } = await visitWithRecording({ until }, '?t=22');
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
  },
);

for (const [when, until] of [
  ['from the start', 0],
  ['in the middle', 44 + 30 * SECOND],
] as const)
  fault(`a host falls silent ${when}`, 'that nothing comes; the text is there', async () => {
    const { page } = await visitWithRecording({ until, falls: 'silent' }, '?t=22');
    await playButton(page).click();
    await note(page, /Nothing has come of the recording for a while/).waitFor();
    await cue(page, 2).scrollIntoViewIfNeeded();
    expect(await cue(page, 2).isVisible()).toBe(true);
  });

fault(
  'play is pressed offline, the recording lies in the network',
  '“You are offline”; “Try again” plays when the network is back',
  async () => {
    const { page, context } = await visitWithRecording({});
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
  },
);

fault(
  'play is pressed offline, the video is YouTube’s',
  '“You are offline”; “Try again” plays when the network is back, in the same page',
  async () => {
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
  },
);

fault('a recording lasts 0 s', '“This recording is empty: it lasts 0 seconds.”', async () => {
  const { page } = await visitWithRecording({ body: wavBytes(0) });
  await playButton(page).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/empty: it lasts 0 seconds/);
});

fault(
  'a recording is damaged from its first byte',
  'that it cannot be played; the lines can be clicked',
  async () => {
    const { page } = await visitWithRecording({ body: Buffer.from('no sound'.repeat(4000)) });
    await playButton(page).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/cannot/);
    await cue(page, 3).click();
    await expectLit(page, 3);
  },
);

fault(
  'a file of one’s own holds no sound, whatever its name says',
  'that it cannot be played',
  async () => {
    const { page } = await visit(EPISODE, { expected: [/^console: /] });
    const dialog = await openAttaching(page);
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name: 'talk.wav', mimeType: 'audio/wav', buffer: Buffer.from('no sound') });
    await playButton(page).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/cannot/);
  },
);
