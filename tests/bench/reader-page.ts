/** A reader in a browser of its own, driven as a person would and read through the probe. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import { bundle } from '../support/bundle.ts';
import type { Recording } from './probe.ts';

export type Arrangement = 'paragraphs' | 'lines';

const probe = bundle(fileURLToPath(new URL('probe.ts', import.meta.url)));
/** The first lines after play may wait for the decoder: they are not measured. */
const SETTLE_MS = 1500;
/** From 1× to 2× in the finest steps players have. */
const MOST_RATE_STEPS = 20;

export interface ReaderSetting {
  arrangement?: Arrangement;
  /** Whether the spoken word is marked within its line; on, as for every reader, unless said. */
  spokenWord?: boolean;
}

/** Opens the reader in a fresh context (nothing cached) and waits until its lines are painted. */
export async function openReader(
  browser: Browser,
  address: string,
  { arrangement = 'paragraphs', spokenWord = true }: ReaderSetting = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: await probe });
  await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    PREFERENCES_KEY,
    JSON.stringify({ arrangement, spokenWord }),
  ] as const);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.probe.linesPainted !== null);
  return { page, context };
}

/** Milliseconds from navigation to the lines on the screen; the stricter of the browser's measure and the probe's. */
export async function firstPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(() => {
    // The browser tells of a paint some frames after it.
    const [contentful] = performance.getEntriesByName('first-contentful-paint');
    const { linesPainted } = window.probe;
    if (contentful === undefined || linesPainted === null) return undefined;
    return Math.max(contentful.startTime, linesPainted);
  });
  return (await paint.jsonValue()) ?? Number.NaN;
}

/** Milliseconds from navigation until every line is in the page, to a frame. */
export async function wholeText(page: Page, cueCount: number): Promise<number> {
  const handle = await page.waitForFunction(
    (last) => document.querySelector(`[data-cue="${last}"]`) !== null && performance.now(),
    cueCount - 1,
  );
  return Math.round(Number(await handle.jsonValue()));
}

/** Presses play, and the key for faster until the rate is reached, and records for some seconds of a person's time. */
export async function recordPlayback(
  page: Page,
  { seconds, rate }: { seconds: number; rate: number },
): Promise<Recording> {
  await page.getByRole('button', { name: /^Play/ }).first().click();
  await page.waitForFunction(() => {
    const media = document.querySelector<HTMLMediaElement>('audio, video');
    return media !== null && !media.paused && media.currentTime > 0 && media.readyState >= 3;
  });
  for (let press = 0; press < MOST_RATE_STEPS && (await playbackRate(page)) < rate; press += 1)
    await page.keyboard.press('>');
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => window.probe.start());
  await page.waitForTimeout(seconds * 1000);
  const recording = await page.evaluate(() => window.probe.stop());
  const kept = await playbackRate(page);
  if (kept !== rate) throw new Error(`The reader played at ${kept}×, not at ${rate}×.`);
  return recording;
}

function playbackRate(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector<HTMLMediaElement>('audio, video')?.playbackRate ?? Number.NaN,
  );
}

export interface Whole {
  /** The browser's own find reaches a phrase of the last line. */
  found: boolean;
  findMs: number;
  /** Select-all takes the first line and the last. */
  selected: boolean;
}

export async function findAndSelect(page: Page, first: string, last: string): Promise<Whole> {
  return page.evaluate(
    ([firstLine, lastLine]) => {
      const phrase = lastLine.split(' ').slice(2, 5).join(' ');
      const begun = performance.now();
      // Not in TypeScript's DOM, because no standard has it; every browser does.
      const { find } = window as unknown as { find(text: string): boolean };
      const found = find.call(window, phrase) && String(getSelection()) === phrase;
      const findMs = Math.round(performance.now() - begun);
      document.execCommand('selectAll');
      const text = String(getSelection()).replace(/\s+/g, ' ');
      const selected = text.includes(firstLine) && text.includes(lastLine);
      return { found, findMs, selected };
    },
    [first, last] as const,
  );
}
