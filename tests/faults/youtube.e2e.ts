/** What YouTube refuses is said in a sentence with a way to the video, and everything but playback works. */
import { expect } from 'vitest';
import {
  cue,
  EPISODE,
  expectLit,
  expectTime,
  fetchEpisode,
  pauseButton,
  play,
  playButton,
} from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { fault } from './fault.ts';

const VIDEO = /youtube\.com\/watch\?v=vK1qEF3a3WM/;
/** youtube-video-element writes the error's event to the console. */
const REPORTED = [/^console: /];
/** A blocked script is in the console, and rejects a promise inside youtube-video-element. */
const BLOCKED = [/ERR_BLOCKED_BY_CLIENT/, /^page error: /];

const REFUSALS: [code: number, wrong: string, sentence: RegExp][] = [
  [2, 'does not know the video’s address', /does not accept this video address/],
  [5, 'cannot play the video in this browser', /cannot play this video in this browser/],
  [100, 'has removed the video', /removed or is private/],
  [101, 'may not show the video on other sites', /does not allow it to be played on other sites/],
  [150, 'may not show it, by another number', /does not allow it to be played on other sites/],
  [153, 'is not told where the page is from', /did not say where the page is from/],
  [999, 'refuses with a number that nobody knows', /cannot be played here/],
];

for (const [error, wrong, sentence] of REFUSALS)
  fault(
    `YouTube ${wrong} (error ${error})`,
    'why, with a link to the video at that moment; lines, outline and summary go on',
    async () => {
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
    },
  );

fault(
  'YouTube’s player is blocked',
  'that it did not load and what may be in the way, a link to the video; “Try again” plays once it is let through',
  async () => {
    const { page, youtube } = await visit(EPISODE, {
      youtube: { blocked: true },
      expected: BLOCKED,
    });
    await playButton(page).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/did not load/);
    expect(await alert.getByRole('link').getAttribute('href')).toMatch(VIDEO);
    youtube.set({ blocked: false });
    await alert.getByRole('button', { name: 'Try again' }).click();
    // What was asked for is still wanted: it plays by itself.
    await pauseButton(page).waitFor();
    expect(await alert.count()).toBe(0);
  },
);

fault('a video fails, and is back', '“Try again” takes the sentence away', async () => {
  const { page, youtube } = await visit(EPISODE, { youtube: { error: 5 }, expected: REPORTED });
  await playButton(page).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  youtube.set({ error: undefined });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => alert.count()).toBe(0);
});

fault('YouTube is slow', 'no word of a block; it plays when it comes', async () => {
  const { page } = await visit(EPISODE, { youtube: { startDelay: 3000 } });
  await play(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});

fault(
  'the video is shorter than the text',
  'that the line comes after its end; what plays stays where it is',
  async () => {
    const episode = await fetchEpisode();
    const { page } = await visit(EPISODE, { youtube: { duration: 40 } });
    const after = episode.tracks[0]?.start.findIndex((start) => start > 60) ?? 0;
    await play(page);
    await cue(page, after).scrollIntoViewIfNeeded();
    await cue(page, after).click();
    await page
      .getByRole('status')
      .filter({ hasText: /comes after the end of this recording, which lasts 0:40/ })
      .waitFor();
    await expectTime(page, 0, 40);
  },
);
