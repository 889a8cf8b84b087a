/** Sound episodes of a kind that no page is drawn for: each must be laid out, readable and inert. */
import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { smallEpisode } from './small-episode.ts';

export const MARKUP = '<b>';
export const LONG_LINE = 'unbrokenword'.repeat(417).slice(0, 5000);
export const LONG_TITLE = 'A title that goes on and on, '.repeat(14).slice(0, 400);
export const HEBREW = 'אנחנו לא יודעים איך המודל חושב.';

const base = (episode: EpisodeFile): Track => episode.tracks[0] as Track;

function longLine(): EpisodeFile {
  const episode = smallEpisode({ id: 'long-line' });
  const track = base(episode);
  return { ...episode, tracks: [{ ...track, text: track.text.with(3, LONG_LINE) }] };
}

function manyChapters(): EpisodeFile {
  const chapters = Array.from({ length: 300 }, (_, index) => ({
    startTime: index * 2,
    endTime: index * 2 + 2,
    title: { en: `Chapter number ${index + 1}` },
  }));
  return { ...smallEpisode({ id: 'many-chapters' }, 300), chapters };
}

function manyTracks(): EpisodeFile {
  const episode = smallEpisode({ id: 'many-tracks' });
  const languages = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'fi', 'pl', 'cs'];
  return {
    ...episode,
    tracks: [base(episode), ...languages.map((lang) => translated(episode, lang))],
  };
}

function rightToLeft(): EpisodeFile {
  const episode = smallEpisode({ id: 'right-to-left' });
  const track = base(episode);
  const original: Track = { ...track, id: 'he', lang: 'he', text: track.text.map(() => HEBREW) };
  return {
    ...episode,
    tracks: [original, translated(episode, 'en')],
    rows: {
      'en-translation': [
        [
          [0, 0],
          [20, 0],
          [0, 0],
          [20, 0],
        ],
      ],
    },
  };
}

function translated(episode: EpisodeFile, lang: string): Track {
  return {
    ...base(episode),
    id: `${lang}-translation`,
    lang,
    kind: 'translation',
    origin: 'aligned',
  };
}

export const STRANGE: readonly EpisodeFile[] = [
  longLine(),
  manyChapters(),
  manyTracks(),
  rightToLeft(),
  smallEpisode({ id: 'long-title', title: { en: LONG_TITLE } }),
  smallEpisode({
    id: 'markup',
    people: [{ name: MARKUP }, { name: '<img src=x onerror=alert(1)>' }],
  }),
];
