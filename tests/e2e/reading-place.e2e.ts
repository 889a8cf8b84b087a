/** How far was read, apart from how far was played. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseTime } from '../../src/core/time/time.ts';
import { passTime } from '../support/resting-place.ts';
import {
  cue,
  EPISODE,
  expectInView,
  fetchEpisode,
  isInView,
  mediaTime,
  pauseButton,
  play,
  playedOn,
  scrollAway,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const title = episode.title.en ?? '';

/** Longer than the page must rest to be read. */
const READ_MS = 3600;

const note = (page: Page) => page.getByRole('button', { name: /^You read to / });
const timeIn = (words: string | null) =>
  parseTime(/[\d:]+/.exec(words ?? '')?.[0] ?? '') ?? Number.NaN;

test('reading on beyond the playhead: both places are told, and each is a press away', async () => {
  const { page } = await visit(`${EPISODE}?t=300`);
  await play(page);
  await playedOn(page, 1);
  await pauseButton(page).click();
  const playedTo = await mediaTime(page);
  await scrollAway(page, 6000);
  await passTime(page, READ_MS);

  await page.getByRole('link', { name: 'Library' }).click();
  const row = page.getByRole('listitem').filter({ hasText: title });
  await row.getByText(/read to \d+:\d\d · played to 5:0\d/).waitFor();
  const begun = page.getByRole('region', { name: 'Continue' });
  await begun.getByRole('link', { name: title }).click();
  await note(page).waitFor();
  const readTo = timeIn(await note(page).textContent());
  expect(readTo).toBeGreaterThan(playedTo + 60);
  const played = page.getByRole('button', { name: /^played to / });
  expect(Math.abs(timeIn(await played.textContent()) - playedTo)).toBeLessThan(2);

  // Nothing of the visit before is shown: playback stands where that ended.
  const readout = await page.locator('.time-readout').textContent();
  expect(Math.abs(timeIn(readout) - playedTo)).toBeLessThan(2);

  const line = cue(
    page,
    starts.findIndex((start) => start >= readTo),
  );
  const lit = page.locator('[data-cue][aria-current="true"]').first();
  await expectInView(lit);
  await note(page).click();
  await expectInView(line);
  expect(await isInView(lit)).toBe(false);
  await played.click();
  await expectInView(lit);
});

test('what only flies past is not read, and going back does not take what was read', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await scrollAway(page, 5000);
  await passTime(page, READ_MS);
  await scrollAway(page, 20_000);
  await passTime(page, 500);
  await scrollAway(page, -30_000);
  await passTime(page, READ_MS);
  await page.reload();
  await note(page).waitFor();
  const readTo = timeIn(await note(page).textContent());
  expect(readTo).toBeGreaterThan(60);
  expect(readTo).toBeLessThan(900);
});

test('the end of the text says what is next in the show', async () => {
  const { page } = await visit('/episode/izmailov');
  await cue(page, 0).waitFor();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const next = await fetchEpisode('schrittwieser');
  await page.getByText('Next from The MAD Podcast with Matt Turck').waitFor();
  await page.getByRole('link', { name: next.title.en ?? '' }).click();
  await page.waitForURL('**/episode/schrittwieser');
});
