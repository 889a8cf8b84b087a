import type { EpisodeFile, Track } from '../../src/core/contract/episode-file.ts';

/** A sound episode of two speakers and `cues` cues, two seconds each, in two chapters. */
export function smallEpisode(change: Partial<EpisodeFile> = {}, cues = 20): EpisodeFile {
  const duration = cues * 2;
  return {
    format: 'cuelight-episode',
    version: 1,
    id: 'small',
    title: { en: 'A small talk' },
    show: 'The Show',
    published: '2026-04',
    duration,
    media: [{ youtube: 'vK1qEF3a3WM' }],
    people: [
      { name: 'Ada Host', role: 'host' },
      { name: 'Ben Guest', role: 'guest' },
    ],
    chapters: [
      { startTime: 0, endTime: duration / 2, title: { en: 'First half' }, verdict: 'watch' },
      {
        startTime: duration / 2,
        endTime: duration,
        title: { en: 'Second half' },
        verdict: 'optional',
      },
    ],
    tracks: [smallTrack(cues)],
    sources: [],
    problems: [],
    ...change,
  };
}

function smallTrack(cues: number): Track {
  const numbers = Array.from({ length: cues }, (_, index) => index);
  return {
    id: 'en',
    lang: 'en',
    kind: 'captured',
    origin: 'authored',
    text: numbers.map((index) => `These are the words of line ${index}.`),
    start: numbers.map((index) => index * 2),
    turns: numbers
      .filter((index) => index % 5 === 0)
      .map((index) => ({ at: [index, 0], person: (index / 5) % 2 })),
    paragraphs: numbers.filter((index) => index % 5 === 0).map((index) => [index, 0]),
  };
}
