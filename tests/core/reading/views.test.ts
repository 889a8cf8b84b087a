import { describe, expect, test } from 'vitest';
import type { Track } from '../../../src/core/contract/episode-file.ts';
import {
  chooseView,
  type KeptViews,
  keepView,
  nextViewKind,
  originalsOf,
  translationsOf,
  VIEW_KINDS,
  type ViewChoice,
  type ViewKind,
  type ViewParams,
  viewKinds,
  viewOf,
  viewParams,
} from '../../../src/core/reading/views.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const episode = bilingualEpisode();

test('an episode of one language offers one view', () => {
  expect(viewKinds(smallEpisode())).toEqual(['original']);
  expect(nextViewKind(smallEpisode(), 'original')).toBe('original');
});

test('the views go round', () => {
  const kinds: ViewKind[] = ['original'];
  for (let press = 0; press < 5; press += 1)
    kinds.push(nextViewKind(episode, kinds.at(-1) as ViewKind));
  expect(kinds).toEqual(['original', 'translation', 'stacked', 'side', 'tap', 'original']);
});

describe('a link', () => {
  const link = (params: ViewParams) => chooseView(episode, params);

  test.each(VIEW_KINDS)('says a choice wholly, whatever was chosen before: %s', (kind) => {
    const choice: ViewChoice = { ...link({}), kind };
    for (const before of VIEW_KINDS)
      expect(chooseView(episode, viewParams(episode, choice), { 'en>zh-Hans': before })).toEqual(
        choice,
      );
  });

  test('says nothing of views where there is but one', () => {
    const plain = smallEpisode();
    expect(viewParams(plain, chooseView(plain, {}))).toEqual({});
  });

  test('of one language alone leads to that text, in the view of the pair as long as it is shown', () => {
    const opened = (lang: string, before: ViewKind) =>
      chooseView(episode, { lang }, { 'en>zh-Hans': before }).kind;
    expect(opened('zh-Hans', 'side')).toBe('side');
    expect(opened('zh-Hans', 'original')).toBe('translation');
    expect(opened('en', 'stacked')).toBe('stacked');
    expect(opened('en', 'translation')).toBe('original');
  });

  test('can name each of many tracks', () => {
    const many = manyTracks();
    for (const original of originalsOf(many))
      for (const translation of translationsOf(many)) {
        const choice: ViewChoice = {
          kind: 'stacked',
          original: original.id,
          translation: translation.id,
        };
        expect(chooseView(many, viewParams(many, choice))).toEqual(choice);
      }
  });
});

describe('the view that was kept', () => {
  test('is that of the pair of languages, in any episode', () => {
    const kept = keepView({}, episode, { ...chooseView(episode, {}), kind: 'tap' });
    expect(kept).toEqual({ 'en>zh-Hans': 'tap' });
    expect(chooseView(bilingualEpisode(), {}, kept).kind).toBe('tap');
    expect(chooseView(smallEpisode(), {}, kept).kind).toBe('original');
  });

  test('of several pairs is that of the latest choice', () => {
    const many = manyTracks();
    const choose = (kept: KeptViews, lang: string, kind: ViewKind) =>
      keepView(kept, many, { ...chooseView(many, { lang }), kind });
    const kept = choose(choose(choose({}, 'fr', 'side'), 'de', 'stacked'), 'fr', 'tap');
    expect(Object.keys(kept)).toEqual(['en>de', 'en>fr']);
    expect(chooseView(many, {}, kept)).toMatchObject({ kind: 'tap', translation: 'fr' });
  });
});

test('a translation on tap leads, and its original comes with it', () => {
  const view = viewOf(episode, { ...chooseView(episode, {}), kind: 'tap' });
  expect([view.primary.lang, view.other?.lang, view.layout]).toEqual(['zh-Hans', 'en', 'tap']);
});

/** Two originals of one kind beside the base, and translations of which two are in one language. */
function manyTracks() {
  const [english, chinese] = episode.tracks as [Track, Track];
  const original = (id: string): Track => ({ ...english, id, kind: 'edited' });
  const translation = (id: string, lang: string): Track => ({ ...chinese, id, lang });
  return {
    ...episode,
    tracks: [
      english,
      original('first-edit'),
      original('second-edit'),
      translation('de', 'de'),
      translation('fr', 'fr'),
      translation('fr-machine', 'fr'),
    ],
  };
}
