import type { CatalogEntry } from '../../core/contract/catalog-file.ts';
import type { EpisodeLabel } from '../search.ts';

/** What names an episode in a result. */
export function labelOf(entry: CatalogEntry): EpisodeLabel {
  return {
    id: entry.id,
    title: entry.title,
    show: entry.show ?? null,
    people: entry.people,
    published: entry.published ?? null,
    duration: entry.duration,
    artwork: entry.artwork ?? null,
    picture: entry.picture ?? null,
  };
}
