/** A search that is open while the site gets other episodes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { writeEpisode, writeSearchIndex } from '../../src/cli/library-folder.ts';
import { writeCatalog } from '../../src/cli/write-catalog.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { segmentOf } from '../search/library.ts';
import { talk } from '../search/talks.ts';
import { preparedToHide } from '../support/hidden-tab.ts';
import { serve } from '../support/serve.ts';
import { visit } from './visit.ts';

const NOISE = talk('noise', ['Every recording has noise.', 'Nobody likes it.']);
const FLOOR = talk('floor', ['This is the noise floor.'], { published: '2026-03' });
const FRESH = talk('fresh', ['Epiplexity is a kind of noise.'], {
  title: { en: 'A fresh talk' },
  published: '2026-09',
});

const app = fileURLToPath(new URL('../../dist', import.meta.url));
const lines = (page: Page) => page.locator('.passage-line').allTextContents();
const active = (page: Page) => page.getByRole('option', { selected: true }).textContent();

/** The app over a library that is imported anew as often as `publish` is called. */
async function servePublished(episodes: readonly EpisodeFile[]) {
  const library = mkdtempSync(join(tmpdir(), 'cuelight-published-'));
  const publish = async (next: readonly EpisodeFile[]) => {
    const rows = [];
    for (const episode of next) rows.push(await writeEpisode(library, episode));
    await writeSearchIndex(library, [segmentOf(next)]);
    await writeCatalog(library, rows);
  };
  await publish(episodes);
  const served = await serve({ app, folders: { '/library': library } });
  onTestFinished(async () => {
    await served.close();
    rmSync(library, { recursive: true, force: true });
  });
  return { address: served.address, publish };
}

/** Leaves the tab, and comes back when the catalog is no longer new. */
async function comeBackLater(page: Page): Promise<void> {
  await page.evaluate(() => window.hideTab());
  await page.clock.fastForward(60_000);
  await page.evaluate(() => window.showTab());
}

test('finds what has come without a reload; what was typed and the focus stay', async () => {
  const { address, publish } = await servePublished([NOISE, FLOOR]);
  const { page } = await visit('/search?q=noise', { address, before: preparedToHide });
  await page.clock.install();
  const result = page.getByRole('link', { name: /Every recording has noise/ });
  await result.focus();
  await publish([FRESH, NOISE]);
  await comeBackLater(page);
  await page.getByRole('link', { name: /Epiplexity is a kind of noise/ }).waitFor();
  expect((await lines(page)).sort()).toEqual([
    'Epiplexity is a kind of noise.',
    'Every recording has noise.',
  ]);
  expect(await result.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(new URL(page.url()).searchParams.get('q')).toBe('noise');
});

test('leaves the palette on its option, and opens that', async () => {
  const { address, publish } = await servePublished([NOISE, FLOOR]);
  const { page } = await visit('/', { address, before: preparedToHide });
  await page.clock.install();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('noise');
  await page.getByRole('option', { name: /noise floor/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  const before = await active(page);
  await publish([FRESH, NOISE, FLOOR]);
  await comeBackLater(page);
  await page.getByRole('option', { name: /Epiplexity/ }).waitFor();
  expect(await active(page)).toBe(before);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/episode\/(noise|floor)/);
});
