/** An episode's row of the catalog, as whoever writes the catalog makes it. Nobody who reads one needs this. */
import { artworkOf, withGround } from '../reading/artwork.ts';
import { briefLine } from '../text/brief-line.ts';
import { secondsWorth } from '../time/watch-only.ts';
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
    ...worthOf(episode),
    ...summaryOf(episode),
    languages: [...new Set(episode.tracks.map((track) => track.lang))],
    artwork: artworkOf(episode),
  };
}

function worthOf({ chapters, duration, tracks }: EpisodeFile) {
  const spoken = tracks[0]?.end?.at(-1) ?? tracks[0]?.start.at(-1) ?? 0;
  const about = duration === null && spoken > 0 ? Math.round(spoken) : undefined;
  const worth = secondsWorth(chapters, duration ?? spoken);
  return {
    ...(about === undefined ? {} : { about }),
    ...(worth === null ? {} : { worth: Math.round(worth) }),
  };
}

/** In each language the first sentence or two of its summary, else of what it is described by. */
function summaryOf({ summary, description = {} }: EpisodeFile): Pick<CatalogEntry, 'summary'> {
  const told = { ...description, ...summary?.paragraphs[0] };
  const lines = Object.entries(told)
    .map(([lang, text]) => [lang, briefLine(text)] as const)
    .filter(([, line]) => line !== '');
  return lines.length === 0 ? {} : { summary: Object.fromEntries(lines) };
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
