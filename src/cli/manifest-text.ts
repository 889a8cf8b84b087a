/** A manifest of what the documents of an episode say, to be corrected by whoever knows better. */
import { stringify } from 'yaml';
import type { EpisodeFile } from '../core/contract/episode-file.ts';
import { formatTime } from '../core/time/time.ts';

const HEAD =
  '# Written by the import from what the documents say; what is corrected here is believed before them.\n';

/** `encoding`: of the documents that are not in Unicode, where somebody said it. */
export function manifestText(episode: EpisodeFile, encoding?: string): string {
  const { id, title, show, published, duration, durationFrom, media, tracks } = episode;
  const lang = tracks[0]?.lang ?? 'und';
  const fields = {
    id,
    title: title[lang] ?? Object.values(title)[0],
    show,
    published,
    duration: duration === null || durationFrom !== undefined ? undefined : lengthText(duration),
    language: lang === 'und' ? undefined : lang,
    media: media.length === 0 ? undefined : media,
    encoding,
  };
  return `${HEAD}${stringify(fields)}`;
}

/** `58:47`; with its decimals a length has no such form. */
function lengthText(duration: number): string {
  return Number.isInteger(duration) ? formatTime(duration) : String(duration);
}
