/**
 * A visit to the app in a real Chromium, YouTube stood in for. Every visit fails its test at the end where the page
 * threw, wrote an error to the console, or asked any other origin for anything.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { openProfile, openShell } from '../support/chromium.ts';
import {
  type StandIn,
  type StandInOptions,
  standInForYouTube,
} from '../support/youtube/stand-in.ts';

export interface VisitOptions {
  /** Where the app is served; the preview of this build unless said otherwise. */
  address?: string;
  youtube?: Partial<StandInOptions>;
  context?: BrowserContextOptions;
  /** Settings of the browser that its user has changed, as Chromium's file `Preferences` holds them. */
  settings?: object;
  /** Errors this test provokes on purpose: a page error or console error that matches one is no failure. */
  expected?: RegExp[];
  /** Runs before the page is opened: routes, init scripts. */
  before?(context: BrowserContext): Promise<unknown>;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  youtube: StandIn;
  /** Every address asked for so far that is not the app's own. */
  foreign: readonly string[];
}

/** Ends a hang, and says where it was: shorter than the limit of a test. */
const PATIENCE_MS = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openShell();
});
afterAll(() => browser?.close());

export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const address = options.address ?? inject('address');
  const { settings } = options;
  const own = { viewport: { width: 1280, height: 800 }, ...options.context };
  const { context, close } =
    settings === undefined ? await openContext(own) : await openProfile(settings, own);
  context.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  const foreign: string[] = [];
  const note = (fault: string) => {
    if (!options.expected?.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  onTestFinished(async () => {
    await close();
    expect(faults).toEqual([]);
  });

  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol) || url.origin === address) return;
    foreign.push(url.href);
    if (!/(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname)) note(`asked for ${url.href}`);
  });
  context.on('weberror', (error) => note(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} ${message.location().url}`);
  });

  const youtube = await standInForYouTube(context, options.youtube);
  await context.addInitScript(notePlayed);
  await options.before?.(context);
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  return { page, context, youtube, foreign };
}

/** For `expectTime`: a busy machine asks too late where a player is that plays on. */
function notePlayed(): void {
  window.played = [];
  setInterval(() => {
    const player = document.querySelector<HTMLMediaElement>('youtube-video, audio, video');
    if (player?.paused === false) window.played.push(player.currentTime);
  }, 40);
}

async function openContext(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  return { context, close: () => context.close() };
}
