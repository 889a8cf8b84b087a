/** The product's paragraph on follow: each test is named by the sentence it holds. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BAND } from '../../src/playback/follow.ts';
import { preparedToHide } from '../support/hidden-tab.ts';
import { restingPlace } from '../support/resting-place.ts';
import {
  cue,
  cueFrom,
  EPISODE,
  expectInView,
  expectLit,
  expectTime,
  fetchEpisode,
  isInView,
  litCue,
  mediaTime,
  pauseButton,
  pill,
  play,
  playButton,
  playedOn,
  scrollAway,
} from './reader.ts';
import { type VisitOptions, visit } from './visit.ts';

const episode = await fetchEpisode();
const starts = episode.tracks[0]?.start ?? [];
const middle = cueFrom(episode, 1200);
const MIDDLE = `${EPISODE}?t=1200`;

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY);

/** Where the top of the lit line stands in the part of the window that shows text: 0 is its top, 1 its bottom. */
function litPlace(page: Page): Promise<number> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const covered = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const top = covered('--covered-top');
    const height = window.innerHeight - top - covered('--covered-bottom');
    const line = document.querySelector('[data-cue][aria-current="true"]');
    return ((line?.getBoundingClientRect().top ?? Number.NaN) - top) / height;
  });
}

const isInBand = (place: number) => place >= BAND.top - 0.01 && place <= BAND.bottom + 0.01;

async function expectInBand(page: Page): Promise<void> {
  await expect.poll(() => litPlace(page)).toSatisfy(isInBand);
}

/** As a click does, without the scroll that brings a line under the mouse. */
async function choose(page: Page, index: number): Promise<void> {
  await cue(page, index).evaluate((line) => (line as HTMLElement).click());
  await expectLit(page, index);
}

async function untilNextLine(page: Page, lines = 1): Promise<void> {
  const lit = await litCue(page);
  await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(lit + lines);
}

/** Half a minute on, by a key that asks nothing of the page: the line leaves its band, unless the page follows. */
async function ahead(page: Page): Promise<void> {
  const lit = await litCue(page);
  await page.locator('body').focus();
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('l');
  await expect.poll(() => litCue(page)).toBeGreaterThan(lit + 8);
}

async function playingAway(options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit(MIDDLE, options);
  await play(page);
  await scrollAway(page);
  await pill(page).waitFor();
  await restingPlace(page);
  return page;
}

/** A scroll that the page asks for, and how far it could scroll when it asked: text that is laid out later changes that. */
interface AskedScroll extends ScrollToOptions {
  reach: number;
}

/** Every scroll that the page asks for, with how it asks. */
async function observeScrolls(page: Page): Promise<() => Promise<AskedScroll[]>> {
  await page.evaluate(() => {
    const asked: AskedScroll[] = [];
    Object.assign(window, { asked });
    const original = window.scrollTo.bind(window);
    window.scrollTo = ((options: ScrollToOptions) => {
      const reach = document.documentElement.scrollHeight - window.innerHeight;
      asked.push({ ...options, reach });
      original(options);
    }) as typeof window.scrollTo;
  });
  return () => page.evaluate(() => (window as unknown as { asked: AskedScroll[] }).asked.splice(0));
}

test('The active line is kept in a band about 30 % from the top of the transcript; inside the band nothing moves.', async () => {
  const { page } = await visit(MIDDLE);
  await play(page);
  for (const step of [0, 40, 80]) {
    await choose(page, middle.index + step);
    await expectInBand(page);
  }
  const scrolls = await observeScrolls(page);
  const places: number[] = [];
  // Caption lines share rows: several light before the light leaves the band.
  for (let line = 0; line < 4; line += 1) {
    await untilNextLine(page);
    const place = await litPlace(page);
    if ((await scrolls()).length === 0) places.push(place);
  }
  expect(places.length).toBeGreaterThan(0);
  expect(places.every(isInBand)).toBe(true);
});

describe('A person’s scroll (wheel, touch, keys, scrollbar) suspends follow, at the latest when the active line leaves the view.', () => {
  const ways: [way: string, scroll: (page: Page) => Promise<unknown>][] = [
    ['wheel', (page) => scrollAway(page)],
    ['keys', (page) => pressPageDown(page, 5)],
    // A drag of the scrollbar is to the page a scroll that nothing announced.
    ['scrollbar', (page) => page.evaluate(() => window.scrollBy(0, 2500))],
  ];

  test.each(ways)('%s', async (_, scroll) => {
    const { page } = await visit(MIDDLE);
    await play(page);
    await expectInBand(page);
    await scroll(page);
    await pill(page).waitFor();
    const left = await restingPlace(page);
    await untilNextLine(page, 2);
    expect(await scrollTop(page)).toBe(left);
  });

  test('touch, on a phone, and the page never pulls against the finger', async () => {
    const { page, context } = await visit(MIDDLE, { context: PHONE });
    await play(page);
    await expectInBand(page);
    const scrolls = await observeScrolls(page);
    const finger = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 180, y }],
      });
    for (let stroke = 0; stroke < 4; stroke += 1) {
      await touch('touchStart', 640);
      for (let y = 620; y >= 280; y -= 20) await touch('touchMove', y);
      await touch('touchEnd', 280);
    }
    await pill(page).waitFor();
    const left = await restingPlace(page);
    await untilNextLine(page, 2);
    expect(await scrollTop(page)).toBe(left);
    expect(await scrolls()).toEqual([]);
  });

  test('a little scroll that leaves the line in view suspends it too', async () => {
    const { page } = await visit(MIDDLE);
    await play(page);
    await expectInBand(page);
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, -220);
    const left = await restingPlace(page);
    expect(await isInView(cue(page, await litCue(page)))).toBe(true);
    await untilNextLine(page);
    expect(await scrollTop(page)).toBe(left);
  });
});

test('It is never resumed by a timer.', async () => {
  const page = await playingAway();
  const left = await restingPlace(page);
  // Longer than any of the times after which other readers come back.
  await playedOn(page, 8);
  expect(await scrollTop(page)).toBe(left);
  expect(await pill(page).count()).toBe(1);
});

describe('A pill “Back to now ↑/↓” appears while playing with the line out of view; the pill, a click on any line, `s`, or scrolling back to the line resumes.', () => {
  test('the pill appears while playing, its arrow to where the line is', async () => {
    const page = await playingAway();
    expect(await pill(page).locator('.lucide-arrow-up').count()).toBe(1);
    await page.keyboard.press('k');
    await playButton(page).waitFor();
    expect(await pill(page).count()).toBe(0);
    await page.keyboard.press('k');
    await scrollAway(page, -6000);
    await expect.poll(() => pill(page).locator('.lucide-arrow-down').count()).toBe(1);
  });

  const ways: [way: string, resume: (page: Page) => Promise<unknown>][] = [
    ['the pill', (page) => pill(page).click()],
    ['a click on any line', async (page) => cue(page, await firstSeen(page)).click()],
    ['`s`', (page) => page.keyboard.press('s')],
    ['scrolling back to the line', (page) => scrollAway(page, -3000)],
  ];

  test.each(ways)('%s resumes', async (_, resume) => {
    const page = await playingAway();
    await resume(page);
    await expect.poll(() => pill(page).count()).toBe(0);
    await restingPlace(page);
    // Follows again: half a minute on, the line is in its band.
    await ahead(page);
    await expectInBand(page);
  });
});

test('Never scroll while text is selected in the transcript.', async () => {
  const { page } = await visit(MIDDLE);
  await play(page);
  await expectInBand(page);
  const lit = await litCue(page);
  await cue(page, lit + 1).selectText();
  const selected = await restingPlace(page);
  await ahead(page);
  expect(await scrollTop(page)).toBe(selected);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
});

test('Never move focus.', async () => {
  const { page } = await visit(MIDDLE);
  await play(page);
  const rate = page.getByRole('combobox', { name: 'Speed' });
  await rate.focus();
  await untilNextLine(page, 3);
  expect(await rate.evaluate((element) => element === document.activeElement)).toBe(true);
});

describe('Instant rather than smooth for long jumps; always instant under `prefers-reduced-motion`.', () => {
  test('smooth to what is near, instant to what is far', async () => {
    const { page } = await visit(MIDDLE);
    await expectLit(page, middle.index);
    const scrolls = await observeScrolls(page);
    await choose(page, middle.index + 20);
    await expectInBand(page);
    expect((await scrolls()).map(({ behavior }) => behavior)).toEqual(['smooth']);
    await choose(page, middle.index + 400);
    await expectInBand(page);
    expect((await scrolls()).map(({ behavior }) => behavior)).not.toContain('smooth');
  });

  test('instant to what is near, where less motion is wished', async () => {
    const { page } = await visit(MIDDLE, { context: { reducedMotion: 'reduce' } });
    await expectLit(page, middle.index);
    const scrolls = await observeScrolls(page);
    await choose(page, middle.index + 20);
    await expectInBand(page);
    expect((await scrolls()).map(({ behavior }) => behavior)).toEqual(['instant']);
  });
});

test('Clamp at the ends of the list.', async () => {
  const { page } = await visit(MIDDLE);
  await expectLit(page, middle.index);
  const scrolls = await observeScrolls(page);
  await choose(page, starts.length - 1);
  await expectInView(cue(page, starts.length - 1));
  await choose(page, 0);
  await expectInView(cue(page, 0));
  const asked = await scrolls();
  expect(asked.length).toBeGreaterThan(1);
  for (const { top = Number.NaN, reach } of asked) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(reach);
  }
});

describe('Find-in-episode suspends follow; closing it returns to the current line.', () => {
  test('while looking, the page stays with what is found', async () => {
    const { page } = await visit(MIDDLE);
    await play(page);
    await expectInBand(page);
    await page.keyboard.press('/');
    await page.getByRole('textbox', { name: 'Find in this episode' }).fill('alignment');
    await page.locator('.find-count').waitFor();
    await page.keyboard.press('Enter');
    const found = await restingPlace(page);
    await untilNextLine(page, 2);
    expect(await scrollTop(page)).toBe(found);
    await page.keyboard.press('Escape');
    await expectInBand(page);
    await ahead(page);
    await expectInBand(page);
  });
});

test('The highlight goes on when follow is off.', async () => {
  const { page } = await visit(MIDDLE);
  await play(page);
  await page.keyboard.press('a');
  await page.evaluate(() => window.scrollTo(0, 0));
  await untilNextLine(page, 3);
  expect(await scrollTop(page)).toBe(0);
});

describe('On play and on the tab becoming visible: sync at once.', () => {
  test('play lights the line that is said, and brings it into its band', async () => {
    const { page } = await visit(EPISODE);
    await play(page);
    await page.keyboard.press('k');
    await playButton(page).waitFor();
    // The recording moves while it rests: the text need not have come along.
    await page.evaluate((time) => {
      const media = document.querySelector<HTMLMediaElement>('youtube-video');
      if (media !== null) media.currentTime = time;
    }, middle.start);
    await page.keyboard.press('k');
    await pauseButton(page).waitFor();
    await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(middle.index);
    await expectInBand(page);
  });

  test('a tab that becomes visible shows the line that is said by then', async () => {
    const { page } = await visit(MIDDLE, { before: preparedToHide });
    await play(page);
    await expectInBand(page);
    await page.evaluate(() => window.hideTab());
    await expect.poll(() => mediaTime(page)).toBeGreaterThan(1207);
    await page.evaluate(() => window.showTab());
    const said = starts.findLastIndex((start) => start <= 1207);
    await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(said);
    await expectInBand(page);
    await expectTime(page, starts[await litCue(page)] ?? 0, 6);
  });
});

async function pressPageDown(page: Page, times: number): Promise<void> {
  await page.locator('body').focus();
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press('PageDown');
}

/** Index of a line that can be seen, well inside the window. */
function firstSeen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[data-cue]')].find(
      (line) => line.getBoundingClientRect().top > 200,
    );
    return Number(seen?.dataset.cue);
  });
}
