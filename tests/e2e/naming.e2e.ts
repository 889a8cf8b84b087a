/** The speakers of an hour of captions that name nobody: how many presses it takes, by mouse, by finger and by keys. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { storedIn } from './own-records.ts';
import { fetchEpisode } from './reader.ts';
import { visit } from './visit.ts';

const EPISODE = '/episode/pachocki';
const episode = await fetchEpisode('pachocki');
const turns = episode.tracks[0]?.turns.length ?? 0;

const names = (page: Page) =>
  page.locator('.speaker').evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
const named = async (page: Page) =>
  (await names(page)).filter((name) => /^(Jacob Effron|Jakub Pachocki)/.test(name)).length;
const guesses = (page: Page) => page.locator('.speaker .guess').count();
const bar = (page: Page) => page.getByRole('region', { name: 'Names of the speakers' });

test('one press names the whole talk, as guesses; each press more makes one sure; it is kept, and one step takes it back', async () => {
  const { page } = await visit(EPISODE);
  await page.getByText('Is this Jacob Effron?').waitFor();
  expect(await named(page)).toBeLessThan(2);

  let presses = 0;
  const press = async (name: string) => {
    presses += 1;
    await page.getByRole('button', { name, exact: true }).click();
  };
  await press('Yes');
  await expect.poll(() => named(page)).toBeGreaterThan(turns - 20);
  expect(await guesses(page)).toBe((await named(page)) - 1);
  expect(presses).toBe(1);

  await bar(page).getByRole('button', { name: 'Check' }).click();
  presses += 1;
  for (; presses < 6; presses += 1) {
    const left = await bar(page)
      .getByText(/\d+ left/)
      .textContent();
    const question = await bar(page)
      .getByText(/^Is this/)
      .textContent();
    await bar(page).getByRole('button', { name: 'Yes' }).click();
    await expect
      .poll(() =>
        bar(page)
          .getByText(/^Is this/)
          .textContent(),
      )
      .not.toBe(question);
    expect(left).not.toBeNull();
  }
  expect((await storedIn(page, 'corrections'))?.length).toBe(1);
  const sure = (await named(page)) - (await guesses(page));
  expect(sure).toBeGreaterThanOrEqual(4);

  const before = await names(page);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(before);
});

test('a press on the question asks who it is; undo takes one step back', async () => {
  const { page } = await visit(EPISODE);
  await page.locator('.naming-line').waitFor();
  await page.locator('.speaker button').nth(6).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jakub Pachocki' }).click();
  await expect.poll(() => guesses(page)).toBeGreaterThan(60);
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => guesses(page)).toBeLessThan(2);
});

test('where nothing can be kept the names hold until the page is closed, and that is said beside the questions', async () => {
  const { page } = await visit(EPISODE, {
    context: { viewport: { width: 360, height: 740 } },
    before: (context) =>
      context.addInitScript(() => {
        indexedDB.open = () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        };
      }),
  });
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect.poll(() => named(page)).toBeGreaterThan(turns - 20);
  await page.getByRole('alert').waitFor();
  await bar(page).getByRole('button', { name: 'Check' }).click();
  await bar(page).getByRole('button', { name: 'Yes' }).click();
  await expect.poll(async () => (await named(page)) - (await guesses(page))).toBe(2);
});

test('a finger finds every question, as large as it is', async () => {
  const { page } = await visit(EPISODE, {
    context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  });
  await page.locator('.naming-line').waitFor();
  const ring = page.locator('.speaker button').nth(6);
  await ring.scrollIntoViewIfNeeded();
  const { x, y } = (await ring.boundingBox()) ?? { x: 0, y: 0 };
  await page.touchscreen.tap(x + 4, y - 8);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Only this turn' }).tap();
  await dialog.getByRole('button', { name: 'Jakub Pachocki' }).tap();
  await expect.poll(async () => (await names(page))[6]).toBe('Jakub Pachocki');
});

test('keys alone ask about the line somebody stands on', async () => {
  const { page } = await visit(EPISODE);
  await page.locator('.naming-line').waitFor();
  await page.locator('[data-cue="68"]').click();
  await page.keyboard.press('n');
  await page.getByRole('dialog').getByText('Happy to be here.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => named(page)).toBeGreaterThan(60);
  expect((await names(page))[6]).toBe('Jakub Pachocki');
});
