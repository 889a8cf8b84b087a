import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';
import { smallEpisode } from './small-episode.ts';

const [spoken] = smallEpisode({}, 4).tracks as [Track];

/** A sound episode that has every field of the contract. */
export const FULL_EPISODE: EpisodeFile = {
  ...smallEpisode({}, 4),
  media: [{ youtube: 'vK1qEF3a3WM' }, { url: 'https://cdn.example/talk.mp3', type: 'audio/mpeg' }],
  people: [
    { name: 'Ada Host', role: 'host', aliases: ['Ada'] },
    { name: 'Ben Guest', role: 'guest' },
  ],
  chapters: [
    { startTime: 0, endTime: 4, title: { en: 'One' }, summary: { en: 'First.' }, verdict: 'watch' },
    { startTime: 4, endTime: 8, title: { en: 'Two', 'zh-Hans': '二' }, verdict: 'skip' },
  ],
  summary: {
    paragraphs: [{ en: 'What it is about.' }],
    keyPoints: [{ title: { en: 'A point' }, text: { en: 'Made.' } }],
    quotes: [{ text: { en: 'Said.' }, speaker: 'Ben Guest', startTime: 2 }],
    disclaimer: { en: 'Written by a machine.' },
  },
  links: [{ label: 'Notes', url: 'https://notes.example/' }],
  topics: ['lamps'],
  description: { en: 'A talk.' },
  tracks: [
    {
      ...spoken,
      machine: true,
      resolution: 1,
      end: spoken.start.map((start) => start + 1.5),
      words: spoken.text.map(() => [0, 0, 6, 50]),
      headings: [{ at: [0, 0], text: 'Start' }],
      emphasis: [[0, 0, 5]],
    },
    { ...spoken, id: 'en-edited', kind: 'edited', origin: 'aligned' },
    {
      ...spoken,
      id: 'zh',
      lang: 'zh-Hans',
      kind: 'translation',
      origin: 'estimated',
      sd: spoken.start.map(() => 2),
      turns: [{ at: [0, 0], person: 0, guess: true }],
    },
  ],
  rows: {
    zh: [
      [
        [0, 0],
        [4, 0],
        [0, 0],
        [4, 0],
      ],
    ],
  },
  sources: [
    {
      name: 'talk/talk.srt',
      sha256: '0'.repeat(64),
      role: 'srt',
      publisher: 'A publisher',
      date: '2026-04',
      wordCount: 28,
    },
  ],
  problems: [
    { code: 'line-unread', message: 'A line.', source: 'talk/talk.srt', line: 3, words: 1 },
  ],
};
