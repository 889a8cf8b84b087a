/** Texts as nobody would write them, and as documents give them all the same: each is read, lit and clicked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { cue, expectLit, pauseButton, play, playButton } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { LONG_LINE, LONG_TITLE, MARKUP, STRANGE } from '../support/strange-episodes.ts';
import { fault } from './fault.ts';

/** As smallEpisode, its one text changed. */
function withText(id: string, change: (track: Track) => Partial<Track>, cues = 20): EpisodeFile {
  const episode = smallEpisode({ id, chapters: [] }, cues);
  const [track] = episode.tracks as [Track];
  return { ...episode, tracks: [{ ...track, ...change(track) }] };
}

const EPISODES: readonly EpisodeFile[] = [
  ...STRANGE,
  smallEpisode({
    id: 'far-chapters',
    duration: 9000,
    chapters: [3000, 5000, 7000].map((startTime, index) => ({
      startTime,
      endTime: startTime + 2000,
      title: { en: `Part ${index + 1}` },
    })),
  }),
  smallEpisode({ id: 'no-length', duration: 0, chapters: [] }),
  smallEpisode({ id: 'no-recording', media: [] }),
  smallEpisode({ id: 'no-chapters', chapters: [] }),
  smallEpisode({ id: 'other-title', title: { ja: '光について' } }),
  smallEpisode({ id: 'one-line', chapters: [] }, 1),
  withText('nobody', ({ turns }) => ({
    turns: turns.map(({ at }) => ({ at, person: null })),
  })),
  withText('before', ({ start }) => ({ start: start.map((time) => time - 11) })),
  withText('blank', ({ text }) => ({ text: text.map((line, nth) => (nth % 2 ? line : '')) })),
  withText('at-once', ({ start }) => ({ start: start.map((_, nth) => nth / 1000) })),
];

let served: Served;
beforeAll(async () => {
  served = await serveLibrary(EPISODES);
});
afterAll(() => served?.close());

async function open(id: string, query = '', width = 1280): Promise<Page> {
  const { page } = await visit(`/episode/${id}${query}`, {
    address: served.address,
    context: { viewport: { width, height: 800 } },
  });
  await page.locator('[data-cue]').first().waitFor();
  return page;
}

const expectNotWider = async (page: Page) =>
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBeLessThanOrEqual(0);

async function expectClicked(page: Page, index: number): Promise<void> {
  await cue(page, index).scrollIntoViewIfNeeded();
  await cue(page, index).click();
  await expectLit(page, index);
}

fault('chapters begin after the last word', 'all are listed; the text can be clicked', async () => {
  const page = await open('far-chapters');
  await expect.poll(() => page.locator('.outline-list li').count()).toBe(3);
  await expectClicked(page, 10);
});

fault('the episode says that it lasts 0 s', 'the text, and it plays', async () => {
  const page = await open('no-length');
  await expectClicked(page, 5);
  await play(page);
});

fault(
  'no recording is known',
  'a sentence in the player’s place; a click lights a line all the same',
  async () => {
    const page = await open('no-recording');
    await page.getByText(/Text only/).waitFor();
    await expectClicked(page, 5);
  },
);

fault('there are no chapters', '“This episode has no chapters.”', async () => {
  const page = await open('no-chapters');
  await page.getByText('This episode has no chapters.').first().waitFor();
});

fault('the title is in a language that nobody asked for', 'the title as it is', async () => {
  const page = await open('other-title');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('光について');
});

fault('the text is one line', 'the line, lit while it plays', async () => {
  const page = await open('one-line');
  await play(page);
  await expectLit(page, 0);
});

fault('nobody is said to speak', 'the text without names', async () => {
  const page = await open('nobody');
  expect(await page.locator('.speaker bdi').count()).toBe(0);
  await expectClicked(page, 5);
});

fault(
  'the text begins before the recording',
  'all lines; what lies before 0:00 with a minus',
  async () => {
    const page = await open('before');
    await page.locator('[data-time="−0:11"]').first().waitFor();
    await expectClicked(page, 10);
  },
);

fault('every second line is empty', 'the others, lit at a click', async () => {
  const page = await open('blank');
  await expectClicked(page, 11);
});

fault('all lines begin within a fiftieth of a second', 'each lit at a click', async () => {
  const page = await open('at-once');
  await expectClicked(page, 3);
  await playButton(page).click();
  await pauseButton(page).waitFor();
  await expectLit(page, 19);
});

fault(
  'a line has 5,000 letters and no space',
  'all of it, broken, no wider than a phone',
  async () => {
    const page = await open('long-line', '', 360);
    expect(await cue(page, 3).textContent()).toBe(LONG_LINE);
    await expectNotWider(page);
  },
);

fault('a title has 400 letters', 'all of it, no wider than a phone', async () => {
  const page = await open('long-title', '', 360);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(LONG_TITLE);
  await expectNotWider(page);
});

fault('names are markup', 'the names as they are written, and nothing runs', async () => {
  const page = await open('markup');
  await page.getByText(MARKUP, { exact: true }).first().waitFor();
  expect(await page.locator('img[src="x"], .speaker b').count()).toBe(0);
});
