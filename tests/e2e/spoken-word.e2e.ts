/** The word that is being said, marked within the lit line. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PREFERENCES_KEY } from '../../src/library/preferences.ts';
import { restingPlace } from '../support/resting-place.ts';
import { changedEpisode } from './changed-episode.ts';
import { cue, EPISODE, litCue, pauseButton, play } from './reader.ts';
import { visit } from './visit.ts';

type Mark = 'spoken' | 'spoken-soft';

/** The marked words, and the lines they stand in. */
const marked = (page: Page, name: Mark) =>
  page.evaluate(
    (highlight) =>
      Array.from(CSS.highlights.get(highlight) ?? [], (range) => {
        const { startContainer } = range as Range;
        const line = startContainer.parentElement?.closest<HTMLElement>('[data-cue]');
        return {
          word: String(range),
          lit: line?.getAttribute('aria-current') === 'true',
          cue: Number(line?.dataset.cue ?? -1),
        };
      }),
    name,
  );

/** Marks seen over a while, each once, in order. */
async function watch(page: Page, name: Mark, count: number) {
  const seen: Awaited<ReturnType<typeof marked>> = [];
  await expect
    .poll(
      async () => {
        const [mark] = await marked(page, name);
        const last = seen.at(-1);
        if (mark !== undefined && (mark.word !== last?.word || mark.cue !== last.cue))
          seen.push(mark);
        return seen.length;
      },
      { interval: 30 },
    )
    .toBeGreaterThanOrEqual(count);
  return seen;
}

test('word after word of the lit line is marked, softly where its time is estimated', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`);
  await cue(page, 0).waitFor();
  expect(await marked(page, 'spoken-soft')).toEqual([]);
  await play(page);
  const seen = await watch(page, 'spoken-soft', 8);
  expect(seen.filter(({ lit }) => !lit)).toEqual([]);
  expect(seen.every(({ word }) => /^\S+$/.test(word))).toBe(true);
  const cues = seen.map((mark) => mark.cue);
  expect(cues).toEqual(cues.toSorted((a, b) => a - b));
  expect(await marked(page, 'spoken')).toEqual([]);
});

test('crisply where it is known, and moves nothing', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`, {
    before: changedEpisode('pachocki', ({ tracks: [track] }) => {
      // Words at every half second: times no model would give.
      if (track !== undefined)
        track.words = track.text.map((line) =>
          Array.from(line.matchAll(/\S+/g), ({ index }, nth) => [index, nth * 50]).flat(),
        );
    }),
  });
  await restingPlace(page);
  const lit = cue(page, await litCue(page));
  const before = await lit.boundingBox();
  await play(page);
  await watch(page, 'spoken', 3);
  await pauseButton(page).click();
  expect(await marked(page, 'spoken-soft')).toEqual([]);
  const after = await lit.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
});

test('in both languages at once, in Chinese by words', async () => {
  const { page } = await visit('/episode/izmailov?t=120&lang=zh-Hans&view=stacked');
  await play(page);
  await expect
    .poll(async () =>
      (await marked(page, 'spoken-soft')).map(({ word }) => /\p{Script=Han}/u.test(word)).sort(),
    )
    .toEqual([false, true]);
});

test('is turned off by a preference', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`, {
    before: (context) =>
      context.addInitScript((key) => {
        // The player's frame and the blank page before this one have no storage.
        if (location.hostname === '127.0.0.1')
          localStorage.setItem(key, JSON.stringify({ spokenWord: false }));
      }, PREFERENCES_KEY),
  });
  await play(page);
  const lit = await litCue(page);
  await expect.poll(() => litCue(page)).toBeGreaterThan(lit);
  expect(await page.evaluate(() => CSS.highlights.has('spoken-soft'))).toBe(false);
});

test('a browser without highlights draws a bar under the word', async () => {
  const { page } = await visit(`${EPISODE}?t=1200`, {
    before: (context) =>
      context.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined })),
  });
  await play(page);
  await page.locator('.spoken-bar').first().waitFor();
  const within = () =>
    page.evaluate(() => {
      const bar = document.querySelector('.spoken-bar')?.getBoundingClientRect();
      const line = document
        .querySelector('[data-cue][aria-current="true"]')
        ?.getBoundingClientRect();
      if (bar === undefined || line === undefined) return false;
      return bar.width > 0 && bar.left >= line.left - 1 && bar.bottom <= line.bottom + 1;
    });
  await expect.poll(within).toBe(true);
});
