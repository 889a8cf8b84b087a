/** The time bar under pointer, finger and keys; and what the system is told of what plays. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { activeIndex } from '../../src/core/time/active.ts';
import {
  cue,
  EPISODE,
  expectTime,
  fetchEpisode,
  fromMenu,
  mediaTime,
  pauseButton,
  play,
} from './reader.ts';
import { recordingOf } from './recording.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const [track] = episode.tracks;
const duration = episode.duration ?? 0;
const lineAt = (time: number) => track?.text[activeIndex(track.start, time)] ?? '';
const recording = recordingOf(120);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('shows the line under the pointer, in its language, on one line', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  const bar = await page.locator('.time-bar').boundingBox();
  if (bar === null) throw new Error('There is no time bar');
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
  const line = page.locator('.time-bar-tip-line');
  await expect.poll(() => line.textContent()).toBe(lineAt(duration / 2));
  expect(await line.getAttribute('lang')).toBe('en');
  expect((await line.boundingBox())?.height).toBeLessThan(30);
  await page.mouse.move(bar.x + bar.width / 2, bar.y + 300);
  await expect.poll(() => line.count()).toBe(0);
});

test('shows the line at the playhead while the slider has the focus of the keys', async () => {
  const { page } = await visit(`${EPISODE}?t=700`);
  await cue(page, 0).waitFor();
  const slider = page.getByRole('slider', { name: 'Time' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const line = page.locator('.time-bar-tip-line');
  await expect.poll(() => line.textContent()).toBe(lineAt(705));
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^11 minutes 45 seconds of 58/);
  await page.keyboard.press('Escape');
  await expect.poll(() => line.count()).toBe(0);
});

test('a finger has 44 pixels, drags, and sees the line it is at', async () => {
  const { page, context } = await visit(EPISODE, { context: phone });
  await cue(page, 0).waitFor();
  const box = await page.getByRole('slider', { name: 'Time' }).boundingBox();
  if (box === null) throw new Error('There is no slider');
  expect(box.height).toBeGreaterThanOrEqual(44);
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: box.x + box.width * share, y: box.y + box.height - 10 }],
    });
  await touch('touchStart', 0.2);
  for (const share of [0.3, 0.4, 0.5]) await touch('touchMove', share);
  const tip = page.locator('.time-bar-tip');
  await expect.poll(() => tip.textContent()).toMatch(/^29:\d\d/);
  await touch('touchEnd', 0.5);
  await expect.poll(() => tip.count()).toBe(0);
  const slider = page.getByRole('slider', { name: 'Time' });
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^29 minutes/);
});

test('the system’s keys play, pause and seek a recording, and know what it is', async () => {
  const { page } = await visit(EPISODE, { before: keysWatched });
  await attach(page);
  await play(page);
  await expect
    .poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title))
    .toBe(episode.title.en);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.artwork[0]?.src)).toMatch(
    /\/icon[^/]*\.svg$/,
  );
  await press(page, 'seekforward');
  await expectTime(page, 10, 4);
  await press(page, 'pause');
  await expect.poll(() => pauseButton(page).count()).toBe(0);
  await expect.poll(() => page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
  await press(page, 'nexttrack');
  await expect.poll(() => mediaTime(page)).toBe(episode.chapters[1]?.startTime);
  await press(page, 'play');
  await pauseButton(page).waitFor();
});

test('a recording without a picture gets no window of its own', async () => {
  const { page } = await visit(EPISODE);
  await attach(page);
  await play(page);
  expect(await page.getByRole('button', { name: 'Picture in picture' }).count()).toBe(0);
});

test('a video of one’s own does, where the browser has that', async () => {
  const { page } = await visit(EPISODE);
  await page.locator('html[data-at-rest]').waitFor();
  const video = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    const paint = canvas.getContext('2d');
    for (let frame = 0; frame < 20; frame += 1) {
      if (paint !== null) paint.fillStyle = frame % 2 === 0 ? 'red' : 'blue';
      paint?.fillRect(0, 0, 64, 36);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  await attach(page, { name: 'talk.webm', mimeType: 'video/webm', buffer: Buffer.from(video) });
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  const offered = await page.evaluate(() => document.pictureInPictureEnabled);
  const button = page.getByRole('button', { name: 'Picture in picture' });
  await expect.poll(() => button.count()).toBe(offered ? 1 : 0);
});

declare global {
  interface Window {
    systemKeys: Record<string, MediaSessionActionHandler | null>;
  }
}

/** A test cannot press the keys of the system: it takes what the page gave to it. */
async function keysWatched(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.systemKeys = {};
    const session = navigator.mediaSession;
    const set = session.setActionHandler.bind(session);
    session.setActionHandler = (action, handler) => {
      window.systemKeys[action] = handler;
      set(action, handler);
    };
  });
}

async function press(page: Page, action: MediaSessionAction): Promise<void> {
  await page.evaluate((key) => window.systemKeys[key]?.({ action: key }), action);
}

type OwnFile = string | { name: string; mimeType: string; buffer: Buffer };

async function attach(page: Page, file: OwnFile = recording): Promise<void> {
  await cue(page, 0).waitFor();
  await fromMenu(page, 'More', 'Use another recording');
  const dialog = page.getByRole('dialog', { name: 'Use another recording' });
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect.poll(() => dialog.count()).toBe(0);
}
