/** What could be searched for in this library, for who does not know what is in it. */
import type { CatalogEntry } from '../../core/contract/catalog-file.ts';

const MOST = 3;

/** People, topics and shows of its first episodes by turns, each once. */
export function exampleQueries(entries: readonly CatalogEntry[]): string[] {
  const kinds = [
    entries.flatMap(({ people }) => people.slice(-1)),
    entries.flatMap(({ topics }) => topics.slice(0, 1)),
    entries.flatMap(({ show }) => show ?? []),
  ];
  const byTurns = entries.flatMap((_, nth) => kinds.flatMap((values) => values[nth] ?? []));
  return [...new Set(byTurns)].slice(0, MOST);
}
