/** How far a lit line stands from what says the same in the other language. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { importEpisode } from '../../src/import/import-episode.ts';
import type { ReceivedFolder } from '../../src/import/receive/received.ts';
import { visit } from './visit.ts';

/** CSS px: the height of the windows that are looked into. */
export const SCREEN = 800;

/** Every view that shows two languages at once, and the width of the window. */
export const VIEWS = [
  ['stacked', 1280],
  ['stacked', 360],
  ['side', 1280],
] as const;

export async function importedAs(id: string, folder: ReceivedFolder): Promise<EpisodeFile> {
  const { episode, problems } = await importEpisode(folder);
  if (episode === undefined) throw new Error(problems[0]?.message);
  return { ...episode, id };
}

interface Look {
  view: string;
  width: number;
  /** The share of the talk that both languages tell. */
  until?: number;
}

/** CSS px from the top of what is lit to its bottom, both languages together, for six lines that are clicked in turn. */
export async function litSpans(
  address: string,
  { id, tracks }: EpisodeFile,
  { view, width, until = 1 }: Look,
): Promise<number[]> {
  const [base, other] = tracks;
  const { page } = await visit(`/episode/${id}?lang=${other?.lang}&view=${view}`, {
    address,
    context: { viewport: { width, height: SCREEN } },
  });
  await page.locator('[data-side="1"] [data-cue]').first().waitFor();
  const spans: number[] = [];
  for (let part = 1; part <= 6; part += 1) {
    const line = Math.floor((part / 7) * (base?.start.length ?? 0) * until);
    const led = page.locator(`[data-side="0"] [data-cue="${line}"]`).first();
    // A translation leads where it is the view's first text; the line is of the original either way.
    if ((await led.count()) === 0) continue;
    await led.click();
    await expect.poll(() => led.getAttribute('aria-current')).toBe('true');
    const span = await litSpan(page);
    if (span !== null) spans.push(span);
  }
  return spans;
}

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
