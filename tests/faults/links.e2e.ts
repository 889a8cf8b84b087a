/** Addresses that lead nowhere, or say what nobody can read; and a phone that sleeps where a link told it to stop. */
import { expect } from 'vitest';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  expectStoppedAt,
  fetchEpisode,
  mediaTime,
  play,
  playButton,
} from '../e2e/reader.ts';
import { recordingOf } from '../e2e/recording.ts';
import { visit } from '../e2e/visit.ts';
import { preparedToSleep } from '../support/sleep.ts';
import { fault } from './fault.ts';
import { openAttaching } from './media-hosts.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const lineAt = (time: number) => starts.findLastIndex((start) => start <= time);

for (const t of ['soon', '-5', '12:99', ''])
  fault(
    `a link names the moment “${t}”`,
    'the text from its top, and the address without it',
    async () => {
      const { page } = await visit(`${EPISODE}?t=${t}`);
      await cue(page, 0).waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await expectInView(cue(page, 0));
    },
  );

fault('the end of a link’s range cannot be read', 'the line of its moment, lit', async () => {
  const { page } = await visit(`${EPISODE}?t=754&end=later`);
  await expect.poll(() => new URL(page.url()).search).toBe('?t=754');
  await expectLit(page, lineAt(754));
});

fault('a link’s range ends before it starts', 'the line of its moment, lit', async () => {
  const { page } = await visit(`${EPISODE}?t=754&end=700`);
  await expect.poll(() => new URL(page.url()).search).toBe('?t=754');
  await expectLit(page, lineAt(754));
});

fault('a link’s moment comes after the end', 'the last line, lit and in sight', async () => {
  const { page } = await visit(`${EPISODE}?t=9:00:00`);
  await expectLit(page, starts.length - 1);
  await expectInView(cue(page, starts.length - 1));
});

for (const query of ['lang=tlh', 'lang=zh-Hans&view=upside-down', 'lang=%3Cb%3E', 'text=no-such'])
  fault(
    `a link asks for what this episode has not: ${query}`,
    'the original, and the line of the moment',
    async () => {
      const { page } = await visit(`${EPISODE}?t=754&${query}`);
      await expectLit(page, lineAt(754));
      await expectInView(cue(page, lineAt(754)));
    },
  );

for (const path of [
  '/episode/nobody',
  '/episode/Pachocki',
  '/episode/..%2F..%2Fpasswd',
  '/episode/%20',
])
  fault(
    `there is no such episode: ${path}`,
    'a sentence that says so, and a way to the library',
    async () => {
      const { page } = await visit(path, { expected: [/LibraryError/, /400|404/] });
      await page.getByRole('link', { name: 'Go to the library' }).waitFor();
      await page.getByText(/Episode not found|Page not found/).waitFor();
      await page.getByRole('link', { name: 'Go to the library' }).click();
      await page.locator(`a[href="${EPISODE}"]`).waitFor();
    },
  );

fault('there is no such page', 'that there is nothing here, and a way to the library', async () => {
  const { page } = await visit('/nowhere/at/all');
  await page.getByText('Page not found.').waitFor();
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.locator(`a[href="${EPISODE}"]`).waitFor();
});

const from = cueFrom(episode, 700);
const after = cueFrom(episode, from.start + 2.5);
const recording = recordingOf(9);

fault(
  'a phone sleeps in mid-range',
  'awake, it stands at the range’s end, paused, its last line lit',
  async () => {
    const { page } = await visit(`${EPISODE}?t=${from.start}&end=${after.start}`, {
      before: preparedToSleep,
    });
    await play(page);
    await page.evaluate(() => window.fallAsleep());
    await expect.poll(() => mediaTime(page)).toBeGreaterThan(after.start + 2);
    await page.evaluate(() => window.wake());
    await playButton(page).waitFor();
    await expectStoppedAt(page, after.start);
    await expectLit(page, after.index - 1);
  },
);

fault(
  'the recording comes to its own end while the phone sleeps in mid-range',
  'it goes back to the range’s end, and stands there',
  async () => {
    const { page } = await visit(`${EPISODE}?t=2&end=5`, { before: preparedToSleep });
    const dialog = await openAttaching(page);
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
  },
);
