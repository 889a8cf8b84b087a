import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { smallEpisode } from './small-episode.ts';

/** An English talk of six lines with a Chinese translation that leaves out the third and the fourth; times estimated. */
export function bilingualEpisode(): EpisodeFile {
  const english: Track = {
    ...(smallEpisode({}, 6).tracks[0] as Track),
    id: 'en-captured',
    origin: 'estimated',
    start: [0, 2, 4, 6, 8, 10],
    sd: [0, 1, 2, 2, 1, 3],
    turns: [
      { at: [0, 0], person: 0 },
      { at: [2, 0], person: 1, guess: true },
      { at: [4, 0], person: 0 },
    ],
    paragraphs: [
      [0, 0],
      [2, 0],
      [4, 0],
    ],
  };
  const chinese: Track = {
    id: 'zh-Hans-translation',
    lang: 'zh-Hans',
    kind: 'translation',
    origin: 'estimated',
    text: ['第一行。', '第二行。', '第五行和第六行。'],
    start: [0, 2.1, 8],
    sd: [1, 1, 1],
    turns: [
      { at: [0, 0], person: 0 },
      { at: [2, 0], person: 0 },
    ],
    paragraphs: [
      [0, 0],
      [2, 0],
    ],
    headings: [{ at: [0, 0], text: '开头' }],
    emphasis: [[1, 0, 3]],
  };
  return smallEpisode(
    {
      id: 'bilingual',
      tracks: [english, chinese],
      rows: {
        'zh-Hans-translation': [
          [
            [0, 0],
            [2, 0],
            [0, 0],
            [2, 0],
          ],
          [
            [2, 0],
            [4, 0],
            [2, 0],
            [2, 0],
          ],
          [
            [4, 0],
            [6, 0],
            [2, 0],
            [3, 0],
          ],
        ],
      },
    },
    6,
  );
}
