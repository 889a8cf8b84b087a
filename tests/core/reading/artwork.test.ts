import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import {
  artworkOf,
  GROUNDS,
  readArtwork,
  SLICES,
  type Slice,
  withGround,
} from '../../../src/core/reading/artwork.ts';
import { smallEpisode } from '../../support/small-episode.ts';

function episodeOf(change: Partial<Track>, rest: Partial<EpisodeFile> = {}): EpisodeFile {
  const episode = smallEpisode(rest, 48);
  return { ...episode, tracks: [{ ...(episode.tracks[0] as Track), ...change }] };
}

function slicesOf(episode: EpisodeFile): Slice[] {
  return readArtwork(artworkOf(episode))?.slices ?? [];
}

/** One line a slice: two seconds each, as the small episode has them. */
const lines = (textOf: (index: number) => string) =>
  Array.from({ length: 48 }, (_, index) => textOf(index));

test('each slice has the tone of whoever says most in it: who speaks most of all, second, the others, nobody known', () => {
  const slices = slicesOf(
    episodeOf(
      {
        text: lines((index) => `These are the words of line ${10 + index}.`),
        turns: [
          { at: [0, 0], person: 2 },
          { at: [8, 0], person: 1 },
          { at: [32, 0], person: 0 },
          { at: [44, 0], person: null },
        ],
      },
      { people: [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cleo' }] },
    ),
  );
  const tones = slices.map(({ tone }) => tone).join('');
  expect(tones).toBe('2'.repeat(8) + '0'.repeat(24) + '1'.repeat(12) + '3'.repeat(4));
});

test('where much is said a slice is tall, where less is said lower, and where nothing is said it has no height', () => {
  const slices = slicesOf(
    episodeOf({
      text: lines((index) => (index === 3 ? '' : 'word '.repeat(index < 24 ? 12 : 6))),
      turns: [{ at: [0, 0], person: 0 }],
    }),
  );
  expect(slices[3]?.height).toBe(0);
  expect(slices[10]?.height).toBe(1);
  expect(slices[40]?.height).toBeLessThan(0.6);
  expect(slices[40]?.height).toBeGreaterThan(0.2);
});

test('a slice that two share is lower than one that is all of one', () => {
  const text = lines(() => 'word '.repeat(10));
  const turns = [
    { at: [0, 0] as [number, number], person: 0 },
    { at: [5, 25] as [number, number], person: 1 },
    { at: [6, 0] as [number, number], person: 0 },
  ];
  const slices = slicesOf(episodeOf({ text, turns }));
  expect(slices[5]?.height).toBeLessThan((slices[4]?.height ?? 0) - 0.15);
});

test('speech at an even pace is not made to look uneven', () => {
  const text = lines((index) => 'word '.repeat(100 + (index % 2)));
  const slices = slicesOf(episodeOf({ text, turns: [{ at: [0, 0], person: 0 }] }));
  const heights = slices.map(({ height }) => height);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.15);
});

test('a talk in which nobody is known has a picture all the same', () => {
  const slices = slicesOf(episodeOf({ turns: [{ at: [0, 0], person: null }] }));
  expect(slices.every(({ tone, height }) => tone === 3 && height > 0)).toBe(true);
});

test('it costs a row of the catalog at most 64 bytes with its key', () => {
  const row = JSON.stringify({ artwork: withGround(artworkOf(smallEpisode()), GROUNDS - 1) });
  expect(row.length - '{}'.length + ','.length).toBeLessThanOrEqual(64);
});

test('the ninth show has the ground of the first', () => {
  const artwork = artworkOf(smallEpisode());
  expect(readArtwork(withGround(artwork, GROUNDS))?.ground).toBe(0);
  expect(readArtwork(withGround(withGround(artwork, 3), 5))?.ground).toBe(5);
});

test('what is no picture of a talk is none', () => {
  for (const written of [undefined, '', 'AAAA', `${'A'.repeat(47)}!0`, `${'A'.repeat(48)}9`])
    expect(readArtwork(written)).toBeNull();
});

test('whatever the times and turns, it is a picture', () => {
  const seconds = fc.double({ min: -5, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(seconds, { minLength: 1, maxLength: 60 }),
      fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })),
      fc.array(fc.tuple(fc.nat(59), fc.nat(9), fc.option(fc.nat(2))), { maxLength: 9 }),
      (times, duration, written) => {
        const start = times.sort((a, b) => a - b);
        const text = start.map((_, index) => 'x'.repeat(index % 10));
        const turns: Track['turns'] = [
          { at: [0, 0], person: null },
          ...written
            .sort((a, b) => a[0] - b[0] || a[1] - b[1])
            .map(([cue, char, person]): Track['turns'][number] => ({ at: [cue, char], person })),
        ];
        const slices = slicesOf(episodeOf({ text, start, turns }, { duration }));
        expect(slices).toHaveLength(SLICES);
        for (const { height } of slices) expect(height).toBeLessThanOrEqual(1);
      },
    ),
  );
});
