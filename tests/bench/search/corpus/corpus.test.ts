import { expect, test } from 'vitest';
import { readEpisode } from '../../../../src/core/contract/read-episode.ts';
import { createCorpus } from './corpus.ts';

const corpus = await createCorpus();

test('the first episodes are those of the documents', () => {
  expect([0, 1, 2].map((index) => corpus.episode(index).id)).toEqual([
    'izmailov',
    'pachocki',
    'schrittwieser',
  ]);
});

test.each([3, 49, 1234])('episode %i is sound, of 1,845 lines', (index) => {
  const episode = corpus.episode(index);
  expect(readEpisode(JSON.parse(JSON.stringify(episode)))).toEqual({ episode });
  expect(episode.tracks[0]?.text).toHaveLength(1845);
});

test('an episode is the same whichever were asked for before', async () => {
  const other = await createCorpus();
  other.episode(500);
  expect(other.episode(7)).toEqual(corpus.episode(7));
});

test('one in fifty is Chinese', () => {
  const languages = Array.from({ length: 100 }, (_, at) => corpus.episode(at).tracks[0]?.lang);
  expect(languages.filter((lang) => lang === 'zh-Hans')).toHaveLength(2);
});
