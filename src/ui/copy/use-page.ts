import { rangeAddress } from '../../core/reading/range-address.ts';
import type { View } from '../../core/reading/reading.ts';
import { type ViewChoice, viewParams } from '../../core/reading/views.ts';
import { formatTime } from '../../core/time/time.ts';
import type { PageOptions } from '../../formats/writers/writer.ts';
import { episodeAddress } from '../services/addresses.ts';
import { usePages } from '../services/pages.ts';
import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';

/** A page to take away as it is read here: its arrangement, the interface's words, links that lead back to this view. */
export function usePage({ episode }: View, choice: ViewChoice, times: boolean): PageOptions {
  const text = useAllText();
  const [arrangement] = usePreference('arrangement');
  const params = viewParams(episode, choice);
  const page = usePages().url(episodeAddress(episode.id));
  const people = text.list(episode.people.map(({ name }) => name));
  const date = episode.published === undefined ? '' : text.date(episode.published);
  const byline = [episode.show, people, date].filter(Boolean).join(' · ');
  return {
    times,
    arrangement,
    languages: text.languages,
    about: [byline, rangeAddress(page, params, null)].filter(Boolean),
    addressOf: (time) => rangeAddress(page, params, time),
    pause: ({ seconds, music }) => text.transcript.pause(text.length(seconds), music),
    omitted: ({ words, startTime }, { kind }) =>
      kind === 'translation'
        ? text.transcript.notTranslated(words, formatTime(startTime))
        : text.transcript.notInText(words, formatTime(startTime)),
  };
}
