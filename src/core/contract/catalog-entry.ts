/** An episode's row of the catalog, as whoever writes the catalog makes it. Nobody who reads one needs this. */
import { artworkOf, withGround } from '../reading/artwork.ts';
import type { CatalogEntry } from './catalog-file.ts';
import type { EpisodeFile } from './episode-file.ts';

/** The row of an episode whose file lies at `href`. */
export function catalogEntry(episode: EpisodeFile, href: string, sha256: string): CatalogEntry {
  return {
    id: episode.id,
    href,
    sha256,
    title: episode.title,
    ...(episode.show === undefined ? {} : { show: episode.show }),
    people: episode.people.filter(({ anonymous }) => !anonymous).map(({ name }) => name),
    topics: episode.topics ?? [],
    ...(episode.published === undefined ? {} : { published: episode.published }),
    duration: episode.duration,
    ...(episode.durationFrom === undefined ? {} : { durationFrom: episode.durationFrom }),
    languages: [...new Set(episode.tracks.map((track) => track.lang))],
    artwork: artworkOf(episode),
  };
}

/**
 * The rows with the grounds of their artwork, one a show. Shows are counted from the oldest on: a new one comes last, and
 * nothing that was there changes its colour. `entries` in the order of the catalog, the newest first.
 */
export function withGrounds(entries: readonly CatalogEntry[]): CatalogEntry[] {
  const grounds = new Map<string | undefined, number>();
  for (const { show } of entries.toReversed())
    if (!grounds.has(show)) grounds.set(show, grounds.size);
  return entries.map((entry) =>
    entry.artwork === undefined
      ? entry
      : { ...entry, artwork: withGround(entry.artwork, grounds.get(entry.show) ?? 0) },
  );
}
