import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { CatalogPart } from '../../library/catalog-pages.ts';
import type { LoadOutcome } from '../../library/records/save-outcome.ts';
import type { Places } from '../../library/shelf.ts';
import type { Services } from '../services/services.ts';
import { lastOpened } from './continued.ts';

export interface LoadedLibrary {
  first: CatalogPart;
  kept: LoadOutcome<Places>;
  /** Rows of what was opened last, where they stand beyond the first part. */
  beyond: readonly CatalogEntry[];
}

/** What was opened last is looked up in a large library: two are offered, and one of three may be ended. */
const LOOKED_UP = 3;

/** What the page of the library is drawn from, at once and in its place. */
export async function loadLibrary({
  catalog,
  shelf,
}: Pick<Services, 'catalog' | 'shelf'>): Promise<LoadedLibrary> {
  const [first, kept] = await Promise.all([catalog.page(null), shelf.loadPlaces()]);
  const here = new Set(first.entries.map(({ id }) => id));
  const opened = kept.kind === 'loaded' && first.next !== null ? lastOpened(kept.value) : [];
  const sought = opened.slice(0, LOOKED_UP).filter((id) => !here.has(id));
  const found = await Promise.all(sought.map((id) => catalog.entry(id).catch(() => null)));
  return { first, kept, beyond: found.filter((entry) => entry !== null) };
}
