import { expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import { speakerTones, stretchesOf } from '../../../src/core/reading/speaker-tones.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const track: Track = {
  ...(smallEpisode({}, 3).tracks[0] as Track),
  text: ['One two three.', '', 'Four five six seven.'],
  turns: [
    { at: [0, 0], person: 1 },
    { at: [0, 4], person: null },
    { at: [2, 10], person: 2 },
  ],
};

test('the text is parted where turns begin, within lines too, and no letter is lost', () => {
  expect([...stretchesOf(track)]).toEqual([
    { cueIndex: 0, from: 0, to: 4, person: 1 },
    { cueIndex: 0, from: 4, to: 14, person: null },
    { cueIndex: 2, from: 0, to: 10, person: null },
    { cueIndex: 2, from: 10, to: 20, person: 2 },
  ]);
});

test('who says most has the first tone, the second the next, and all others share one', () => {
  const people = ['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => ({ name }));
  expect(speakerTones({ people, tracks: [track] })).toEqual([2, 1, 0, 2]);
});

test('of two who say as much the one who is named first comes first', () => {
  expect(speakerTones(smallEpisode())).toEqual([0, 1]);
});
