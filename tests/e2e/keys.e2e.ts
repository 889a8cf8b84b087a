import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { restingPlace } from '../support/resting-place.ts';
import {
  cue,
  EPISODE,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  isInView,
  litCue,
  mediaRate,
  mediaTime,
  pauseButton,
  pill,
  play,
  playButton,
  scrollAway,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const duration = episode.duration ?? 0;

/** A player paused at 1,000 s, so that a key's step can be measured exactly. */
async function pausedAt1000(): Promise<Page> {
  const { page } = await visit(`${EPISODE}?t=1000`, { youtube: { duration } });
  await play(page);
  await pauseButton(page).click();
  await playButton(page).waitFor();
  await page.locator('body').focus();
  return page;
}

test.each([
  ['j', -10],
  ['l', 10],
  ['ArrowLeft', -5],
  ['ArrowRight', 5],
])('%s moves by %i seconds', async (key, step) => {
  const page = await pausedAt1000();
  const before = await mediaTime(page);
  await page.keyboard.press(key);
  await expectTime(page, before + step, 0.1);
  expect(await pauseButton(page).count()).toBe(0);
});

test.each([
  ['0', 0],
  ['5', 0.5],
  ['9', 0.9],
  ['Home', 0],
])('%s goes to that share of the recording', async (key, share) => {
  const page = await pausedAt1000();
  await page.keyboard.press(key);
  await expectTime(page, share * duration, 0.1);
});

test('k and Space play and pause', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await page.keyboard.press('k');
  await pauseButton(page).waitFor();
  await page.keyboard.press('k');
  await playButton(page).waitFor();
  await page.keyboard.press('Space');
  await pauseButton(page).waitFor();
});

test('[ and ] go from line to line', async () => {
  const page = await pausedAt1000();
  const lit = await litCue(page);
  await page.keyboard.press(']');
  await expectLit(page, lit + 1);
  await expectTime(page, starts[lit + 1] ?? 0, 0.1);
  await page.keyboard.press('[');
  await expectLit(page, lit);
});

test('Ctrl and arrows go from chapter to chapter', async () => {
  const page = await pausedAt1000();
  const next = episode.chapters.find(({ startTime }) => startTime > 1001);
  await page.keyboard.press('Control+ArrowRight');
  await expectTime(page, next?.startTime ?? 0, 0.1);
});

test('< and > change the rate', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  await page.keyboard.press('>');
  await expect.poll(() => mediaRate(page)).toBe(1.25);
  await page.keyboard.press('<');
  await page.keyboard.press('<');
  await expect.poll(() => mediaRate(page)).toBe(0.75);
});

test('m mutes, the arrows up and down change the volume', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  const sound = () =>
    page.evaluate(() => {
      const player = document.querySelector<HTMLMediaElement>('youtube-video');
      return { muted: player?.muted, volume: player?.volume };
    });
  await page.keyboard.press('m');
  await expect.poll(async () => (await sound()).muted).toBe(true);
  await page.keyboard.press('m');
  await expect.poll(async () => (await sound()).muted).toBe(false);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await sound()).volume).toBeLessThan(1);
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await sound()).volume).toBe(1);
});

test('s goes back to the current line', async () => {
  const page = await pausedAt1000();
  await scrollAway(page);
  await expect.poll(async () => isInView(cue(page, await litCue(page)))).toBe(false);
  await page.keyboard.press('s');
  await expect.poll(async () => isInView(cue(page, await litCue(page)))).toBe(true);
});

test('a switches following off and on', async () => {
  const { page } = await visit(`${EPISODE}?t=1000`);
  await play(page);
  await page.keyboard.press('a');
  const scroll = await restingPlace(page);
  await page.keyboard.press('j');
  const lit = await litCue(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(lit + 1);
  expect(await page.evaluate(() => window.scrollY)).toBe(scroll);
  await page.keyboard.press('a');
  await expect.poll(async () => isInView(cue(page, await litCue(page)))).toBe(true);
  expect(await pill(page).count()).toBe(0);
});

test('? shows the list of keys, Escape closes it', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => list.count()).toBe(0);
});

test('keys are left to fields and to the browser', async () => {
  const page = await pausedAt1000();
  const before = await mediaTime(page);
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Alt+j');
  await fromMenu(page, 'More', 'Use another recording');
  await page.getByRole('textbox').fill('');
  await page.getByRole('textbox').press('k');
  expect(await page.getByRole('textbox').inputValue()).toBe('k');
  expect(await pauseButton(page).count()).toBe(0);
  expect(await mediaTime(page)).toBe(before);
});

test('the transcript is one tab stop: arrows move, Enter seeks', async () => {
  const page = await pausedAt1000();
  const lit = await litCue(page);
  await cue(page, lit).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await mediaTime(page)).toBeLessThan(1003);
  await page.keyboard.press('Enter');
  await expectLit(page, lit + 2);
  await expectTime(page, starts[lit + 2] ?? 0, 0.1);
});

test('keys go on working after a press on the video', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  // Before its first frame a press would start it, not stop it.
  await expect.poll(() => mediaTime(page)).toBeGreaterThan(0);
  await page.locator('youtube-video').click();
  await playButton(page).waitFor();
  await page.keyboard.press('k');
  await pauseButton(page).waitFor();
});
