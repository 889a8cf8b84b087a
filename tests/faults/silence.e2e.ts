/** Minutes in which nothing is said, and chapters as short as a sentence: what a reader sees, presses and takes along. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Chapter, EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { cue, expectInView, expectLit, litCue } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { smallEpisode } from '../support/small-episode.ts';
import { fault } from './fault.ts';

/** Nine minutes of music before line 30, and minutes of nothing before line 60. */
function concert(): EpisodeFile {
  const episode = smallEpisode({ id: 'concert', duration: 1200, chapters: [] }, 90);
  const track = episode.tracks[0] as Track;
  const start = track.start.map(
    (time, index) => time + (index >= 30 ? 540 : 0) + (index >= 60 ? 120 : 0),
  );
  const pauses: Track['pauses'] = [
    { before: 30, seconds: 540, music: true },
    { before: 60, seconds: 120 },
  ];
  return { ...episode, tracks: [{ ...track, start, pauses }] };
}

function chaptered(id: string, count: number, seconds: number, cues: number): EpisodeFile {
  const chapters = Array.from({ length: count }, (_, index): Chapter => {
    const startTime = index * seconds;
    return {
      startTime,
      endTime: startTime + seconds,
      title: { en: `Part ${index + 1}` },
      verdict: 'watch',
    };
  });
  return { ...smallEpisode({ id }, cues), duration: Math.max(cues * 2, count * seconds), chapters };
}

let served: Served;
beforeAll(async () => {
  served = await serveLibrary([
    concert(),
    chaptered('short', 10, 8, 40),
    chaptered('many', 300, 2, 300),
    chaptered('seconds', 1000, 1, 500),
  ]);
});
afterAll(() => served?.close());

async function open(id: string, width = 1280, search = ''): Promise<Page> {
  const { page } = await visit(`/episode/${id}${search}`, {
    address: served.address,
    context: { viewport: { width, height: 800 } },
  });
  await page.locator('[data-cue="0"]').first().waitFor();
  return page;
}

for (const width of [360, 1280]) {
  fault(
    `nine minutes of music, and two of nothing, lie in a text (${width} px)`,
    '“♪ 9 min” and “2 min without words” between the words, and no word of a copy',
    async () => {
      const page = await open('concert', width);
      const music = page.getByRole('button', { name: '♪ 9 min' });
      const silence = page.getByRole('button', { name: '2 min without words' });
      await music.waitFor();
      await silence.waitFor();
      const copied = await page.evaluate(() => {
        const [first, last] = ['29', '30'].map((cue) =>
          document.querySelector(`[data-cue="${cue}"]`),
        );
        document.getSelection()?.setBaseAndExtent(first as Node, 0, last as Node, 1);
        return document.getSelection()?.toString();
      });
      expect(copied).toContain('line 29.');
      expect(copied).toContain('line 30.');
      expect(copied).not.toMatch(/♪|min/);
    },
  );

  fault(
    `a link leads into nine minutes of music (${width} px)`,
    '“♪ 9 min”, lit and in sight; no line is lit',
    async () => {
      const page = await open('concert', width, '?t=5:00');
      const music = page.getByRole('button', { name: '♪ 9 min' });
      await expect.poll(() => music.getAttribute('aria-current')).toBe('true');
      await expectInView(music);
      expect(await litCue(page)).toBe(-1);
    },
  );
}

fault('a silence is pressed', 'it is lit, and “next line” leads to the one after it', async () => {
  const page = await open('concert');
  const silence = page.getByRole('button', { name: '2 min without words' });
  await silence.click();
  await expect.poll(() => silence.getAttribute('aria-current')).toBe('true');
  await page.keyboard.press(']');
  await expectLit(page, 60);
  expect(await silence.getAttribute('aria-current')).toBeNull();
});

fault(
  'chapters last eight seconds',
  'a heading for each, “8 sec”, and a press lights the first line under it',
  async () => {
    const page = await open('short');
    const headings = page.locator('.chapter-heading h2');
    expect(await headings.allTextContents()).toEqual(
      Array.from({ length: 10 }, (_, index) => `Part ${index + 1}`),
    );
    expect(await page.locator('.outline-length').first().textContent()).toBe('8 sec');
    for (const part of [5, 2, 10, 7]) {
      await page.locator('.outline-row', { hasText: new RegExp(`Part ${part}$`) }).click();
      const under = await headings.nth(part - 1).evaluate((heading) => {
        const pieces = [...document.querySelectorAll<HTMLElement>('[data-cue]')];
        const isAfter = (piece: Node) =>
          (heading.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return Number(pieces.find(isAfter)?.dataset.cue);
      });
      await expectLit(page, under);
      expect(
        await page.locator('.outline-row[aria-current="true"] .outline-title').textContent(),
      ).toBe(`Part ${part}`);
    }
  },
);

/** The share of the bar's columns of pixels that are not paper where chapters worth watching stand above the track. */
async function drawnShare(page: Page): Promise<number> {
  const box = await page.locator('.time-bar-track').boundingBox();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  // They are 11 px high and stand 6 px above the bottom; the track is 4 px high.
  const clip = { x, y: y + height - 24, width, height: 12 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const row = (at: number) => context.getImageData(0, at, image.width, 1).data;
    const [paper, bar] = [row(1), row(10)];
    let drawn = 0;
    for (let at = 0; at < bar.length; at += 4)
      if (Math.abs((bar[at] ?? 0) - (paper[at] ?? 0)) > 24) drawn += 1;
    return drawn / image.width;
  }, png);
}

for (const [id, count] of [
  ['short', 10],
  ['many', 300],
  ['seconds', 1000],
] as const)
  fault(`an episode has ${count} short chapters`, 'a time bar that shows them all', async () => {
    const page = await open(id);
    expect(await page.locator('.time-bar-played .time-bar-chapter').count()).toBe(count);
    expect(await drawnShare(page)).toBeGreaterThan(0.6);
  });

fault(
  'there are 1,000 chapters of one second',
  'a heading for each; a press on one lights the line under it; no wider than a phone',
  async () => {
    const page = await open('seconds', 360);
    await expect.poll(() => page.locator('.chapter-heading').count()).toBe(1000);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.outline-row', { hasText: /Part 701$/ }).click();
    await expectLit(page, 350);
    await expectInView(cue(page, 350));
  },
);
