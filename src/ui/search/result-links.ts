/** Where results lead, as the router takes it. */
import type { Excerpt, HeadingResult } from '../../search/search.ts';

/** To the reader at the passage, in the language it was found in, with the words (`soughtWords`) that found it. */
export function passageLink(episode: string, { startTime, view }: Excerpt, words: string) {
  return {
    to: '/episode/$id',
    params: { id: episode },
    search: { t: String(startTime), ...view, ...(words === '' ? {} : { q: words }) },
  } as const;
}

export function episodeLink(episode: string) {
  return { to: '/episode/$id', params: { id: episode } } as const;
}

/** A title or chapter is opened; a show, person or topic becomes the query. Null where it leads nowhere. */
export function headingLink({ episode, startTime, filter }: HeadingResult) {
  if (filter !== null) return searchLink(`${filter} `);
  if (episode === null) return null;
  return {
    to: '/episode/$id',
    params: { id: episode.id },
    search: startTime === null ? {} : { t: String(startTime) },
  } as const;
}

export function searchLink(query: string) {
  return { to: '/search', search: query === '' ? {} : { q: query } } as const;
}
