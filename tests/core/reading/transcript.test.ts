import { expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import { arrangeTranscript, type Block } from '../../../src/core/reading/transcript.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const track: Track = {
  ...(smallEpisode({}, 4).tracks[0] as Track),
  text: ['Yes. And then', 'it goes on.', 'A new thought', 'ends here. Right?'],
  turns: [
    { at: [0, 0], person: 0 },
    { at: [0, 5], person: 1 },
    { at: [3, 11], person: 0 },
  ],
  paragraphs: [
    [0, 0],
    [0, 5],
    [2, 0],
    [3, 11],
  ],
};
const words = (block: Block) =>
  block.pieces.map(({ cueIndex, from, to }) => track.text[cueIndex]?.slice(from, to));

test('paragraphs join cues, and a turn begins inside one', () => {
  const blocks = arrangeTranscript(track, [], 'paragraphs');
  expect(blocks.map(words)).toEqual([
    ['Yes. '],
    ['And then', 'it goes on.'],
    ['A new thought', 'ends here. '],
    ['Right?'],
  ]);
  expect(blocks.map(({ turnIndex, opensTurn }) => [turnIndex, opensTurn])).toEqual([
    [0, true],
    [1, true],
    [1, false],
    [2, true],
  ]);
});

test('lines show the cues as captured, cut only where the speaker changes', () => {
  const blocks = arrangeTranscript(track, [], 'lines');
  expect(blocks.map(words)).toEqual([
    ['Yes. '],
    ['And then'],
    ['it goes on.'],
    ['A new thought'],
    ['ends here. '],
    ['Right?'],
  ]);
});

test.each(['paragraphs', 'lines'] as const)(
  'no character is lost or doubled in %s',
  (arrangement) => {
    const shown = arrangeTranscript(track, [], arrangement).flatMap(words).join('');
    expect(shown).toBe(track.text.join(''));
  },
);

test('a heading stands before the block that starts nearest to its chapter', () => {
  const chapters = [
    { startTime: 0, endTime: 3.2, title: { en: 'One' } },
    { startTime: 3.2, endTime: 8, title: { en: 'Two' } },
  ];
  const blocks = arrangeTranscript(track, chapters, 'lines');
  expect(blocks.map(({ startTime, heads }) => [startTime, heads])).toEqual([
    [0, [0]],
    [0, []],
    [2, []],
    [4, [1]],
    [6, []],
    [6, []],
  ]);
});
