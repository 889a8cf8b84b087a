/** A lit line and what says the same in the other language lie within one screen, in every view of every kind of pair. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import { received, sourceFolder } from '../import/received.ts';
import { asVtt, generatePair, type PairSetting } from '../support/generated-pair.ts';
import { serveLibrary } from '../support/library.ts';
import type { Served } from '../support/serve.ts';
import { visit } from './visit.ts';

const SCREEN = 800;
const WORDS = 3000;

const PAIRS: readonly (PairSetting & { id: string })[] = [
  { id: 'two-seconds', seed: 21, count: WORDS, cut: 'same', shift: () => 2 },
  { id: 'own-lines', seed: 22, count: WORDS, cut: 'own', shift: () => 0.4 },
  { id: 'half', seed: 23, count: WORDS, cut: 'joined', shift: () => 1, until: 0.5 },
];

async function episodeOf({ id, ...setting }: (typeof PAIRS)[number]): Promise<EpisodeFile> {
  const { english, other } = generatePair(setting);
  const sources = [
    received(`${id}.en.vtt`, asVtt('en', english)),
    received(`${id}.hu.vtt`, asVtt('hu', other)),
  ];
  return imported({ manifestName: '', sources, title: id }, id);
}

async function imported(
  folder: Parameters<typeof importEpisode>[0],
  id: string,
): Promise<EpisodeFile> {
  const { episode, problems } = await importEpisode(folder);
  if (episode === undefined) throw new Error(problems[0]?.message);
  return { ...episode, id };
}

let served: Served;
let episodes: EpisodeFile[];
beforeAll(async () => {
  episodes = await Promise.all(PAIRS.map(episodeOf));
  episodes.push(await imported(sourceFolder('izmailov'), 'long-turns'));
  served = await serveLibrary(episodes);
});
afterAll(() => served?.close());

/** Pixels from the top of what is lit on one side to the bottom of what is lit on the other; null where one side has none. */
function litSpan(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const boxes = [0, 1].map((side) =>
      [...document.querySelectorAll(`[data-side="${side}"] [data-cue][aria-current="true"]`)].map(
        (line) => line.getBoundingClientRect(),
      ),
    );
    if (boxes.some((side) => side.length === 0)) return null;
    const all = boxes.flat();
    return Math.max(...all.map((box) => box.bottom)) - Math.min(...all.map((box) => box.top));
  });
}

describe.each([...PAIRS.map(({ id }) => id), 'long-turns'])('%s', (id) => {
  test.each([
    ['stacked', 1280],
    ['stacked', 360],
    ['side', 1280],
  ] as const)('%s at %i px', async (view, width) => {
    const episode = episodes.find((one) => one.id === id) as EpisodeFile;
    const lang = episode.tracks[1]?.lang === 'hu' ? 'hu' : 'zh-Hans';
    const { page } = await visit(`/episode/${id}?lang=${lang}&view=${view}`, {
      address: served.address,
      context: { viewport: { width, height: SCREEN } },
    });
    await page.locator('[data-side="1"] [data-cue]').first().waitFor();
    const spans: number[] = [];
    const { start } = episode.tracks[0] as (typeof episode.tracks)[number];
    for (let part = 1; part <= 6; part += 1) {
      const line = Math.floor((part / 7) * start.length * (id === 'half' ? 0.48 : 1));
      const led = page.locator(`[data-side="0"] [data-cue="${line}"]`).first();
      // A translation leads where it is the view's first text; the line is of the original either way.
      if ((await led.count()) === 0) continue;
      await led.click();
      await expect.poll(() => led.getAttribute('aria-current')).toBe('true');
      const span = await litSpan(page);
      if (span !== null) spans.push(span);
    }
    expect(spans.length).toBeGreaterThan(3);
    expect(Math.max(...spans)).toBeLessThan(SCREEN);
  });
});
