import type { CatalogEntry } from '../core/contract/catalog-file.ts';
import { inLanguage } from '../core/contract/localized.ts';

export const CATALOG_ORDERS = ['newest', 'title', 'recent'] as const;
export type CatalogOrder = (typeof CATALOG_ORDERS)[number];

interface OrderOptions {
  /** In which titles are compared, best first. */
  languages: readonly string[];
  /** When an episode was last opened, milliseconds since 1970; 0 for never. */
  openedAt(id: string): number;
}

/** A list of its own; episodes that come out equal stay as they stood. What has no date comes last. */
export function inOrder(
  entries: readonly CatalogEntry[],
  order: CatalogOrder,
  { languages, openedAt }: OrderOptions,
): CatalogEntry[] {
  const byDate = (a: CatalogEntry, b: CatalogEntry) =>
    compareText(b.published ?? '', a.published ?? '');
  switch (order) {
    case 'newest':
      return [...entries].sort(byDate);
    case 'recent':
      return [...entries].sort((a, b) => openedAt(b.id) - openedAt(a.id) || byDate(a, b));
    case 'title': {
      const { compare } = new Intl.Collator([...languages], { numeric: true });
      const titles = new Map(
        entries.map(({ id, title }) => [id, inLanguage(title, languages).text]),
      );
      return [...entries].sort((a, b) => compare(titles.get(a.id) ?? '', titles.get(b.id) ?? ''));
    }
  }
}

/** Dates of any precision: `2026-04` stands before `2026-04-11`. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
