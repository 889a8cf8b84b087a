/** What a reader sets holds at once, for the page before the first paint of the next visit, and disturbs nothing. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectLit,
  fetchEpisode,
  litCue,
  mediaTime,
  pauseButton,
  play,
  playButton,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const middle = cueFrom(episode, 1200);
const MIDDLE = `${EPISODE}?t=1200`;

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('dialog', { name: 'Settings' }).waitFor();
  await page.getByText('More settings').click();
}

const setting = (page: Page, group: string, value: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: value, exact: true });

/** How the text of the transcript is set. */
const typeOf = (page: Page) =>
  cue(page, middle.index).evaluate((line) => {
    const { fontSize, fontFamily, lineHeight } = getComputedStyle(line);
    const { width } = (line.closest('.transcript') as HTMLElement).getBoundingClientRect();
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return { fontSize, fontFamily, lineHeight, width, backgroundColor };
  });

describe('the settings', () => {
  test('that are kept as a list are the usual ones, and give way to the first change', async () => {
    const { page } = await visit(MIDDLE);
    await page.evaluate((key) => localStorage.setItem(key, '["dark", "largest"]'), PREFERENCES_KEY);
    await page.reload();
    await expectLit(page, middle.index);
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('system');
    await openSettings(page);
    await setting(page, 'Theme', 'Sepia').check({ force: true });
    await page.reload();
    await expectLit(page, middle.index);
    expect(await theme()).toBe('sepia');
  });

  test('change the page at once, and are there before the next visit paints', async () => {
    const { page } = await visit(MIDDLE);
    await expectLit(page, middle.index);
    const before = await typeOf(page);
    await openSettings(page);
    await setting(page, 'Text size', 'Largest').check({ force: true });
    await setting(page, 'Theme', 'Sepia').check({ force: true });
    await setting(page, 'Typeface', 'Sans serif').check({ force: true });
    const set = await typeOf(page);
    expect(Number.parseFloat(set.fontSize)).toBeGreaterThan(Number.parseFloat(before.fontSize));
    expect(set.fontFamily).not.toBe(before.fontFamily);
    expect(set.backgroundColor).not.toBe(before.backgroundColor);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);

    // The very first frame of the next visit: no style sheet of React has run by then.
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        Object.assign(window, { firstFrame: { ...document.documentElement.dataset } });
      });
    });
    await page.reload();
    await expectLit(page, middle.index);
    expect(
      await page.evaluate(() => (window as unknown as { firstFrame: DOMStringMap }).firstFrame),
    ).toMatchObject({ theme: 'sepia', textSize: 'largest', face: 'sans' });
    expect(await typeOf(page)).toEqual(set);
  });

  test('another language of the interface comes while it plays: nothing stops, nothing is built anew', async () => {
    const { page } = await visit(MIDDLE);
    await play(page);
    await page.evaluate(() => {
      Object.assign(window, {
        player: document.querySelector('youtube-video'),
        line: document.querySelector('[data-cue][aria-current="true"]'),
      });
    });
    await openSettings(page);
    await page.getByRole('combobox', { name: 'Language of this app' }).selectOption('zh-Hans');
    await page.getByRole('dialog', { name: '设置' }).waitFor();
    const at = await mediaTime(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await expect.poll(() => mediaTime(page)).toBeGreaterThan(at + 0.5);
    const kept = await page.evaluate(() => {
      const { player, line } = window as unknown as Record<string, Element>;
      return [player?.isConnected, line?.isConnected];
    });
    expect(kept).toEqual([true, true]);
    // The transcript is in its own language, whatever the interface speaks.
    expect(
      await cue(page, middle.index).evaluate((line) =>
        line.closest('[lang]')?.getAttribute('lang'),
      ),
    ).toBe('en');
  });

  test('character keys can be turned off; arrows and Space go on working', async () => {
    const { page } = await visit(MIDDLE);
    await expectLit(page, middle.index);
    await openSettings(page);
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck({ force: true });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await cue(page, middle.index).focus();
    await page.keyboard.press('k');
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await playButton(page).count()).toBe(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Find in this episode' }).count()).toBe(0);
    await page.keyboard.press('Space');
    await pauseButton(page).waitFor();
  });

  test('a click on a line plays from there, where that is wished', async () => {
    const { page } = await visit(MIDDLE);
    await expectLit(page, middle.index);
    await cue(page, middle.index + 3).click();
    await expectLit(page, middle.index + 3);
    expect(await playButton(page).count()).toBe(1);
    await openSettings(page);
    await page
      .getByRole('checkbox', { name: 'Start playing when I click a line' })
      .check({ force: true });
    await page.keyboard.press('Escape');
    await cue(page, middle.index + 5).click();
    await pauseButton(page).waitFor();
    await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(middle.index + 5);
  });
});
