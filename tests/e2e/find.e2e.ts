/** Finding in one episode, on the real documents. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findWords } from '../../src/core/text/find-words.ts';
import { wordsOf } from '../../src/core/text/spoken-words.ts';
import { restingPlace } from '../support/resting-place.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  isInView,
  litCue,
  mediaTime,
  pill,
  play,
} from './reader.ts';
import { visit } from './visit.ts';

const episode = await fetchEpisode();
const bilingual = await fetchEpisode('izmailov');
const middle = cueFrom(episode, 1200);

/** Cues in which a track says `words`, the cue of the first word of each place. */
function cuesThatSay(lines: readonly string[], typed: string): number[] {
  const words = wordsOf(lines);
  return findWords(words, wordsOf([typed]).key, true).map(([first]) => words.line[first] as number);
}
const sayModel = cuesThatSay(episode.tracks[0]?.text ?? [], 'model');

const field = (page: Page) => page.getByRole('textbox', { name: 'Find in this episode' });
const count = (page: Page) => page.locator('.find-count');
const say = (page: Page, sentence: string) =>
  expect.poll(() => count(page).textContent()).toBe(sentence);

/** The marked texts, as the browser paints them. */
const marks = (page: Page, name: 'found' | 'found-current') =>
  page.evaluate(
    (highlight) =>
      Array.from(CSS.highlights.get(highlight) ?? [], (range) => (range as Range).toString()),
    name,
  );

/** What is counted is marked once the lines are there that say it. */
const marked = (page: Page, texts: unknown[]) =>
  expect.poll(() => marks(page, 'found-current')).toEqual(texts);

/** The cue of the current hit. */
const currentCue = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? [];
    const line = range?.startContainer.parentElement?.closest<HTMLElement>('[data-cue]');
    return Number(line?.dataset.cue ?? -1);
  });

async function find(page: Page, words: string) {
  await page.keyboard.press('/');
  await field(page).pressSequentially(words);
}

test('a phrase is found and marked over the end of a line', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await find(page, 'continual learning is really the thing');
  await say(page, '1 of 2');
  await marked(page, ['continual learning is really the thing']);
  await page.keyboard.press('Enter');
  await say(page, '2 of 2');
});

test('what was found before its marks have come is brought into view when they do', async () => {
  let come = () => {};
  const wanted = new Promise<void>((resolve) => {
    come = resolve;
  });
  const { page } = await visit(`${EPISODE}?t=1200`, {
    before: (context) =>
      context.route(/find-marks/, async (route) => {
        await wanted;
        await route.continue();
      }),
  });
  await expectLit(page, middle.index);
  await find(page, 'quickfire');
  await expect.poll(() => count(page).count()).toBe(1);
  expect(await currentCue(page)).toBe(-1);
  come();
  await expect.poll(() => currentCue(page)).toBeGreaterThan(-1);
  await expectInView(cue(page, await currentCue(page)));
});

test('counts as one types, and goes from hit to hit without seeking', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await find(page, 'model');
  const total = sayModel.length;
  // It starts from what is on the screen, and goes on from there.
  await expect.poll(() => count(page).textContent()).toMatch(new RegExp(` of ${total}$`));
  await expect.poll(() => currentCue(page)).toBeGreaterThan(-1);
  const first = await currentCue(page);
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await page.keyboard.press('Enter');
    const expected = sayModel[sayModel.indexOf(first) + step];
    await expect.poll(() => currentCue(page)).toBe(expected);
    await expectInView(cue(page, expected as number));
  }
  expect(await mediaTime(page)).toBeLessThan(1230);
  // The page stays at the hit, however far the talk goes on meanwhile; the pill offers the way back.
  const left = await restingPlace(page);
  const lit = await litCue(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(lit);
  expect(await restingPlace(page)).toBe(left);
  await pill(page).waitFor();
});

test('“Go there” seeks to the hit’s line and lights it', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await find(page, 'model');
  await expect.poll(() => count(page).count()).toBe(1);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect
    .poll(async () => {
      const index = await currentCue(page);
      return index > -1 && index < middle.index;
    })
    .toBe(true);
  const there = await currentCue(page);
  await page.keyboard.press('Control+Enter');
  await expectTime(page, episode.tracks[0]?.start[there] ?? Number.NaN);
  await expect.poll(() => isInView(cue(page, there))).toBe(true);
});

test('Esc gives the focus back and returns to the current line', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await expectLit(page, middle.index);
  await find(page, 'quickfire');
  await expect.poll(() => count(page).count()).toBe(1);
  await expect.poll(() => isInView(cue(page, middle.index))).toBe(false);
  await page.keyboard.press('Escape');
  await expectInView(cue(page, middle.index));
  expect(await field(page).count()).toBe(0);
  expect(await marks(page, 'found')).toEqual([]);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await expectLit(page, middle.index);
});

test('hits are ticks on the time bar, drawn as two paths', async () => {
  const { page } = await visit(EPISODE);
  await cue(page, 0).waitFor();
  await find(page, 'th');
  const ticks = page.locator('.find-ticks path');
  await expect.poll(() => ticks.count()).toBe(2);
  const drawn = (nth: number) => ticks.nth(nth).getAttribute('d');
  expect((await drawn(0))?.match(/M/g)?.length).toBeGreaterThan(300);
  expect(Number(/^M(\d+)/.exec((await drawn(1)) ?? '')?.[1])).toBeLessThan(10);
  // Before the first is the last.
  await page.keyboard.press('Shift+Enter');
  await expect
    .poll(async () => Number(/^M(\d+)/.exec((await drawn(1)) ?? '')?.[1]))
    .toBeGreaterThan(950);
});

test('Chinese is found in the translation, and next to the original', async () => {
  const chinese = bilingual.tracks.find(({ lang }) => lang === 'zh-Hans');
  const expected = cuesThatSay(chinese?.text ?? [], '对齐').length;
  const { page } = await visit('/episode/izmailov?lang=zh-Hans');
  await cue(page, 0).waitFor();
  await find(page, '对齐');
  await say(page, `1 of ${expected}`);
  await marked(page, ['对齐']);
  // Another view of the same words keeps the hit, and the moment.
  await page.keyboard.press('Enter');
  await fromMenu(page, 'Display', 'Both');
  await expect.poll(() => page.locator('[data-layout="stacked"]').count()).toBe(1);
  await say(page, `2 of ${expected}`);
  await expect.poll(() => marks(page, 'found-current')).toEqual(['对齐']);
});

test('where nothing is exact, near matches are shown', async () => {
  const { page } = await visit('/episode/izmailov');
  await cue(page, 0).waitFor();
  await find(page, 'Pavel Izmailov');
  await page.getByText('No exact match. These are close:').waitFor();
  await expect
    .poll(async () => (await marks(page, 'found-current')).join(' '))
    .toBe('Pavl Ismileov');
});

test('a link with words opens at its line, follow off, marks on, without the focus', async () => {
  const target = sayModel[40] as number;
  const start = episode.tracks[0]?.start[target] as number;
  const { page } = await visit(`${EPISODE}?t=${start}&q=model`);
  await say(page, `41 of ${sayModel.length}`);
  await expectLit(page, target);
  await expectInView(cue(page, target));
  await marked(page, [expect.stringMatching(/^model/i)]);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await play(page);
  const left = await restingPlace(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(target + 1);
  expect(await restingPlace(page)).toBe(left);
});

test('a link with words and no moment opens at the first place that says them, on a phone too', async () => {
  const { page } = await visit(`${EPISODE}?q=reinforcement`, {
    context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  });
  await expect.poll(() => currentCue(page)).toBeGreaterThan(-1);
  await expectInView(cue(page, await currentCue(page)));
});

test('what is typed replaces the address, and closing takes it out', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: /Continual Learning/ }).click();
  await cue(page, 0).waitFor();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/library/episodes/')) asked += 1;
  });
  const q = () => new URL(page.url()).searchParams.get('q');
  await find(page, 'learning');
  await expect.poll(q).toBe('learning');
  await page.keyboard.type(' is');
  await expect.poll(q).toBe('learning is');
  await page.keyboard.press('Escape');
  await expect.poll(q).toBe(null);
  expect(asked).toBe(0);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/');
});

test('at 360 px the bar stands between the text and the player’s bar', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`, {
    context: { viewport: { width: 360, height: 740 }, hasTouch: true },
  });
  await expectLit(page, middle.index);
  await page
    .getByRole('button', { name: /^Find in this episode/ })
    .filter({ visible: true })
    .click();
  await field(page).fill('model');
  await expect.poll(() => count(page).count()).toBe(1);
  const first = await count(page).textContent();
  await page.keyboard.press('Enter');
  await expect.poll(() => count(page).textContent()).not.toBe(first);
  await restingPlace(page);
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (found === null) throw new Error(`${selector} is not on the page.`);
    return { ...found, bottom: found.y + found.height, right: found.x + found.width };
  };
  const bar = await box('.find-bar');
  const playerBar = await box('.player-bar');
  expect(bar.bottom).toBeLessThanOrEqual(playerBar.y + 2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const name of [/^Previous/, /^Next/, 'Go there', /^Close \(/]) {
    const button = await page.getByRole('button', { name }).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(44);
    expect((button?.x ?? 0) + (button?.width ?? 999)).toBeLessThanOrEqual(360);
  }
  const hit = await page.evaluate(() => {
    const [range] = CSS.highlights.get('found-current') ?? [];
    return (range as Range).getBoundingClientRect().bottom;
  });
  expect(hit).toBeLessThan(bar.y);
});

test('with follow off, the pill brings the line back once, and follow stays off', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await play(page);
  await page.keyboard.press('a');
  await page.evaluate(() => window.scrollTo(0, 0));
  await pill(page).click();
  await expect.poll(async () => isInView(cue(page, await litCue(page)))).toBe(true);
  await page.getByText('The page is not following along.').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => isInView(page.locator('h1'))).toBe(true);
  await page.keyboard.press('s');
  await expect.poll(async () => isInView(cue(page, await litCue(page)))).toBe(true);
});
