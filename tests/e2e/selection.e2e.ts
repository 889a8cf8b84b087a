/** Selected text: its menu, what is copied, and what it leaves alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Track } from '../../src/core/contract/episode-file.ts';
import { restingPlace } from '../support/resting-place.ts';
import { cueFrom, EPISODE, expectLit, fetchEpisode, play, playedOn } from './reader.ts';
import { type VisitOptions, visit } from './visit.ts';

const episode = await fetchEpisode();
const track = episode.tracks[0] as Track;
const from = cueFrom(episode, 700);
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const clipboard: VisitOptions = {
  before: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
};
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));
const menuButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Selects from the start of one cue to the end of another, as dragging over them does. */
async function selectCues(page: Page, first: number, last: number): Promise<void> {
  await page.locator(`[data-cue="${last}"]`).first().waitFor();
  // The reading face has come and the lines stand where they stay.
  await restingPlace(page);
  await page.evaluate(
    ([first, last]) => {
      const pieces = (index: number) =>
        Array.from(document.querySelectorAll(`[data-side="0"] [data-cue="${index}"]`));
      const range = document.createRange();
      range.setStart(pieces(first)[0] as Element, 0);
      range.setEndAfter(pieces(last).at(-1)?.lastChild as Node);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    [first, last] as const,
  );
}

test('a quotation holds the words, the speaker where known, the episode, the time and the link', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`, clipboard);
  await selectCues(page, from.index, from.index + 2);
  const before = await selected(page);
  const top = await page.evaluate(() => window.scrollY);
  await menuButton(page, 'Copy quote').click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const text = await copied(page);
  const words = track.text.slice(from.index, from.index + 3).join(' ');
  expect(text.replace(/“|”|\n/g, ' ').replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
  expect(text).toContain(episode.title.en);
  const [address = ''] = /http\S+$/.exec(text) ?? [];
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
    t: String(from.start),
    end: String(track.start[from.index + 3]),
  });
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<blockquote');
  expect(html).toContain(address.replace('&', '&amp;'));
  expect(await selected(page)).toBe(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
});

test('the menu is reached by Tab, the link to the range opens lit, and Esc closes the menu only', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`, clipboard);
  await selectCues(page, from.index + 1, from.index + 3);
  await menuButton(page, 'Copy quote').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await menuButton(page, 'Copy link to the range').evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const address = await copied(page);
  await page.keyboard.press('Escape');
  await menuButton(page, 'Copy quote').waitFor({ state: 'detached' });
  expect(await selected(page)).not.toBe('');
  await page.goto(address);
  await expectLit(page, from.index + 1);
  await page.getByText(/^Plays .* to .*, then stops/).waitFor();
});

test('what is shown in two languages is quoted in both, with a link to the same view', async () => {
  const { page } = await visit('/episode/izmailov?t=600&lang=zh-Hans&view=stacked', clipboard);
  await page.locator('[data-side="1"] [data-cue]').first().waitFor();
  const chinese = await page.evaluate(() => {
    const under = Array.from(document.querySelectorAll('[data-side="1"]'))[2] as HTMLElement;
    const range = document.createRange();
    const over = Array.from(document.querySelectorAll('[data-side="0"]'));
    range.setStart(over[0]?.querySelector('[data-cue]') as Element, 0);
    range.setEndAfter(under.querySelector('[data-cue]:last-of-type') as Element);
    document.getSelection()?.addRange(range);
    return under.querySelector('[data-cue]')?.textContent ?? '';
  });
  await menuButton(page, 'Copy quote').click();
  await expect.poll(() => copied(page)).toContain(chinese.trim());
  const text = await copied(page);
  expect(text).toContain('lang=zh-Hans');
  expect(text).toContain('view=stacked');
});

test('while text is selected and it plays, neither the page nor the selection moves', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`);
  await play(page);
  await selectCues(page, from.index, from.index + 1);
  await menuButton(page, 'Copy quote').waitFor();
  const before = [await selected(page), await page.evaluate(() => window.scrollY)];
  await playedOn(page, 8);
  expect([await selected(page), await page.evaluate(() => window.scrollY)]).toEqual(before);
  expect(await menuButton(page, 'Copy quote').count()).toBe(1);
});

test('on a phone the menu stands clear of the selection and can be hit', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`, { context: phone });
  await selectCues(page, from.index, from.index + 1);
  const menu = page.locator('.selection-menu');
  await menu.waitFor();
  const box = await menu.boundingBox();
  const line = await page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0);
    return Array.from(range?.getClientRects() ?? []).at(-1)?.bottom ?? 0;
  });
  expect((box?.y ?? 0) - line).toBeGreaterThan(30);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 360).toBe(true);
});

test('a browser that refuses to copy shows the text to be copied by hand', async () => {
  const { page } = await visit(`${EPISODE}?t=${from.start}`, {
    before: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
  });
  await selectCues(page, from.index, from.index);
  await menuButton(page, 'Copy link to the range').click();
  expect(await page.getByRole('textbox', { name: 'Text to copy' }).inputValue()).toContain(
    `?t=${from.start}`,
  );
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
