import type { EpisodeFile, Person } from '../../src/core/contract/episode-file.ts';
import { smallEpisode } from './small-episode.ts';

/** An episode in which each of `said` is a turn of nobody, a line a sentence. */
export function namelessEpisode(
  said: readonly string[],
  people: readonly Person[] = [
    { name: 'Ada Host', role: 'host' },
    { name: 'Ben Guest', role: 'guest' },
  ],
): EpisodeFile {
  const small = smallEpisode();
  const turns: EpisodeFile['tracks'][number]['turns'] = [];
  const text: string[] = [];
  for (const words of said) {
    turns.push({ at: [text.length, 0], person: null });
    text.push(...(words.match(/[^.?!]+[.?!]*\s*/g) ?? [words]).map((line) => line.trim()));
  }
  const [track] = small.tracks as [EpisodeFile['tracks'][number]];
  return {
    ...small,
    duration: 2 * text.length,
    people: [...people],
    chapters: [],
    tracks: [
      {
        ...track,
        text,
        start: text.map((_, index) => 2 * index),
        turns,
        paragraphs: turns.map(({ at }) => at),
      },
    ],
  };
}
