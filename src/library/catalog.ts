/** What the site ships, over fetch. Every file is checked against the contract before anything shows it. */
import * as v from 'valibot';
import {
  CATALOG_FORMAT,
  CATALOG_VERSION,
  type CatalogEntry,
  type CatalogPage,
  catalogSchema,
} from '../core/contract/catalog-file.ts';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { describeIssue, readEpisode } from '../core/contract/read-episode.ts';
import { LibraryError } from './library-error.ts';

export interface Catalog {
  /** Every episode, page after page; throws LibraryError. */
  entries(signal?: AbortSignal): Promise<CatalogEntry[]>;
  /** The whole episode; throws LibraryError, `unknown-episode` where no page lists it. */
  episode(id: string, signal?: AbortSignal): Promise<EpisodeFile>;
}

/** A catalog whose first page lies at `address`; all addresses in it are relative to the page that names them. */
export function createCatalog(address: URL, fetchFile: typeof fetch): Catalog {
  const pages = new Map<string, Promise<CatalogPage>>();

  // A page is fetched once a visit; a failure is forgotten, so that a retry asks again.
  const page = (pageAddress: URL): Promise<CatalogPage> => {
    const known = pages.get(pageAddress.href);
    if (known !== undefined) return known;
    const loading = fetchJson(pageAddress, fetchFile).then((value) =>
      readCatalogPage(value, pageAddress),
    );
    pages.set(pageAddress.href, loading);
    loading.catch(() => pages.delete(pageAddress.href));
    return loading;
  };

  async function* walk(): AsyncGenerator<{ entry: CatalogEntry; from: URL }> {
    let next: URL | null = address;
    while (next !== null) {
      const from: URL = next;
      const { episodes, next: following }: CatalogPage = await page(from);
      for (const entry of episodes) yield { entry, from };
      next = following === undefined ? null : new URL(following, from);
    }
  }

  return {
    async entries(signal) {
      const entries: CatalogEntry[] = [];
      for await (const { entry } of walk()) {
        signal?.throwIfAborted();
        entries.push(entry);
      }
      return entries;
    },
    async episode(id, signal) {
      for await (const { entry, from } of walk()) {
        if (entry.id !== id) continue;
        const href = new URL(entry.href, from);
        const result = readEpisode(await fetchJson(href, fetchFile, signal));
        if ('fault' in result) throw new LibraryError('unsound', href.pathname, result.fault);
        return result.episode;
      }
      throw new LibraryError('unknown-episode', id);
    },
  };
}

function readCatalogPage(value: unknown, address: URL): CatalogPage {
  const head = v.safeParse(v.object({ format: v.string(), version: v.number() }), value);
  if (!head.success || head.output.format !== CATALOG_FORMAT)
    throw new LibraryError('unsound', address.pathname, 'This is not a Cuelight catalog.');
  if (head.output.version !== CATALOG_VERSION)
    throw new LibraryError(
      'unsound',
      address.pathname,
      `This catalog is of version ${head.output.version}; this Cuelight reads version ${CATALOG_VERSION}.`,
    );
  const result = v.safeParse(catalogSchema, value);
  if (result.success) return result.output;
  throw new LibraryError('unsound', address.pathname, describeIssue(result.issues[0]));
}

async function fetchJson(
  address: URL,
  fetchFile: typeof fetch,
  signal?: AbortSignal,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetchFile(address, { signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LibraryError('unreachable', address.pathname);
  }
  if (!response.ok) throw new LibraryError('missing', address.pathname);
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LibraryError('damaged', address.pathname);
  }
}
