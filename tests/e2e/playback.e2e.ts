import { expect, test } from 'vitest';
import { passFrames, restingPlace } from '../support/resting-place.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  litCue,
  mediaRate,
  pauseButton,
  play,
  playButton,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];

test('nothing is asked of another origin before play', async () => {
  const { page, foreign } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await cue(page, 5).click();
  await fromMenu(page, 'Display', 'Lines');
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.waitForLoadState('networkidle');
  await restingPlace(page);
  expect(foreign).toEqual([]);
});

test('play loads the video without cookies, with a referrer and a title, and lights line after line', async () => {
  const { page, youtube } = await visit(EPISODE);
  await play(page);
  const [frame] = youtube.embeds();
  expect(frame?.hostname).toBe('www.youtube-nocookie.com');
  expect(frame?.searchParams.get('cc_load_policy')).toBe('0');
  expect(frame?.searchParams.get('disablekb')).toBe('1');
  const attributes = await page.evaluate(() => {
    const iframe = document.querySelector('youtube-video')?.shadowRoot?.querySelector('iframe');
    return { policy: iframe?.getAttribute('referrerpolicy'), title: iframe?.title };
  });
  expect(attributes.policy).toBe('strict-origin-when-cross-origin');
  expect(attributes.title).toMatch(/./);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(2);
});

test('pause stops the time, play goes on', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  await pauseButton(page).click();
  await playButton(page).waitFor();
  const lit = await litCue(page);
  await passFrames(page);
  expect(await litCue(page)).toBe(lit);
  await play(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(lit);
});

test('a click on a line seeks there and lights that very line', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  await cue(page, 9).click();
  await expectLit(page, 9);
  await expectTime(page, starts[9] ?? 0);
});

test('a click while paused stays paused', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  await pauseButton(page).click();
  await playButton(page).waitFor();
  await cue(page, 7).click();
  await expectLit(page, 7);
  await passFrames(page);
  expect(await pauseButton(page).count()).toBe(0);
  await expectLit(page, 7);
});

test('a line clicked before play is where playback starts', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 8).click();
  await expectLit(page, 8);
  await play(page);
  await expectTime(page, starts[8] ?? 0, 3);
  expect(await litCue(page)).toBeGreaterThanOrEqual(8);
});

test('a line clicked while the player loads is where playback starts', async () => {
  const { page } = await visit(EPISODE, { youtube: { startDelay: 800 } });
  await playButton(page).click();
  await cue(page, 11).click();
  await expectLit(page, 11);
  await pauseButton(page).waitFor();
  await expectTime(page, starts[11] ?? 0, 3);
});

test('a time label is a button with a spoken name that seeks', async () => {
  const { page } = await visit(EPISODE);
  const target = episode.chapters[1]?.startTime ?? 0;
  const label = page.getByRole('button', { name: spoken(target), exact: true }).first();
  await label.click();
  await play(page);
  await expectTime(page, target, 3);
});

test('a chapter of the outline seeks, and is the current one', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  const chapter = episode.chapters[2];
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.getByRole('button', { name: chapter?.title.en ?? '' }).click();
  await expectTime(page, chapter?.startTime ?? 0);
  const current = outline.locator('[aria-current="true"]');
  await expect.poll(() => current.textContent()).toContain(chapter?.title.en);
  expect(await current.count()).toBe(1);
  const { index } = cueFrom(episode, chapter?.startTime ?? 0);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(index);
});

test('the time bar is a slider that says the time in words', async () => {
  const { page } = await visit(`${EPISODE}?t=113`);
  const slider = page.getByRole('slider', { name: 'Time' });
  await expect
    .poll(() => slider.getAttribute('aria-valuetext'))
    .toMatch(/^1 minute 53 seconds of 58 minutes 47 seconds/);
  await play(page);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expectTime(page, 118, 3);
});

test('a rate chosen before play holds once it plays', async () => {
  const { page } = await visit(EPISODE);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '1.5×' });
  await play(page);
  await expect.poll(() => mediaRate(page)).toBe(1.5);
});

test('playback that reaches the end stops there and can begin again', async () => {
  const { page } = await visit(`${EPISODE}?t=3525`, { youtube: { duration: 3527 } });
  await play(page);
  await playButton(page).waitFor();
  await expectTime(page, 3527);
  await play(page);
  await expectTime(page, 0, 3);
});

/** `113` is “1 minute 53 seconds”, as a screen reader says it. */
function spoken(seconds: number): string {
  const parts: string[] = [];
  for (const [unit, count] of [
    ['hour', Math.floor(seconds / 3600)],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', Math.floor(seconds) % 60],
  ] as const)
    if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  return parts.join(' ');
}
