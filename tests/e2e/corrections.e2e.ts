/** Estimated times: marked as such, corrected by ear, and brought back by another import. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { importLibrary } from '../../src/cli/import-library.ts';
import { storedIn } from './own-records.ts';
import {
  cue,
  expectLit,
  expectTime,
  fetchEpisode,
  fromMenu,
  mediaTime,
  pauseButton,
  play,
  playButton,
} from './reader.ts';
import { visit } from './visit.ts';

const ESTIMATED = '/episode/schrittwieser';
const SOURCES = fileURLToPath(new URL('../../data/sources', import.meta.url));
const episode = await fetchEpisode('schrittwieser');
const starts = episode.tracks[0]?.start ?? [];

test('a text without times plays along, every time marked as estimated', async () => {
  const { page } = await visit(ESTIMATED);
  await play(page);
  await cue(page, 300).click();
  await expectLit(page, 300);
  await expectTime(page, starts[300] ?? 0, 3);
  const times = await page
    .locator('[data-cue-time]')
    .evaluateAll((labels) => labels.map((label) => (label as HTMLElement).dataset.time ?? ''));
  expect(times.length).toBeGreaterThan(50);
  for (const time of times) expect(time).toMatch(/^≈\d/);
  expect(await page.locator('[data-cue-time]').nth(20).getAttribute('title')).toMatch(
    /give or take/,
  );
});

test('a tap moves the times around it, survives a reload, and the corrections brings it to another import', async () => {
  const { page } = await visit(ESTIMATED);
  await cue(page, 300).click();
  await play(page);
  await fromMenu(page, 'More', 'Fix times and names');
  await pauseButton(page).click();
  await playButton(page).waitFor();
  const now = await mediaTime(page);
  // The line said at this moment stands four lines further on than was thought.
  await cue(page, 304).click();
  await expectLit(page, 304);
  // The line may have been lit by playing on: only what is stored outlives the page.
  await expect.poll(async () => (await storedIn(page, 'corrections'))?.length).toBe(1);
  await page.reload();
  await cue(page, 304).waitFor();
  await cue(page, 304).click();
  await expectLit(page, 304);

  await fromMenu(page, 'More', 'Fix times and names');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await downloading;
  const folder = mkdtempSync(join(tmpdir(), 'cuelight-corrections-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(SOURCES, 'schrittwieser'), join(folder, 'sources/schrittwieser'), {
    recursive: true,
  });
  await file.saveAs(join(folder, 'sources/schrittwieser', file.suggestedFilename()));
  const library = join(folder, 'library');
  const [report] = await importLibrary(join(folder, 'sources'), library);
  const episode = JSON.parse(readFileSync(join(library, report?.href ?? ''), 'utf8'));
  const corrected: number[] = episode.tracks[0].start;
  expect(Math.abs((corrected[304] ?? 0) - now)).toBeLessThan(1);
  expect((corrected[300] ?? 0) < (starts[300] ?? 0)).toBe(true);
  // Far away little changes.
  expect(Math.abs((corrected[20] ?? 0) - (starts[20] ?? 0))).toBeLessThan(10);
});
