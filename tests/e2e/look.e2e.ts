import { expect, test } from 'vitest';
import { restingPlace } from '../support/resting-place.ts';
import {
  cue,
  EPISODE,
  expectInView,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  litCue,
  play,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const spokenWords = episode.tracks[0]?.text.join(' ').split(/\s+/).filter(Boolean) ?? [];
const phone = { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true };

test.each(['/', EPISODE])('%s fits a width of 360 px', async (path) => {
  const { page } = await visit(path, { context: phone });
  await page
    .locator(path === '/' ? `a[href="${EPISODE}"]` : '[data-cue="0"]')
    .first()
    .waitFor();
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: window.innerWidth,
  }));
  expect(widths.window).toBe(360);
  expect(widths.page).toBeLessThanOrEqual(360);
});

test('on a phone the player leaves most of the height to the text while it plays', async () => {
  const { page } = await visit(EPISODE, { context: phone });
  await play(page);
  const player = await page.locator('youtube-video').boundingBox();
  expect(player?.height).toBeGreaterThan(0);
  expect(player?.height).toBeLessThanOrEqual(0.4 * 720);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(1);
  await expectInView(cue(page, await litCue(page)));
});

test('dark follows the system, and the setting beats it and is remembered', async () => {
  const { page } = await visit(EPISODE, { context: { colorScheme: 'dark' } });
  await cue(page, 0).waitFor();
  const lightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) throw new Error('No canvas.');
      canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    });
  expect(await lightness()).toBeLessThan(60);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await page.keyboard.press('Escape');
  expect(await lightness()).toBeGreaterThan(200);
  await page.reload();
  await cue(page, 0).waitFor();
  expect(await lightness()).toBeGreaterThan(200);
});

test('lines and paragraphs hold the same words and keep the lit line', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await cue(page, 0).waitFor();
  const words = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-cue]')].flatMap(
        (line) => line.textContent?.split(/\s+/).filter(Boolean) ?? [],
      ),
    );
  const lit = await litCue(page);
  const paragraphs = await words();
  expect(firstDifference(paragraphs, spokenWords)).toBeNull();
  await fromMenu(page, 'Display', 'Lines');
  await expectLit(page, lit);
  await expectInView(cue(page, lit));
  expect(firstDifference(await words(), spokenWords)).toBeNull();
  await page.reload();
  await expect.poll(() => page.locator('[data-arrangement="lines"]').count()).toBe(1);
});

test('the lit line is not told by colour alone and never changes the lines’ breaks', async () => {
  const { page } = await visit(EPISODE);
  const box = () => cue(page, 40).boundingBox();
  await cue(page, 40).scrollIntoViewIfNeeded();
  await restingPlace(page);
  const before = await box();
  await cue(page, 40).click();
  await expectLit(page, 40);
  const after = await box();
  expect(after?.height).toBe(before?.height);
  expect(after?.width).toBe(before?.width);
});

test('the summary tells what the document says, and a quote leads to where it was said', async () => {
  const { page } = await visit(EPISODE);
  await play(page);
  await page.getByRole('tab', { name: 'Summary' }).click();
  const { summary } = episode;
  for (const point of summary?.keyPoints ?? [])
    await page
      .getByText(point.text.en ?? '', { exact: false })
      .first()
      .waitFor();
  await page
    .getByText(summary?.disclaimer?.en ?? '', { exact: false })
    .first()
    .waitFor();
  const quote = summary?.quotes.find(({ startTime }) => startTime !== undefined);
  expect(quote).toBeDefined();
  await page
    .getByRole('button', { name: /^Go to/ })
    .first()
    .click();
  await expectTime(page, quote?.startTime ?? 0);
  await page.getByRole('tab', { name: 'Transcript', selected: true }).waitFor();
  await expectInView(cue(page, await litCue(page)));
});

test('copied text holds the words and no times', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  const copied = await page.evaluate(() => {
    const text = document.querySelector('.transcript');
    if (text === null) return '';
    getSelection()?.selectAllChildren(text);
    return String(getSelection());
  });
  const lines = episode.tracks[0]?.text ?? [];
  expect(copied).toContain(lines[0]);
  expect(copied).toContain(lines.at(-1));
  expect(copied).not.toMatch(/^\d+:\d\d$/m);
});

/** Not `toEqual`: ten thousand words in a failure's message help nobody. */
function firstDifference(words: readonly string[], expected: readonly string[]) {
  for (let index = 0; index < Math.max(words.length, expected.length); index += 1)
    if (words[index] !== expected[index])
      return { index, word: words[index], expected: expected[index] };
  return null;
}
