/** The contract of the search, held against the built worker in a real browser, its site over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildDrivenPage, siteInChromium } from '../search/contract/chromium/site-in-chromium.ts';
import { describeSearch } from '../search/contract/search-contract.ts';
import { ask } from '../search/library.ts';
import { openShell } from '../support/chromium.ts';
import { smallEpisode } from '../support/small-episode.ts';

let browser: Browser;
let app: string;

beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'cuelight-driven-'));
  [browser] = await Promise.all([openShell(), buildDrivenPage(app)]);
});
afterAll(async () => {
  await browser?.close();
  rmSync(app, { recursive: true, force: true });
});

const open = siteInChromium(
  () => browser,
  () => app,
);

describeSearch('the search in its worker', open);

test('what was held against the contract ran in a worker', async () => {
  const site = await open([smallEpisode()]);
  onTestFinished(() => site.close());
  expect(site.workers()).toBe(0);
  await ask(site.search, 'words');
  expect(site.workers()).toBe(1);
});
