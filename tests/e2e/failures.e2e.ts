/** What YouTube refuses is said in a sentence with a way to the video, and everything but playback works. */
import { expect, test } from 'vitest';
import { cue, EPISODE, expectLit, pauseButton, play, playButton } from './reader.ts';
import { visit } from './visit.ts';

const VIDEO = /youtube\.com\/watch\?v=vK1qEF3a3WM/;
/** youtube-video-element writes the error's event to the console. */
const REPORTED = [/^console: /];
/** A blocked script is in the console, and rejects a promise inside youtube-video-element. */
const BLOCKED = [/ERR_BLOCKED_BY_CLIENT/, /^page error: /];

const sentences: [code: number, sentence: RegExp][] = [
  [2, /does not accept this video address/],
  [5, /cannot play this video in this browser/],
  [100, /removed or is private/],
  [101, /does not allow it to be played on other sites/],
  [150, /does not allow it to be played on other sites/],
  [153, /did not say where the page is from/],
];

test.each(sentences)('error %i', async (error, sentence) => {
  const { page } = await visit(`${EPISODE}?t=700`, { youtube: { error }, expected: REPORTED });
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(sentence);
  const link = alert.getByRole('link');
  expect(await link.getAttribute('href')).toMatch(VIDEO);
  expect(await link.getAttribute('href')).toMatch(/[?&]t=700/);

  await cue(page, 20).scrollIntoViewIfNeeded();
  await cue(page, 20).click();
  await expectLit(page, 20);
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByText('Key points').first().waitFor();
});

test('a blocked player is told after a while, though no event tells of it', async () => {
  const { page } = await visit(EPISODE, { youtube: { blocked: true }, expected: BLOCKED });
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/did not load/);
  expect(await alert.getByRole('link').getAttribute('href')).toMatch(VIDEO);
});

test('trying again after the block is gone plays', async () => {
  const { page, youtube } = await visit(EPISODE, {
    youtube: { blocked: true },
    expected: BLOCKED,
  });
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  youtube.set({ blocked: false });
  await alert.getByRole('button', { name: 'Try again' }).click();
  // What was asked for is still wanted: it plays by itself.
  await pauseButton(page).waitFor();
  expect(await alert.count()).toBe(0);
});

test('trying again a video that is back plays', async () => {
  const { page, youtube } = await visit(EPISODE, { youtube: { error: 5 }, expected: REPORTED });
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  youtube.set({ error: undefined });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => alert.count()).toBe(0);
});

test('a player that is slow is not called blocked', async () => {
  const { page } = await visit(EPISODE, { youtube: { startDelay: 3000 } });
  await play(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});
