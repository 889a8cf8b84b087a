import { expect, test } from 'vitest';
import { chooseView, nextViewKind, viewKinds, viewParams } from '../../src/core/views.ts';
import { bilingualEpisode } from '../support/bilingual-episode.ts';
import { smallEpisode } from '../support/small-episode.ts';

const episode = bilingualEpisode();

test('an episode of one language offers one view', () => {
  expect(viewKinds(smallEpisode())).toEqual(['original']);
  expect(nextViewKind(smallEpisode(), 'original')).toBe('original');
});

test('the views go round', () => {
  expect(nextViewKind(episode, 'original')).toBe('translation');
  expect(nextViewKind(episode, 'translation')).toBe('stacked');
  expect(nextViewKind(episode, 'stacked')).toBe('original');
});

test.each([{}, { lang: 'zh-Hans' }, { lang: 'zh-Hans', view: 'stacked' }])(
  'a choice written into a link is read back: %j',
  (params) => {
    const choice = chooseView(episode, params);
    expect(chooseView(episode, viewParams(episode, choice))).toEqual(choice);
  },
);
