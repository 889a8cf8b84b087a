/** A library in memory, as a site would serve it: what is asked for is written down, and files may be changed. */
import { createHash } from 'node:crypto';
import { catalogEntry } from '../../src/core/contract/catalog-entry.ts';
import {
  CATALOG_FORMAT,
  CATALOG_VERSION,
  type CatalogEntry,
} from '../../src/core/contract/catalog-file.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { type Catalog, createCatalog } from '../../src/library/catalog.ts';
import { smallEpisode } from './small-episode.ts';

export const SITE = 'https://site.example/show/library/';

/** By path from the library's folder. A string is sent as it is, undefined is a 404, an Error no answer. */
export type SiteFiles = Record<string, unknown>;

export interface Site {
  catalog: Catalog;
  files: SiteFiles;
  /** Paths that were asked for, those past every cache with a mark. */
  asked: string[];
}

export function siteOf(files: SiteFiles): Site {
  const asked: string[] = [];
  const fetchFile = (async (address: URL, init?: RequestInit) => {
    const path = address.href.replace(SITE, '');
    asked.push(init?.cache === 'reload' ? `${path} (past caches)` : path);
    const file = files[path];
    if (file instanceof Error) throw file;
    if (file === undefined) return new Response('no', { status: 404 });
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  }) as unknown as typeof fetch;
  return { catalog: createCatalog(new URL('catalog.json', SITE), fetchFile), asked, files };
}

/** The row and the file of a small episode. */
export function listed(id: string, change: Partial<EpisodeFile> = {}) {
  const episode = smallEpisode({ id, title: { en: id }, ...change });
  const sha256 = createHash('sha256').update(JSON.stringify(episode)).digest('hex');
  const href = `episodes/${id}.${sha256.slice(0, 8)}.json`;
  const entry: CatalogEntry = catalogEntry(episode, href, sha256);
  return { entry, files: { [href]: episode } };
}

/** A page of these episodes, which lists three in all unless said. */
export function pageOf(ids: readonly string[], more: Record<string, unknown> = {}) {
  return {
    format: CATALOG_FORMAT,
    version: CATALOG_VERSION,
    total: 3,
    episodes: ids.map((id) => listed(id).entry),
    ...more,
  };
}

export const episodeFiles = (...ids: string[]): SiteFiles =>
  Object.assign({}, ...ids.map((id) => listed(id).files));
