import Fuse from 'fuse.js';
import type { CatalogEntry } from '../core/contract/catalog-file.ts';

/** Finds episodes by title, show, person or topic, forgiving typing errors; best first. */
export function createTitleSearch(
  entries: readonly CatalogEntry[],
): (query: string) => CatalogEntry[] {
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'title', weight: 2, getFn: (entry) => Object.values(entry.title) },
      { name: 'show', getFn: (entry) => entry.show ?? '' },
      { name: 'people', getFn: (entry) => entry.people },
      { name: 'topics', getFn: (entry) => entry.topics },
    ],
    // Titles are long and the word may stand anywhere in them.
    ignoreLocation: true,
    threshold: 0.35,
    minMatchCharLength: 2,
  });
  return (query) => fuse.search(query).map((result) => result.item);
}
