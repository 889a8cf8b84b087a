import { describe, expect, test } from 'vitest';
import {
  arrangeReading,
  arrangeRows,
  type Entry,
  omissionsOf,
  trackOn,
  tracksOf,
} from '../../../src/core/reading/reading.ts';
import { chooseView, viewOf } from '../../../src/core/reading/views.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';

const episode = bilingualEpisode();
const viewFor = (params: Parameters<typeof chooseView>[1]) =>
  viewOf(episode, chooseView(episode, params));
const outline = (entries: readonly Entry[]) =>
  entries.map((entry) =>
    entry.kind === 'omission'
      ? `omission of ${entry.omission.words} words`
      : `${entry.side}: cue ${entry.block.at[0]}`,
  );

test('each side of a view is one of its tracks; a side that is not there is the leading one', () => {
  const both = viewFor({ lang: 'zh-Hans', view: 'stacked' });
  expect(tracksOf(both)).toEqual([both.primary, both.other]);
  expect([trackOn(both, 0), trackOn(both, 1)]).toEqual([both.primary, both.other]);
  const alone = viewFor({});
  expect(tracksOf(alone)).toEqual([alone.primary]);
  expect(trackOn(alone, 1)).toBe(alone.primary);
});

test('the original alone is its blocks', () => {
  expect(outline(arrangeReading(viewFor({}), 'paragraphs'))).toEqual([
    '0: cue 0',
    '0: cue 2',
    '0: cue 4',
  ]);
});

test('the translation alone says where it leaves something out', () => {
  expect(outline(arrangeReading(viewFor({ lang: 'zh-Hans' }), 'paragraphs'))).toEqual([
    '0: cue 0',
    'omission of 14 words',
    '0: cue 2',
  ]);
});

test('both stand row by row, an omission where the translation has nothing', () => {
  const view = viewFor({ lang: 'zh-Hans', view: 'stacked' });
  expect(outline(arrangeReading(view, 'paragraphs'))).toEqual([
    '0: cue 0',
    '1: cue 0',
    '0: cue 2',
    'omission of 14 words',
    '0: cue 4',
    '1: cue 2',
  ]);
});

test('rows hold what belongs together, side by side', () => {
  const rows = arrangeRows(viewFor({ lang: 'zh-Hans', view: 'side' }), 'paragraphs');
  expect(rows.map(({ led, under }) => [outline(led), outline(under)])).toEqual([
    [['0: cue 0'], ['1: cue 0']],
    [['0: cue 2'], ['omission of 14 words']],
    [['0: cue 4'], ['1: cue 2']],
  ]);
});

test('with the original on tap the translation leads, and what it leaves out stands in its own row', () => {
  const view = viewFor({ lang: 'zh-Hans', view: 'tap' });
  expect(
    arrangeRows(view, 'paragraphs').map(({ led, under }) => [outline(led), outline(under)]),
  ).toEqual([
    [['0: cue 0'], ['1: cue 0']],
    [['omission of 14 words'], ['1: cue 2']],
    [['0: cue 2'], ['1: cue 4']],
  ]);
  expect(omissionsOf(view)).toHaveLength(1);
});

test.each(['paragraphs', 'lines'] as const)(
  'no cue of either track is lost in %s',
  (arrangement) => {
    const view = viewFor({ lang: 'zh-Hans', view: 'stacked' });
    const cues = (side: 0 | 1) =>
      arrangeReading(view, arrangement).flatMap((entry) =>
        entry.kind === 'block' && entry.side === side
          ? entry.block.pieces.map(({ cueIndex }) => cueIndex)
          : [],
      );
    expect(cues(0)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(cues(1)).toEqual([0, 1, 2]);
  },
);

test('a track that no row lays beside the base stands after it, whole', () => {
  const { rows, ...loose } = episode;
  const view = viewOf(loose, chooseView(loose, { lang: 'zh-Hans', view: 'stacked' }));
  expect(outline(arrangeReading(view, 'paragraphs'))).toEqual([
    '0: cue 0',
    '0: cue 2',
    '0: cue 4',
    '1: cue 0',
    '1: cue 2',
  ]);
  expect(rows).toBeDefined();
});

test('an omission spans the time of what is left out', () => {
  expect(omissionsOf(viewFor({ lang: 'zh-Hans' }))).toEqual([
    { startTime: 4, endTime: 8, words: 14 },
  ]);
  expect(omissionsOf(viewFor({}))).toEqual([]);
});

describe('the view that a link asks for', () => {
  test('what the episode does not have is ignored', () => {
    const plain = smallEpisode();
    expect(chooseView(plain, { lang: 'zh-Hans', view: 'stacked', text: 'edited' })).toEqual({
      kind: 'original',
      original: 'en',
      translation: null,
    });
    expect(chooseView(episode, { lang: 'fr' }).kind).toBe('original');
  });

  test('the language of a translation alone means the translation', () => {
    expect(chooseView(episode, { lang: 'zh-Hans' }).kind).toBe('translation');
  });
});
