/** The stand-in against the real youtube-video-element: what every other end-to-end test of YouTube rests on. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { openShell } from '../support/chromium.ts';
import { type StandInOptions, standInForYouTube } from '../support/youtube/stand-in.ts';

interface PlayerElement extends HTMLMediaElement {
  config: Record<string, unknown>;
}

declare global {
  interface Window {
    player: PlayerElement;
    events: string[];
  }
}

const EVENTS = ['loadedmetadata', 'play', 'playing', 'pause', 'ended', 'ratechange', 'error'];
const element = bundle(fileURLToPath(import.meta.resolve('youtube-video-element')));
let browser: Browser;

beforeAll(async () => {
  browser = await openShell();
});
afterAll(() => browser.close());

test('plays with the time running on between deliveries', async () => {
  const { page } = await open({ duration: 600 });
  await play(page);
  const times = await page.evaluate(async () => {
    const read: number[] = [];
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      read.push(window.player.currentTime);
    }
    return read;
  });
  expect(new Set(times).size).toBeGreaterThan(25);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(await page.evaluate(() => window.player.duration)).toBe(600);
  expect(await eventsOf(page)).toEqual(['loadedmetadata', 'play', 'playing']);
});

test('starts where the frame was told to', async () => {
  const { page, youtube } = await open({}, { start: 754 });
  await play(page);
  expect(await page.evaluate(() => window.player.currentTime)).toBeGreaterThanOrEqual(754);
  expect(youtube.embeds()[0]?.hostname).toBe('www.youtube-nocookie.com');
});

test('seeks while playing and while paused', async () => {
  const { page } = await open();
  await play(page);
  await seek(page, 100);
  await page.waitForFunction(() => !window.player.paused);
  await page.evaluate(() => window.player.pause());
  await page.waitForFunction(() => window.player.paused);
  await seek(page, 200);
  expect(await page.evaluate(() => window.player.paused)).toBe(true);
});

test('ignores a rate set before playback and takes one after it', async () => {
  const { page } = await open();
  await page.waitForFunction(() => window.events.includes('loadedmetadata'));
  await page.evaluate(() => {
    window.player.playbackRate = 2;
  });
  await play(page);
  expect(await page.evaluate(() => window.player.playbackRate)).toBe(1);
  await page.evaluate(() => {
    window.player.playbackRate = 2;
  });
  await page.waitForFunction(() => window.events.includes('ratechange'));
  expect(await page.evaluate(() => window.player.playbackRate)).toBe(2);
});

test('ends', async () => {
  const { page } = await open({ duration: 1 });
  await play(page);
  await page.waitForFunction(() => window.events.includes('ended'));
  expect(await page.evaluate(() => window.player.currentTime)).toBe(1);
});

test('mutes and takes a volume', async () => {
  const { page } = await open();
  await play(page);
  await page.evaluate(() => {
    window.player.volume = 0.4;
    window.player.muted = true;
  });
  await page.waitForFunction(() => window.player.muted && window.player.volume === 0.4);
});

test.each([2, 5, 100, 101, 150])('reports error %i', async (code) => {
  const { page } = await open({ error: code });
  await page.waitForFunction(() => window.events.includes('error'));
  expect(await page.evaluate(() => window.player.error?.code)).toBe(code);
});

test('reports error 153 where the frame was asked for without a referrer', async () => {
  const { page } = await open({}, { referrerpolicy: 'no-referrer' });
  await page.waitForFunction(() => window.events.includes('error'));
  expect(await page.evaluate(() => window.player.error?.code)).toBe(153);
});

test('keeps silent where the API is blocked', async () => {
  const { page, youtube } = await open({ blocked: true });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await eventsOf(page)).toEqual([]);
  expect(youtube.requests.map((url) => url.pathname)).toContain('/iframe_api');
});

async function open(options: Partial<StandInOptions> = {}, config: Record<string, unknown> = {}) {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const youtube = await standInForYouTube(context, options);
  const script = await element;
  await context.route('http://page.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }),
  );
  const page = await context.newPage();
  await page.goto('http://page.test/');
  await page.addScriptTag({ content: script });
  await page.evaluate(
    ([names, settings]) => {
      const player = document.createElement('youtube-video') as unknown as PlayerElement;
      window.player = player;
      window.events = [];
      for (const name of names) player.addEventListener(name, () => window.events.push(name));
      player.config = settings;
      player.setAttribute('src', 'https://www.youtube-nocookie.com/embed/vK1qEF3a3WM');
      document.body.append(player);
    },
    [EVENTS, config] as const,
  );
  return { page, youtube };
}

async function play(page: Page): Promise<void> {
  await page.evaluate(() => window.player.play());
}

async function seek(page: Page, seconds: number): Promise<void> {
  await page.evaluate((target) => {
    window.player.currentTime = target;
  }, seconds);
  await page.waitForFunction(
    (target) => Math.abs(window.player.currentTime - target) < 0.5,
    seconds,
  );
}

function eventsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.events);
}
