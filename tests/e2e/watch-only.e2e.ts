/** “Skip the optional parts” on a real talk: what it says, what it plays, what it leaves out, and how it is undone. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { preparedToHide } from '../support/hidden-tab.ts';
import type { Video } from '../support/youtube/video.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectTime,
  fetchEpisode,
  fromMenu,
  mediaTime,
  pauseButton,
  play,
  playButton,
  playedOn,
} from './reader.ts';
import { recordingOf } from './recording.ts';
import { type Visit, type VisitOptions, visit } from './visit.ts';

const episode = await fetchEpisode();
const { chapters } = episode;
const leftOut = chapters.filter(({ verdict }) => verdict !== 'watch');
/** Where playback comes from a section worth watching into one that is not. */
const edges = leftOut.filter(({ startTime }) => startTime > 0);
const recording = recordingOf(episode.duration ?? 0);
/** A promise in parts of a second: the best try counts, machines are busy. */
const OF_SEVERAL_TRIES = { retry: 4 };

test('says what it leaves, dims what it leaves out, and says how much is left', async () => {
  const { page } = await visit(EPISODE);
  await watchOnly(page).waitFor();
  expect(await watchOnly(page).textContent()).toContain('40 minutes instead of 59');
  expect(await dimmed(page)).toBe(0);
  await watchOnly(page).click();
  expect(await watchOnly(page).getAttribute('aria-checked')).toBe('true');
  expect(await isDimmed(page, chapters[0]?.startTime ?? 0)).toBe(true);
  expect(await isDimmed(page, chapters[1]?.startTime ?? 0)).toBe(false);
  await cue(page, cueFrom(episode, (chapters[2]?.startTime ?? 0) + 5).index).click();
  await expect.poll(() => watchOnly(page).textContent()).toMatch(/\d+ min left/);
  await watchOnly(page).click();
  await expect.poll(() => dimmed(page)).toBe(0);
});

test.each([
  ['a file of one’s own', 0.1, {}],
  ['a file of one’s own in a hidden tab', 0.1, { hidden: true }],
  ['YouTube', 0.4, { youtube: true }],
])(
  '%s: plays at most %d s of what it leaves out',
  OF_SEVERAL_TRIES,
  async (_, most, { hidden, youtube }: Kind) => {
    const before = async (context: BrowserContext) => {
      await preparedToHide(context);
      await sampled(context);
    };
    const { page } = await open({ before }, youtube);
    await watchOnly(page).click();
    await play(page);
    if (hidden) await page.evaluate(() => window.hideTab());
    await expectTime(page, leftOut[0]?.endTime ?? 0, 4);
    for (const { startTime, endTime } of edges) {
      await seek(page, startTime - 1);
      await expectTime(page, endTime, 4);
    }
    const { heard, leftOutHeard } = await heardOf(page);
    // A second before each edge was heard: the test heard something.
    expect(heard).toBeGreaterThan(edges.length * 0.8);
    expect(leftOutHeard).toBeLessThanOrEqual(most);
  },
);

test('says what it skipped; Undo plays it this once', async () => {
  const { page } = await open();
  await watchOnly(page).click();
  const culture = edges.at(-1);
  await seek(page, (culture?.startTime ?? 0) - 1);
  await play(page);
  const note = page.getByText('Skipped ‘OpenAI Internal Culture’ (3:56)');
  await note.waitFor();
  expect(await note.locator('xpath=ancestor::*[@role="status"]').count()).toBe(1);
  await expectTime(page, culture?.endTime ?? 0, 3);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectTime(page, culture?.startTime ?? 0, 3);
  await playedOn(page, 0.7);
  expect(await mediaTime(page)).toBeLessThan(culture?.endTime ?? 0);
  expect(await note.count()).toBe(0);
});

test('a click into what is left out plays it', async () => {
  const { page } = await open();
  await watchOnly(page).click();
  await play(page);
  const { index, start } = cueFrom(episode, 1500);
  await cue(page, index).click();
  await expectTime(page, start, 3);
  await playedOn(page, 0.5);
  expect(await mediaTime(page)).toBeLessThan(start + 5);
});

test('a verdict of one’s own counts, is chosen with the keys, and is kept', async () => {
  const { page } = await visit(EPISODE);
  const choice = page.getByRole('combobox', { name: /Verdict on ‘Quickfire/ });
  await choice.focus();
  await page.keyboard.press('s');
  await expect.poll(() => choice.inputValue()).toBe('skip');
  await expect.poll(() => watchOnly(page).textContent()).toContain('33 minutes instead of 59');
  await watchOnly(page).click();
  await page.getByRole('checkbox', { name: /Timelines and Benchmarks/ }).press('Space');
  await expect.poll(() => watchOnly(page).textContent()).toContain('23 minutes instead of 59');
  await page.reload();
  await expect.poll(() => watchOnly(page).textContent()).toContain('23 minutes instead of 59');
});

test('stops and says so where nothing is left to play', async () => {
  const { page } = await open();
  await page.getByRole('combobox', { name: /Verdict on ‘Quickfire/ }).selectOption('optional');
  await watchOnly(page).click();
  const culture = edges.at(-1);
  await seek(page, (culture?.startTime ?? 0) - 1);
  await play(page);
  await page.getByText(/all that is worth watching/).waitFor();
  await playButton(page).waitFor();
  expect(await mediaTime(page)).toBeLessThan((culture?.startTime ?? 0) + 0.2);
  await page.getByRole('button', { name: 'Play anyway' }).click();
  await pauseButton(page).waitFor();
  await playedOn(page, 0.5);
  expect(await mediaTime(page)).toBeGreaterThan(culture?.startTime ?? 0);
});

test('chapters that nobody judged have no such switch', async () => {
  const { page } = await visit('/episode/izmailov');
  await page.locator('html[data-at-rest]').waitFor();
  expect(await watchOnly(page).count()).toBe(0);
});

test('a chapter repeats until somebody ends it with one press', async () => {
  const { page } = await open();
  const chapter = chapters[1];
  await cue(page, cueFrom(episode, (chapter?.endTime ?? 0) - 3).index).click();
  await fromMenu(page, 'More', 'Repeat chapter');
  await page.getByText('Repeating ‘Timelines and Benchmarks’.').waitFor();
  await play(page);
  await expectTime(page, chapter?.startTime ?? 0, 3);
  await page.getByRole('button', { name: 'Stop repeating' }).click();
  expect(await page.getByText(/^Repeats/).count()).toBe(0);
});

interface Kind {
  hidden?: boolean;
  youtube?: boolean;
}

function watchOnly(page: Page) {
  return page.getByRole('switch', { name: /Skip the optional parts/ });
}

/** The talk with a recording of its length attached, unless YouTube is to play it. */
async function open(options: VisitOptions = {}, youtube = false): Promise<Visit> {
  const opened = await visit(EPISODE, options);
  const { page } = opened;
  await watchOnly(page).waitFor();
  if (youtube) return opened;
  await fromMenu(page, 'More', 'Use another recording');
  const dialog = page.getByRole('dialog', { name: 'Use another recording' });
  await dialog.locator('input[type="file"]').setInputFiles(recording);
  await expect.poll(() => dialog.count()).toBe(0);
  return opened;
}

/** Through the time bar, as a person does. */
async function seek(page: Page, time: number): Promise<void> {
  await page.getByRole('slider', { name: 'Time' }).evaluate((slider, target) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(slider, String(target));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, time);
}

declare global {
  interface Window {
    samples: number[];
    video?: Video;
  }
}

/** Reads the time of whatever plays some 200 times a second, in a way that a hidden tab does not slow. */
async function sampled(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.samples = [];
    const timer = new MessageChannel();
    timer.port1.onmessage = () => {
      const own = document.querySelector<HTMLMediaElement>('audio, video');
      // In YouTube's frame the stand-in itself: the page hears of its time by letter.
      const playing = own === null ? window.video?.state === 1 : !own.paused;
      const time = (own ?? window.video)?.currentTime;
      if (playing && time !== undefined) window.samples.push(time);
      setTimeout(() => timer.port2.postMessage(null), 4);
    };
    timer.port2.postMessage(null);
  });
}

/** Seconds that the playhead ran on, in all and inside what is left out; a step of a second or more was a jump. */
async function heardOf(page: Page): Promise<{ heard: number; leftOutHeard: number }> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.samples)),
  );
  let heard = 0;
  let leftOutHeard = 0;
  for (const samples of frames)
    for (const [index, time] of samples.entries()) {
      const before = samples[index - 1] ?? time;
      if (time <= before || time - before >= 1) continue;
      heard += time - before;
      for (const { startTime, endTime } of leftOut)
        leftOutHeard += Math.max(0, Math.min(time, endTime) - Math.max(before, startTime));
    }
  return { heard, leftOutHeard };
}

function dimmed(page: Page): Promise<number> {
  return page.locator('.text-block[data-left-out]').count();
}

function isDimmed(page: Page, time: number): Promise<boolean> {
  return cue(page, cueFrom(episode, time + 20).index).evaluate(
    (element) => element.closest('[data-left-out]') !== null,
  );
}
