/** Search as a person uses it: type, read, press Enter, be there; and come back to the same place. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { activeIndex } from '../../src/core/time/active.ts';
import { restingPlace } from '../support/resting-place.ts';
import { cue, expectInView, fetchEpisode, litCue, mediaTime } from './reader.ts';
import { visit } from './visit.ts';

/** From the last key to the results that show it, in milliseconds; of several tries the best, machines are busy. */
const PROMISE_MS = 100;
const PHRASE = 'continual learning is really the thing';

const results = (page: Page) => page.locator('.passage-link');
const passageWith = (page: Page, words: string | RegExp) =>
  results(page).filter({ hasText: words });
/** The palette's field; the library's filters are comboboxes too. */
const palette = (page: Page) => page.getByRole('dialog').getByRole('combobox');
/** Opens the palette and takes the line that says the phrase. */
async function choosePhrase(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type(PHRASE, { delay: 5 });
  await page
    .getByRole('option')
    .filter({ hasText: /really the thing/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}
const field = (page: Page) => page.getByRole('searchbox').or(page.getByRole('combobox')).first();

/** Milliseconds from the press of `key` until a painted result marks `word`. */
async function timeKey(page: Page, key: string, word: string): Promise<number> {
  await page.evaluate((wanted) => {
    const page = window as unknown as { pressed: number; shown: Promise<number> };
    page.pressed = 0;
    addEventListener(
      'keydown',
      (event) => {
        page.pressed = event.timeStamp;
      },
      { capture: true, once: true },
    );
    page.shown = new Promise((resolve) => {
      const look = () => {
        const marks = Array.from(document.querySelectorAll('.passage-link mark'));
        const isShown = marks.some((mark) => mark.textContent?.toLowerCase() === wanted);
        if (page.pressed > 0 && isShown) resolve(performance.now() - page.pressed);
        else requestAnimationFrame(look);
      };
      look();
    });
  }, word);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
}

describe('the search page', () => {
  test('shows results within 100 ms of the last key', { retry: 4 }, async () => {
    const { page } = await visit('/search');
    await field(page).focus();
    const times: number[] = [];
    for (const [start, last, word] of [
      ['epiplexit', 'y', 'epiplexity'],
      ['superalignmen', 't', 'superalignment'],
      ['interpretabilit', 'y', 'interpretability'],
      ['blackmai', 'l', 'blackmail'],
    ] as const) {
      await field(page).fill('');
      await page.keyboard.type(start, { delay: 20 });
      times.push(await timeKey(page, last, word));
    }
    expect(Math.min(...times)).toBeLessThan(PROMISE_MS);
    expect(times.sort((a, b) => a - b)[1]).toBeLessThan(PROMISE_MS);
  });

  test('opens the reader at the line: lit, in view, marked, follow off; back finds the same list', async () => {
    const episode = await fetchEpisode();
    const { page } = await visit('/search');
    await field(page).focus();
    await page.keyboard.type('learning', { delay: 10 });
    await results(page).nth(5).waitFor();
    await page.evaluate(() => scrollTo(0, 400));
    const chosen = results(page).nth(4);
    const words = (await chosen.locator('.passage-line').textContent()) ?? '';
    const href = (await chosen.getAttribute('href')) ?? '';
    const time = Number(new URL(href, page.url()).searchParams.get('t'));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
    await chosen.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/episode\//);

    await page.locator('[data-cue][aria-current="true"]').first().waitFor();
    const lit = await litCue(page);
    await expectInView(cue(page, lit));
    expect(words.length).toBeGreaterThan(10);
    if (page.url().includes('/pachocki')) {
      const starts = episode.tracks[0]?.start ?? [];
      expect(lit).toBe(activeIndex(starts, time));
    }
    expect(Number.isNaN(await mediaTime(page))).toBe(true);
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0))
      .toBeGreaterThan(0);

    await page.goBack();
    await results(page).nth(5).waitFor();
    // To a line: the browser keeps what is seen in its place while the reading face comes, not the number.
    await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 400))).toBeLessThan(24);
    expect(await field(page).inputValue()).toBe('learning');
  });

  test('keeps the query in the address, one step of history a visit', async () => {
    const { page } = await visit('/');
    await page.goto(`${new URL(page.url()).origin}/search`);
    await field(page).focus();
    await page.keyboard.type('epiplexity', { delay: 10 });
    await page.waitForURL(/q=epiplexity/);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('is opened cold by its address', async () => {
    const { page } = await visit(`/search?q=${encodeURIComponent(PHRASE)}`);
    await passageWith(page, /continual learning is really the thing/i)
      .first()
      .waitFor();
  });

  test('finds a translation with its original beneath, and opens that translation', async () => {
    const { page } = await visit(`/search?q=${encodeURIComponent('超对齐')}`);
    const first = results(page).first();
    await first.waitFor();
    expect(await first.locator('.passage-line').getAttribute('lang')).toBe('zh-Hans');
    expect(await first.locator('.passage-original').getAttribute('lang')).toBe('en');
    await first.click();
    await page.waitForURL(/lang=zh-Hans/);
    await expect
      .poll(() => page.locator('[data-cue][aria-current="true"]').first().textContent())
      .toContain('超对齐');
  });

  test('narrows by a facet, and takes the filter out again by its chip', async () => {
    const { page } = await visit('/search?q=learning');
    await results(page).first().waitFor();
    const before = await results(page).count();
    await page.getByRole('button', { name: /Unsupervised Learning/ }).click();
    await page.waitForURL(/show/);
    await expect.poll(() => results(page).count()).toBeLessThan(before);
    await page.getByRole('button', { name: /Remove the filter/ }).click();
    await expect.poll(() => results(page).count()).toBe(before);
  });

  test('unfolds the rest of an episode', async () => {
    const { page } = await visit('/search?q=learning');
    await results(page).first().waitFor();
    const before = await results(page).count();
    await page
      .getByRole('button', { name: /more in this episode/ })
      .first()
      .click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  });

  test('says when nothing was found, and offers what is near', async () => {
    const { page } = await visit('/search?q=zzzqqx');
    await page.getByText('Nothing found for “zzzqqx”.').first().waitFor();
    await field(page).fill('epiplexty');
    await page.getByRole('button', { name: 'epiplexity' }).click();
    await page.waitForURL(/q=epiplexity/);
  });
});

describe('the palette', () => {
  test('opens over any page, finds, and leads to the line', async () => {
    const { page } = await visit('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await choosePhrase(page);
    await page.waitForURL(/\/episode\/pachocki\?.*t=/);
    await page.locator('[data-cue][aria-current="true"]').first().waitFor();
    await expectInView(cue(page, await litCue(page)));
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('leads to the line again when the same is chosen again, in the same entry of the history', async () => {
    const { page } = await visit('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await choosePhrase(page);
    await page.waitForURL(/\/episode\/pachocki\?.*t=/);
    await restingPlace(page);
    const found = await litCue(page);
    await cue(page, found + 30).click();
    await expect.poll(() => litCue(page)).toBe(found + 30);
    await choosePhrase(page);
    await expect.poll(() => litCue(page)).toBe(found);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test('closes with Escape and gives the focus back', async () => {
    const { page } = await visit('/');
    const opener = page.getByRole('button', { name: /Search every episode/ });
    await opener.focus();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('hands the query to the search page', async () => {
    const { page } = await visit('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    await page.keyboard.type('anthropic', { delay: 5 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/search\?q=anthropic/);
    await results(page).first().waitFor();
  });
});
