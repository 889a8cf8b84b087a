/** A talk in two languages, read along on the real documents, with the names of who speaks. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { expectInView, expectTime, fetchEpisode, fromMenu, play } from './reader.ts';
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
  const notes = page.getByRole('button', { name: /^Not in the translation:/ });
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
  await fromMenu(page, 'Display', 'Translation');
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('zh-Hans');
  await expect.poll(() => litOf(page, 0)).not.toEqual([before]);
  const [after = -1] = await litOf(page, 0);
  expect(Math.abs((chinese.start[after] ?? 0) - 1200)).toBeLessThan(30);
  await expectInView(cueOf(page, 0, after));
  const link = () => {
    const { searchParams } = new URL(page.url());
    return [searchParams.get('lang'), searchParams.get('view')];
  };
  for (const view of ['stacked', 'side', 'tap']) {
    await page.keyboard.press('b');
    await expect.poll(link).toEqual(['zh-Hans', view]);
    await expectLitInView(page);
  }
  await page.keyboard.press('b');
  await expect.poll(link).toEqual([null, 'only']);
});

test('as spoken and as edited are the same talk', async () => {
  const { page } = await visit(`${BILINGUAL}?t=600`);
  await fromMenu(page, 'Display', 'Edited');
  await expect.poll(() => new URL(page.url()).searchParams.get('text')).toBe('edited');
  expect(await page.getByText(/^Not in the edited text:/).count()).toBe(3);
  await page.reload();
  await page
    .getByText(/^Not in the edited text:/)
    .first()
    .waitFor();
});

test('side by side: rows are level, both light and seek, and what is left out is said', async () => {
  const { page } = await visit(`${BILINGUAL}?t=60&lang=zh-Hans&view=side`);
  await play(page);
  await cueOf(page, 1, 40).click();
  await expect.poll(() => litOf(page, 1)).toContain(40);
  await expectLitInView(page);
  await cueOf(page, 0, 60).click();
  await expect.poll(() => litOf(page, 0)).toContain(60);
  expect(await page.getByText(/^Not in the translation:/).count()).toBe(3);

  const level = await page.evaluate(() =>
    // A heading that only one of the texts has stands beside the other's first line.
    [...document.querySelectorAll('.row:not(:has(.text-heading))')].flatMap((row) => {
      const firsts = [...row.querySelectorAll('.column')].map(
        (column) => column.querySelector('[data-cue]')?.getClientRects()[0],
      );
      const [left, right] = firsts;
      return left && right ? [Math.abs(left.bottom - right.bottom)] : [];
    }),
  );
  expect(level.length).toBeGreaterThan(30);
  expect(Math.max(...level)).toBeLessThan(8);
});

test('a narrow window has no room for two columns, and says so', async () => {
  const { page } = await visit(`${BILINGUAL}?lang=zh-Hans&view=side`, {
    context: { viewport: { width: 360, height: 740 } },
  });
  await page.getByText(/no room for two columns/).waitFor();
  const original = await cueOf(page, 0, 6).boundingBox();
  const translation = await cueOf(page, 1, 0).boundingBox();
  expect(translation?.y).toBeGreaterThan(original?.y ?? Number.NaN);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the original on tap: a press or the keys unfold it, find and copies know it', async () => {
  const { page } = await visit(`${BILINGUAL}?lang=zh-Hans&view=tap`);
  const controls = page.getByRole('button', { name: /^Original, / });
  await expect.poll(() => controls.count()).toBeGreaterThan(50);
  expect(await cueOf(page, 1, 6).isVisible()).toBe(false);
  const copied = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.transcript') as Element);
      const text = String(getSelection());
      getSelection()?.removeAllRanges();
      return text;
    });
  expect(await copied()).not.toContain(english.text[6]);

  await controls.nth(1).click();
  await cueOf(page, 1, 6).waitFor();
  expect(await copied()).toContain(english.text[6]);

  // The control is one step of the arrows, between the row's last line and the next row.
  await cueOf(page, 0, 8).evaluate((line) => {
    line.tabIndex = 0;
    line.focus();
  });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await cueOf(page, 1, 13).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => litOf(page, 1)).toContain(13);
});

test('the view is kept for its two languages, and a link beats it', async () => {
  const { page } = await visit(BILINGUAL);
  await fromMenu(page, 'Display', 'Side by side');
  await page.locator('[data-layout="side"]').waitFor();
  await page.goto(new URL(BILINGUAL, page.url()).href);
  await page.locator('[data-layout="side"]').waitFor();
  await page.goto(new URL(`${BILINGUAL}?view=only`, page.url()).href);
  await page.locator('[data-layout="single"]').waitFor();
  await page.goto(new URL(`${BILINGUAL}?lang=zh-Hans&view=tap`, page.url()).href);
  await page.locator('[data-layout="tap"]').waitFor();
});

async function expectLitInView(page: Page): Promise<void> {
  await expectInView(page.locator('[data-side="0"] [aria-current="true"]').first());
}
