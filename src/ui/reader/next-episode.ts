import { type CatalogEntry, SMALL_CATALOG } from '../../core/contract/catalog-file.ts';
import type { Catalog } from '../../library/catalog.ts';

/** The rows to choose from: of a large library none, as one line of a page is no reason to read thousands. */
export async function rowsToGoOnWith(catalog: Catalog): Promise<readonly CatalogEntry[]> {
  const { total } = await catalog.page(null);
  return total > SMALL_CATALOG ? [] : catalog.entries();
}

/** What to go on with in the same show: the episode published next, else the latest of the earlier ones; null for none. */
export function nextEpisode(
  entries: readonly CatalogEntry[],
  current: { id: string; show?: string | undefined; published?: string | undefined },
): CatalogEntry | null {
  if (current.show === undefined) return null;
  const others = entries
    .filter(({ id, show }) => show === current.show && id !== current.id)
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  const later = others.find(({ published = '' }) => published > (current.published ?? ''));
  return later ?? others.at(-1) ?? null;
}
