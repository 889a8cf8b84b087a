import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeEpisode } from '../../src/cli/library-folder.ts';
import type { EpisodeFile } from '../../src/core/contract/episode-file.ts';
import { FULL_EPISODE } from '../support/full-episode.ts';
import { emptyFolder } from './folders.ts';

test('an episode with every field of the contract is written', async () => {
  const folder = emptyFolder();
  const { href } = await writeEpisode(folder, FULL_EPISODE);
  expect(readdirSync(`${folder}/episodes`)).toEqual([href.replace('episodes/', '')]);
});

const changed = (change: (episode: EpisodeFile) => void): EpisodeFile => {
  const episode = structuredClone(FULL_EPISODE);
  change(episode);
  return episode;
};

test.each<[string, EpisodeFile, string]>([
  ['a field', changed((episode) => Object.assign(episode, { colour: 'red' })), 'colour'],
  [
    'a field further down',
    changed(({ tracks }) => Object.assign(tracks[1] ?? {}, { pitch: 440 })),
    'tracks.1.pitch',
  ],
  [
    'a verdict',
    changed(({ chapters }) => Object.assign(chapters[0] ?? {}, { verdict: 'must-see' })),
    'chapters.0.verdict',
  ],
  [
    'a kind of text',
    changed(({ tracks }) => Object.assign(tracks[0] ?? {}, { kind: 'sung' })),
    'tracks.0.kind',
  ],
  ['a way to play', changed(({ media }) => media.unshift({ hologram: 'x' } as never)), 'media'],
])('%s that the contract does not know is not', async (_, episode, place) => {
  const folder = emptyFolder();
  await expect(writeEpisode(folder, episode)).rejects.toThrow(
    `small cannot be written: the contract does not know ${place}`,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('nor is one that is not sound', async () => {
  const episode = changed(({ tracks }) => tracks[0]?.start.reverse());
  await expect(writeEpisode(emptyFolder(), episode)).rejects.toThrow('does not start after');
});
