import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { CatalogPage } from '../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';

/** For `visit`: an episode as the site ships it, changed on its way, and listed as what it has become. */
export const changedEpisode =
  (id: string, change: (episode: EpisodeFile) => void) =>
  async (context: BrowserContext): Promise<void> => {
    let body = '';
    await context.route('**/library/catalog.json', async (route) => {
      const response = await route.fetch();
      const catalog = (await response.json()) as CatalogPage;
      const entry = catalog.episodes.find((one) => one.id === id);
      if (entry === undefined) throw new Error(`The site ships no ${id}.`);
      const file = await context.request.get(new URL(entry.href, route.request().url()).href);
      const episode = (await file.json()) as EpisodeFile;
      change(episode);
      body = JSON.stringify(episode);
      entry.sha256 = createHash('sha256').update(body).digest('hex');
      await route.fulfill({ response, json: catalog });
    });
    await context.route(`**/library/episodes/${id}.*.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
  };
