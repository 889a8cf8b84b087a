/** A talk in two languages, read along on the real documents, with the names of who speaks. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Track } from '../../src/core/episode-file.ts';
import { expectInView, expectTime, fetchEpisode, play } from './reader.ts';
import { visit } from './visit.ts';

const BILINGUAL = '/episode/izmailov';
const episode = await fetchEpisode('izmailov');
const english = episode.tracks[0] as Track;
const chinese = episode.tracks.find(({ lang }) => lang === 'zh-Hans') as Track;

const cueOf = (page: Page, side: 0 | 1, index: number) =>
  page.locator(`[data-side="${side}"] [data-cue="${index}"]`).first();
const litOf = (page: Page, side: 0 | 1) =>
  page
    .locator(`[data-side="${side}"] [data-cue][aria-current="true"]`)
    .evaluateAll((elements) => elements.map((element) => Number(element.dataset.cue)));

test('plays along in both languages at once, with names', async () => {
  const { page } = await visit(`${BILINGUAL}?t=60&lang=zh-Hans&view=stacked`);
  await play(page);
  for (const index of [40, 60]) {
    const start = chinese.start[index] ?? 0;
    await cueOf(page, 1, index).click();
    await expectTime(page, start, 3);
    await expect.poll(() => litOf(page, 1)).toContain(index);
    const [original = -1] = await litOf(page, 0);
    // Both say the same: the original's line is the last that started.
    expect(english.start[original] ?? Number.NaN).toBeLessThanOrEqual(start + 3);
    expect(english.start[original + 2] ?? Number.NaN).toBeGreaterThan(start - 1);
  }
  await page.getByText('Matt Turck', { exact: true }).first().waitFor();
  await page.getByText('Pavel Izmailov', { exact: true }).first().waitFor();
});

test('the translation alone plays along, and says what it leaves out', async () => {
  const { page } = await visit(`${BILINGUAL}?lang=zh-Hans`);
  await cueOf(page, 0, 0).waitFor();
  const notes = page.getByText(/^Not in the translation:/);
  expect(await notes.allTextContents()).toEqual([
    expect.stringContaining('77 words'),
    expect.stringContaining('309 words'),
    expect.stringContaining('626 words'),
  ]);
  await play(page);
  await notes.nth(1).click();
  await expect.poll(() => notes.nth(1).getAttribute('aria-current')).toBe('true');
  expect(await litOf(page, 0)).toEqual([]);
  await expectInView(notes.nth(1));
});

test('a phrase opened in one language stays at its moment in the other; the link says the view', async () => {
  const { page } = await visit(`${BILINGUAL}?t=1200`);
  const [before = -1] = await litOf(page, 0).then(async (lit) => {
    if (lit.length > 0) return lit;
    await cueOf(page, 0, 0).waitFor();
    return litOf(page, 0);
  });
  await page.getByRole('button', { name: 'Translation', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('zh-Hans');
  await expect.poll(() => litOf(page, 0)).not.toEqual([before]);
  const [after = -1] = await litOf(page, 0);
  expect(Math.abs((chinese.start[after] ?? 0) - 1200)).toBeLessThan(30);
  await expectInView(cueOf(page, 0, after));
  await page.keyboard.press('b');
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('stacked');
  await page.keyboard.press('b');
  await expect.poll(() => new URL(page.url()).searchParams.has('lang')).toBe(false);
});

test('as spoken and as edited are the same talk', async () => {
  const { page } = await visit(`${BILINGUAL}?t=600`);
  await page.getByRole('button', { name: 'Edited', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('text')).toBe('edited');
  expect(await page.getByText(/^Not in the edited text:/).count()).toBe(3);
  await page.reload();
  await page
    .getByText(/^Not in the edited text:/)
    .first()
    .waitFor();
});
