/** What a person does and sees in the reader, said once for all tests. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { CatalogPage } from '../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { passTime } from '../support/resting-place.ts';

export const EPISODE = '/episode/pachocki';

/** The episode as the site ships it: tests take lines and times from it, so that they hold for any import. */
export async function fetchEpisode(wanted = 'pachocki'): Promise<EpisodeFile> {
  const library = `${inject('address')}/library/`;
  const catalog = (await (await fetch(`${library}catalog.json`)).json()) as CatalogPage;
  const entry = catalog.episodes.find(({ id }) => id === wanted);
  return (await fetch(new URL(entry?.href ?? '', library))).json() as Promise<EpisodeFile>;
}

/** Index of the first cue that starts at or after `time`, and its start. */
export function cueFrom(episode: EpisodeFile, time: number): { index: number; start: number } {
  const starts = episode.tracks[0]?.start ?? [];
  const index = starts.findIndex((start) => start >= time);
  return { index, start: starts[index] ?? Number.NaN };
}

/** The first piece of a cue: a paragraph may begin inside one. */
export function cue(page: Page, index: number): Locator {
  return page.locator(`[data-cue="${index}"]`).first();
}

export function playButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Play', exact: true }).first();
}

export function pauseButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Pause', exact: true }).first();
}

/** Presses a row of what a button of the reader opens. */
export async function fromMenu(
  page: Page,
  menu: 'Display' | 'Share & export' | 'More',
  row: string,
): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const opened = page.getByRole('dialog', { name: menu, exact: true });
  await opened.getByRole('button', { name: row, exact: true }).click();
  // What is chosen there is seen at once, and more may be.
  if (menu === 'Display') await page.keyboard.press('Escape');
  await expect.poll(() => opened.count()).toBe(0);
}

export function pill(page: Page): Locator {
  return page.getByRole('button', { name: /Back to now/ });
}

/** Presses play and waits until the player says it plays. */
export async function play(page: Page): Promise<void> {
  await playButton(page).click();
  await pauseButton(page).waitFor();
}

/** The player's own time in seconds; NaN before there is a player. */
export function mediaTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.querySelector<HTMLMediaElement>('youtube-video, audio, video')?.currentTime ??
      Number.NaN,
  );
}

export function mediaRate(page: Page): Promise<number | undefined> {
  return page.evaluate(
    () => document.querySelector<HTMLMediaElement>('youtube-video, audio, video')?.playbackRate,
  );
}

/** Index of the lit line; -1 for none. */
export function litCue(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lit = document.querySelector<HTMLElement>('[data-cue][aria-current="true"]');
    return Number(lit?.dataset.cue ?? -1);
  });
}

export async function expectLit(page: Page, index: number): Promise<void> {
  await expect.poll(() => litCue(page)).toBe(index);
}

/** Where the player was while it played, since `expectTime` last asked; the page notes it (`visit`). */
declare global {
  interface Window {
    played: number[];
  }
}

/** Waits until the playhead stands within `within` seconds after `time`, or was there as it played since it was last asked. */
export async function expectTime(page: Page, time: number, within = 1.5): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          ([from, to]) => {
            const player = document.querySelector<HTMLMediaElement>('youtube-video, audio, video');
            const places = [player?.currentTime ?? Number.NaN];
            if (player?.paused === false) places.push(...window.played);
            const isThere = places.some((place) => place >= from && place <= to);
            if (isThere) window.played = [];
            return isThere;
          },
          [time - 0.05, time + within] as const,
        ),
      { message: `the playhead should stand at ${time} s` },
    )
    .toBe(true);
}

/** Waits until it has played on for so many seconds of the recording, without a jump. */
export async function playedOn(page: Page, seconds: number): Promise<void> {
  const from = await mediaTime(page);
  await expect.poll(() => mediaTime(page)).toBeGreaterThan(from + seconds);
}

/** Waits until it stands at `end`, going back to it where it came too far, and sees that it stays there. */
export async function expectStoppedAt(page: Page, end: number): Promise<void> {
  await expect.poll(async () => Math.abs((await mediaTime(page)) - end)).toBeLessThan(0.3);
  const time = await mediaTime(page);
  await passTime(page, 500);
  expect(await mediaTime(page)).toBe(time);
}

/** Whether any part of the element can be seen in the window. */
export function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  });
}

export async function expectInView(locator: Locator): Promise<void> {
  await expect.poll(() => isInView(locator)).toBe(true);
}

/** Turns the wheel over the transcript, as a person does who looks for something else. */
export async function scrollAway(page: Page, pixels = 3000): Promise<void> {
  await page.mouse.move(900, 500);
  for (let turned = 0; turned < Math.abs(pixels); turned += 500)
    await page.mouse.wheel(0, 500 * Math.sign(pixels));
}

/** Waits until the page has what a press would open: it goes on without a network. */
export async function partsFetched(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const named = document.querySelector<HTMLMetaElement>('meta[name=later-parts]')?.content ?? '';
    const come = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    return named.split(' ').every((file) => come.has(new URL(`/${file}`, location.href).href));
  });
}
