/** A small library that holds everything a page can show: axe takes seconds for an hour of talk, and finds no more. */
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { bilingualEpisode } from '../support/bilingual-episode.ts';
import { smallEpisode } from '../support/small-episode.ts';

/** Where its recording would be: nothing is there unless a state puts it there. */
export const RECORDING = 'http://127.0.0.1:9/recordings/talk.wav';

const both = (en: string, chinese: string) => ({ en, 'zh-Hans': chinese });

/** A talk that fills more than a screen, with a summary, sources and links. */
const talk: EpisodeFile = smallEpisode(
  {
    id: 'talk',
    title: both('A talk about lamps', '关于灯的谈话'),
    media: [{ url: RECORDING, type: 'audio/wav' }],
    chapters: [
      {
        startTime: 0,
        endTime: 40,
        title: both('Lamps', '灯'),
        summary: both('Why a lamp is lit.', '灯为什么亮。'),
        verdict: 'watch',
      },
      { startTime: 40, endTime: 80, title: both('Shades', '灯罩'), verdict: 'optional' },
      { startTime: 80, endTime: 120, title: both('Thanks', '致谢'), verdict: 'skip' },
    ],
    summary: {
      paragraphs: [both('A talk about lamps, in short.', '简单地说，这是一场关于灯的谈话。')],
      keyPoints: [
        { title: both('Light', '光'), text: both('Lamps give light.', '灯发光。') },
        { text: both('Shades take some of it.', '灯罩挡住一部分光。') },
      ],
      quotes: [
        { text: both('Line 12 was said.', '第十二行。'), speaker: 'Ada Host', startTime: 24 },
      ],
      disclaimer: both('Made by a machine.', '由机器生成。'),
    },
    description: both('More about the talk.', '关于这场谈话。'),
    topics: ['Lamps', 'Shades'],
    links: [{ label: 'The lamp', url: 'https://example.com/lamp' }],
    sources: [
      { name: 'talk.txt', sha256: '0'.repeat(64), role: 'plain-turns', date: '2026-04-11' },
    ],
  },
  60,
);

/** Nothing is known to play, and there are no chapters. */
const bare: EpisodeFile = smallEpisode({
  id: 'bare',
  title: { en: 'Only a text' },
  media: [],
  chapters: [],
});

/** With six, the library offers a filter. */
const more = ['one', 'two', 'three'].map((id) => smallEpisode({ id, title: { en: `Talk ${id}` } }));

export const EPISODES: readonly EpisodeFile[] = [talk, bilingualEpisode(), bare, ...more];
