/** A real site of files, searched from a page of a real browser, in the worker as it is built. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import { writeEpisode, writeSearchIndex } from '../../../../src/cli/library-folder.ts';
import { writeCatalog } from '../../../../src/cli/write-catalog.ts';
import type { CatalogEntry } from '../../../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../../../src/core/contract/episode-file.ts';
import { serve } from '../../../support/serve.ts';
import { segmentOf } from '../../library.ts';
import type { OpenSite, SearchedSite } from '../site.ts';
import { driveSearch } from './driven-search.ts';

/** The page that is driven, built into `folder` as the app is. */
export async function buildDrivenPage(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
    worker: { format: 'es' },
  });
}

/** `workers`: how many run in the page. */
export function siteInChromium(
  browser: () => Browser,
  app: () => string,
): (...given: Parameters<OpenSite>) => Promise<SearchedSite & { workers(): number }> {
  return async (episodes, index = 'whole') => {
    const library = mkdtempSync(join(tmpdir(), 'cuelight-searched-'));
    await writeLibrary(library, episodes);
    await writeSearchIndex(library, [segmentOf(episodes)]);
    await damageIndex(join(library, 'search'), index);
    const served = await serve({ app: app(), folders: { '/library': library } });
    const context = await browser().newContext();
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(error.error().message));
    const page = await context.newPage();
    await page.goto(served.address);
    return {
      search: await driveSearch(page),
      workers: () => page.workers().length,
      async publish(next) {
        const rows = await writeLibrary(library, next);
        const catalog = `${served.address}/library/catalog.json`;
        return rows.map((row) => ({ ...row, href: new URL(row.href, catalog).href }));
      },
      async setOffline(isOffline) {
        if (isOffline) await context.route(LIBRARY, (route) => route.abort('internetdisconnected'));
        else await context.unroute(LIBRARY);
      },
      async close() {
        await context.close();
        expect(faults).toEqual([]);
        await served.close();
        rmSync(library, { recursive: true, force: true });
      },
    };
  };
}

const LIBRARY = /\/library\//;

async function writeLibrary(
  library: string,
  episodes: readonly EpisodeFile[],
): Promise<CatalogEntry[]> {
  const rows: CatalogEntry[] = [];
  for (const episode of episodes) rows.push(await writeEpisode(library, episode));
  await writeCatalog(library, rows);
  return rows;
}

async function damageIndex(folder: string, how: Parameters<OpenSite>[1]): Promise<void> {
  const [segment] = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  if (how === 'missing') rmSync(join(folder, 'index.json'));
  if (how === 'cut' && segment !== undefined) await truncate(join(folder, segment), 200);
}
