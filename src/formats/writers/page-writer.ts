/** A page for reading, for whoever asks for no other wording: English sentences, and links to the recording. */
import { watchAddress } from '../../core/contract/media.ts';
import type { View } from '../../core/reading/reading.ts';
import { formatTime } from '../../core/time/time.ts';
import { type TextFormat, transcriptText } from './transcript-text.ts';
import type { PageOptions, Writer } from './writer.ts';

/** Writes both texts of the view, as they stand on the page. */
export function pageWriter(format: TextFormat): Writer['write'] {
  return (view, { page } = {}) => transcriptText(view, { format, ...plainPage(view), ...page });
}

function plainPage({ episode, primary }: View): PageOptions {
  const { show, published, people, media } = episode;
  const [recording] = media;
  const names = people.map(({ name }) => name).join(', ');
  return {
    times: true,
    arrangement: 'paragraphs',
    languages: [primary.lang],
    about: [
      [show, names, published].filter(Boolean).join(' · '),
      ...(recording === undefined ? [] : [watchAddress(recording, 0)]),
    ].filter((line) => line !== ''),
    addressOf: recording === undefined ? null : (time) => watchAddress(recording, time),
    pause: ({ seconds, music }) => {
      const length = `${Math.round(seconds / 60)} min`;
      return music ? `♪ ${length}` : `${length} without words`;
    },
    omitted: ({ words, startTime }) => `Left out: ${words} words from ${formatTime(startTime)}`,
  };
}
