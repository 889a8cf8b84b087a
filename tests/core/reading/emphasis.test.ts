import { expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import { emphasisIn } from '../../../src/core/reading/emphasis.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const track: Track = {
  ...(smallEpisode({}, 3).tracks[0] as Track),
  emphasis: [
    [0, 0, 5],
    [1, 6, 9],
    [1, 10, 20],
  ],
};

test('spans are counted from the start of the piece', () => {
  expect(emphasisIn(track, { cueIndex: 0, from: 0, to: 30 })).toEqual([[0, 5]]);
  expect(emphasisIn(track, { cueIndex: 1, from: 6, to: 30 })).toEqual([
    [0, 3],
    [4, 14],
  ]);
});

test('a span that a turn cuts in two marks both pieces', () => {
  expect(emphasisIn(track, { cueIndex: 1, from: 0, to: 14 })).toEqual([
    [6, 9],
    [10, 14],
  ]);
  expect(emphasisIn(track, { cueIndex: 1, from: 14, to: 30 })).toEqual([[0, 6]]);
});

test('a cue without emphasis has none', () => {
  expect(emphasisIn(track, { cueIndex: 2, from: 0, to: 30 })).toEqual([]);
  expect(
    emphasisIn({ ...track, emphasis: undefined } as never, { cueIndex: 0, from: 0, to: 9 }),
  ).toEqual([]);
});
