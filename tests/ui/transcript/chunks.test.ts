import { expect, test } from 'vitest';
import { arrangeRows, type View } from '../../../src/core/reading/reading.ts';
import { chooseView, viewOf } from '../../../src/core/reading/views.ts';
import { chunkOfCue, chunkRows } from '../../../src/ui/transcript/chunks.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const chunksOf = (view: View) => chunkRows(arrangeRows(view, 'lines'));

test('chunks hold about a hundred cues, all of them, in order', () => {
  const episode = smallEpisode({}, 1234);
  const chunks = chunksOf(viewOf(episode, chooseView(episode, {})));
  expect(chunks.map(({ cues }) => cues).slice(0, 3)).toEqual([100, 100, 100]);
  expect(chunks.reduce((sum, { cues }) => sum + cues, 0)).toBe(1234);
  expect(chunks.map(({ from }) => from[0])).toEqual(chunks.map((_, index) => index * 100));
});

test('a cue is found in the one chunk that holds it', () => {
  const episode = smallEpisode({}, 1234);
  const chunks = chunksOf(viewOf(episode, chooseView(episode, {})));
  const find = (cueIndex: number) =>
    chunkOfCue(chunks.length, (index) => chunks[index]?.from[0] ?? 0, cueIndex);
  expect([0, 99, 100, 1233].map(find)).toEqual([0, 0, 1, 12]);
});

test('both sides of a stacked view stand in the same chunk', () => {
  const episode = bilingualEpisode();
  const view = viewOf(episode, chooseView(episode, { lang: 'zh-Hans', view: 'stacked' }));
  const [chunk, ...rest] = chunksOf(view);
  expect(rest).toEqual([]);
  expect(chunk?.from).toEqual([0, 0]);
  expect(chunk?.cues).toBe(9);
});
