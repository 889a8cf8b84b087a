/** The catalog of a library as files: pages, and of more than one page the table by ids and the summary; and the people. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withGrounds } from '../core/contract/catalog-entry.ts';
import {
  CATALOG_FIRST_PAGE,
  CATALOG_FORMAT,
  CATALOG_PAGE,
  CATALOG_TABLE_PAGE,
  CATALOG_VERSION,
  type CatalogEntry,
  type CatalogPage,
  readCatalogPage,
} from '../core/contract/catalog-file.ts';
import { catalogSummary, readSummary } from '../core/contract/catalog-summary-file.ts';
import type { EpisodeTalk } from '../import/talk/people/said-by.ts';
import { removeStale, writeAside } from './library-folder.ts';
import { sha256 } from './sha256.ts';
import { strictText } from './strict-text.ts';
import { writePeople } from './write-people.ts';

/**
 * Writes the first page last, and then removes the files that the catalog no longer names. `rows` in its order; `talks`: who
 * says how much, by the ids of the episodes.
 */
export async function writeCatalog(
  library: string,
  rows: readonly CatalogEntry[],
  talks: ReadonlyMap<string, EpisodeTalk> = new Map(),
): Promise<void> {
  const entries = withGrounds(rows);
  await mkdir(library, { recursive: true });
  const named = new Set(entries.flatMap(({ href, picture = href }) => [href, picture]));
  // All but the first page are named by their hash, so that an old first page never leads to a new second one.
  const write = async (name: string, text: string): Promise<string> => {
    const href = `${name}.${sha256(text).slice(0, 8)}.json`;
    await writeAside(join(library, href), text);
    named.add(href);
    return href;
  };
  const [people, ...files] = await writePeople(library, entries, talks);
  const listed = people === undefined ? {} : { people };
  for (const name of people === undefined ? [] : [people, ...files]) named.add(name);
  const pageText = (rows: readonly CatalogEntry[], more: Partial<CatalogPage> = {}) =>
    strictText<CatalogPage>(
      'catalog.json',
      {
        format: CATALOG_FORMAT,
        version: CATALOG_VERSION,
        total: entries.length,
        episodes: [...rows],
        ...more,
      },
      readCatalogPage,
    );

  if (entries.length <= CATALOG_PAGE) {
    await writeAside(join(library, 'catalog.json'), pageText(entries, listed));
  } else {
    const pages = inPieces(entries.slice(CATALOG_FIRST_PAGE), CATALOG_PAGE);
    let next: string | undefined;
    for (const [index, rows] of [...pages.entries()].reverse())
      next = await write(
        `catalog-${index + 2}`,
        pageText(rows, next === undefined ? {} : { next }),
      );
    const byId: CatalogPage['byId'] = [];
    const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [index, rows] of inPieces(sorted, CATALOG_TABLE_PAGE).entries())
      byId.push({
        from: rows[0]?.id ?? '',
        count: rows.length,
        href: await write(`catalog-by-id-${index + 1}`, pageText(rows)),
      });
    const summary = await write(
      'catalog-summary',
      strictText('catalog-summary', catalogSummary(entries), readSummary),
    );
    const first = pageText(entries.slice(0, CATALOG_FIRST_PAGE), {
      next,
      byId,
      summary,
      ...listed,
    });
    await writeAside(join(library, 'catalog.json'), first);
  }
  await removeStale(library, named);
}

function inPieces<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  );
}
