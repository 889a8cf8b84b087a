/** Where results lead: addresses within the site (`services/addresses.ts`). */
import type { Excerpt, HeadingResult } from '../../search/search.ts';
import { episodeAddress, searchAddress } from '../services/addresses.ts';

/** To the reader at the passage, in the language it was found in, with the words (`soughtWords`) that found it. */
export function passageLink(episode: string, { startTime, view }: Excerpt, words: string): string {
  return episodeAddress(episode, { t: String(startTime), ...view, q: words || undefined });
}

/** A title or chapter is opened; a show, person or topic becomes the query. Null where it leads nowhere. */
export function headingLink({ episode, startTime, filter }: HeadingResult): string | null {
  if (filter !== null) return searchAddress(`${filter} `);
  if (episode === null) return null;
  return episodeAddress(episode.id, startTime === null ? {} : { t: String(startTime) });
}
