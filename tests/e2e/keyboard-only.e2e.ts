/** The whole path without a mouse: find an episode, open, play, jump, change language, find, copy a link to a range. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { cue, expectLit, expectTime, fetchEpisode, pauseButton, playButton } from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode('izmailov');
/** The name is spelt right in the edited text, so the search leads there. */
const english = episode.tracks.find(({ id }) => id === 'en-edited') as Track;
const chinese = episode.tracks.find(({ lang }) => lang === 'zh-Hans') as Track;
/** More stops than any of the pages has before its text. */
const MOST_STOPS = 80;

/** What has the focus: its name as a screen reader would say it, or for a line its index. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element.dataset.cue !== undefined) return `line ${element.dataset.cue}`;
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return (element.ariaLabel ?? label ?? element.textContent ?? '').trim();
  });
}

/** Whether what has the focus shows it, by an outline that is painted and in view. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const rows = [element, element.parentElement as HTMLElement].map((one) =>
      getComputedStyle(one),
    );
    const isOutlined = rows.some(
      ({ outlineStyle, outlineWidth }) =>
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    const box = element.getBoundingClientRect();
    return isOutlined && box.bottom > 0 && box.top < window.innerHeight;
  });
}

async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (wanted.test(name)) return;
    passed.push(name.slice(0, 30));
  }
  throw new Error(`Tab never came to ${wanted}, only to ${passed.join(' | ')}`);
}

test('from the library to a copied link, by keys alone', async () => {
  const { page, context } = await visit('/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: /Pavel Izmailov/ }).waitFor();

  // Find the episode by who speaks, and open it.
  await page.keyboard.press('Control+k');
  await expect.poll(() => page.locator('dialog :focus').count()).toBe(1);
  await page.keyboard.type('Pavel Izmailov');
  await page.locator('dialog [role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/episode\/izmailov/);
  await cue(page, 0).waitFor();

  // Play, and jump by a line.
  await page.keyboard.press('k');
  await pauseButton(page).waitFor();
  await tabTo(page, /^line \d+$/);
  expect(await showsFocus(page)).toBe(true);
  for (let pressed = 0; pressed < 6; pressed += 1) await page.keyboard.press('ArrowDown');
  const line = Number((await focused(page)).slice('line '.length));
  await page.keyboard.press('Enter');
  await expectLit(page, line);
  await expectTime(page, english.start[line] ?? Number.NaN, 3);

  // Another language.
  await page.keyboard.press('b');
  await page.waitForURL(/lang=zh-Hans/);
  await page.locator('[lang="zh-Hans"] [data-cue]').first().waitFor();

  // Find a name in it, go there, and leave the search.
  await page.keyboard.press('/');
  await expect.poll(() => focused(page)).toMatch(/^Find in this episode/);
  await page.keyboard.type('Anthropic');
  const says = chinese.text.findIndex((line) => line.includes('Anthropic'));
  await expect.poll(() => page.locator('.find-count').textContent()).toMatch(/^1 of/);
  await page.keyboard.press('Control+Enter');
  await expectLit(page, says);
  await expectTime(page, chinese.start[says] ?? Number.NaN, 3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await playButton(page).waitFor();

  // Select three lines from there, and copy a link to them.
  await tabTo(page, /^line \d+$/);
  const first = Number((await focused(page)).slice('line '.length));
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Shift+ArrowDown');
  const words = () => page.evaluate(() => String(document.getSelection()));
  for (const row of chinese.text.slice(first, first + 3)) await expect.poll(words).toContain(row);
  await page.getByRole('button', { name: 'Copy link to the range' }).waitFor();
  await tabTo(page, /^Copy link/);
  expect(await showsFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    // Its times are estimated, and a link claims no more than whole seconds.
    t: String(Math.floor(chinese.start[first] as number)),
    end: String(Math.ceil(chinese.start[first + 3] as number)),
    lang: 'zh-Hans',
  });
});

describe('Shift with an arrow', () => {
  test('selects line by line, shrinks again, and the arrow alone lets go', async () => {
    const { page } = await visit('/episode/pachocki?t=700');
    const { text } = (await fetchEpisode()).tracks[0] as Track;
    await expect
      .poll(() => page.locator('[data-cue][aria-current="true"]').count())
      .toBeGreaterThan(0);
    await tabTo(page, /^line \d+$/);
    const at = Number((await focused(page)).slice('line '.length));
    const selected = () =>
      page.evaluate(() => String(document.getSelection()).replace(/\s+/g, ' ').trim());
    const lines = (from: number, to: number) =>
      text
        .slice(from, to + 1)
        .join(' ')
        .trim();
    const steps: [key: string, words: string][] = [
      ['Shift+ArrowDown', lines(at, at)],
      ['Shift+ArrowDown', lines(at, at + 1)],
      ['Shift+ArrowDown', lines(at, at + 2)],
      ['Shift+ArrowUp', lines(at, at + 1)],
      ['Shift+ArrowUp', lines(at, at)],
      ['Shift+ArrowUp', lines(at - 1, at)],
      ['ArrowUp', ''],
    ];
    for (const [key, words] of steps) {
      await page.keyboard.press(key);
      // What selects by keys comes with the first such press.
      await expect.poll(selected).toBe(words);
    }
    expect(await focused(page)).toBe(`line ${at - 2}`);
  });
});
