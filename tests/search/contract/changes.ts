/** Adding to and removing from a search that runs. */
import { describe, expect, test, vi } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { AddedEpisode } from '../../../src/search/search.ts';
import { eventually } from '../../support/eventually.ts';
import { ask, entryOf, segmentOf } from '../library.ts';
import { talk } from '../talks.ts';
import { idsOf, linesOf, openFor, placesOf, titled, titlesOf } from './asking.ts';
import type { OpenSite } from './site.ts';
import { statusesOf } from './status.ts';

const NOISE = titled('noise', 'On noise', 'Every recording has noise.', 'Nobody likes it.');
const NORTH = titled('north', 'Up north', 'We went north by train.');
const FRESH = titled('fresh', 'A fresh talk', 'Epiplexity is a kind of noise.');

const withText = (text: EpisodeFile): AddedEpisode => ({ entry: entryOf(text), text });
const rowOnly = (episode: EpisodeFile): AddedEpisode => ({ entry: entryOf(episode) });

/** However an episode is brought. The site ships none of them. */
const WAYS: [name: string, bring: (episodes: readonly EpisodeFile[]) => AddedEpisode[]][] = [
  ['as text', (episodes) => episodes.map(withText)],
  [
    'as an index and text',
    (episodes) => {
      const segment = segmentOf(episodes);
      return episodes.map((text) => ({ ...withText(text), segment }));
    },
  ],
  [
    'as text, with an index that is unsound',
    (episodes) => {
      const segment = segmentOf(episodes).slice(0, 100);
      return episodes.map((text) => ({ ...withText(text), segment }));
    },
  ],
  [
    'as text, with an index of other episodes',
    (episodes) => {
      const segment = segmentOf([NORTH]);
      return episodes.map((text) => ({ ...withText(text), segment }));
    },
  ],
];

export function describeChanges(open: OpenSite): void {
  describe('an episode that is added', () => {
    test.each(WAYS)('%s is found, quoted and counted', async (_, bring) => {
      const { search } = await openFor(open, [NOISE, NORTH]);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['noise']);
      const another = talk('another', ['A word of another show.'], { show: 'Another Show' });
      await search.add(bring([FRESH, another]));
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
      const answer = await ask(search, 'epiplexity');
      expect(linesOf(answer)).toEqual(['Epiplexity is a kind of noise.']);
      expect(answer.episodes[0]?.episode.title).toEqual({ en: 'A fresh talk' });
      expect(titlesOf(await ask(search, 'fresh talk'))).toEqual(['A fresh talk']);
      expect(idsOf(await ask(search, 'word show:another'))).toEqual(['another']);
    });

    test('by its row alone is fetched from the site', async () => {
      const { search, publish } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      const rows = await publish([NOISE, FRESH]);
      await search.add(rows.map((entry) => ({ entry })));
      expect(linesOf(await ask(search, 'epiplexity'))).toEqual(['Epiplexity is a kind of noise.']);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
    });

    test('whose text cannot be had is found by its title, and told; had later, it is found', async () => {
      const { search, publish } = await openFor(open, [NOISE]);
      const { reached } = statusesOf(search);
      await reached({ state: 'ready', unreachable: 0 });
      await search.add([rowOnly(FRESH)]);
      await reached({ state: 'ready', unreachable: 1 });
      expect(titlesOf(await ask(search, 'fresh'))).toEqual(['A fresh talk']);
      expect(idsOf(await ask(search, 'epiplexity'))).toEqual([]);
      const rows = await publish([NOISE, FRESH]);
      await search.add(rows.map((entry) => ({ entry })));
      expect(idsOf(await ask(search, 'epiplexity'))).toEqual(['fresh']);
      await reached({ state: 'ready', unreachable: 0 });
    });

    test('before anything was asked is there with the first question', async () => {
      const { search } = await openFor(open, [NOISE]);
      await search.add([withText(FRESH)]);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
      expect(linesOf(await ask(search, 'epiplexity'))).toHaveLength(1);
    });

    test('is in the last answer to a question that is asked right behind it', async () => {
      const { search, publish } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      const rows = await publish([NOISE, FRESH]);
      const adding = search.add(rows.map((entry) => ({ entry })));
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
      await adding;
    });

    test('one after the other, many times, is found beside all the others', async () => {
      const { search } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      const many = Array.from({ length: 30 }, (_, nth) =>
        titled(`talk-${nth}`, `Talk ${nth}`, `Some noise of talk${nth}x.`),
      );
      for (const episode of many) await search.add([withText(episode)]);
      const { episodeCount } = await ask(search, 'noise');
      expect(episodeCount).toBe(31);
      for (const nth of [0, 7, 29])
        expect(idsOf(await ask(search, `talk${nth}x`))).toEqual([`talk-${nth}`]);
    });
  });

  describe('an episode that is replaced', () => {
    const OLD = titled('talk', 'The draft', 'Nothing.', 'The old words about weather.');
    const NEW = titled('talk', 'The final', 'The new words about weather.');

    test.each(WAYS)('%s is found as it is now, and not as it was', async (_, bring) => {
      const { search } = await openFor(open, [OLD, NOISE]);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The old words about weather.']);
      await search.add(bring([NEW]));
      const answer = await ask(search, 'weather');
      expect(placesOf(answer)).toEqual(['talk:0-0']);
      expect(linesOf(answer)).toEqual(['The new words about weather.']);
      expect([answer.episodeCount, answer.passageCount]).toEqual([1, 1]);
      expect((await ask(search, '"old words"')).episodes).toEqual([]);
      expect(titlesOf(await ask(search, 'draft'))).toEqual([]);
      expect(titlesOf(await ask(search, 'final'))).toEqual(['The final']);
    });

    test('by its row alone is fetched anew, though its old text was quoted', async () => {
      const { search, publish } = await openFor(open, [OLD, NOISE]);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The old words about weather.']);
      const rows = await publish([NEW, NOISE]);
      await search.add(rows.map((entry) => ({ entry })));
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The new words about weather.']);
    });

    test('and put back is found as it was', async () => {
      const { search } = await openFor(open, [OLD]);
      await ask(search, 'weather');
      await search.add([withText(NEW)]);
      await search.add([withText(OLD)]);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The old words about weather.']);
    });

    test('twice at once is the last one', async () => {
      const { search } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      await Promise.all([search.add([withText(OLD)]), search.add([withText(NEW)])]);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The new words about weather.']);
    });
  });

  describe('an episode that is removed', () => {
    test('is found no more: neither its words nor its names, its filters or the nearest word', async () => {
      const other = talk('fresh', ['Epiplexity is a kind of noise.'], {
        title: { en: 'Gone soon' },
        show: 'Its Own Show',
      });
      const { search } = await openFor(open, [NOISE, other]);
      expect((await ask(search, 'epiplexitty ')).nearest).toBe('epiplexity');
      await search.remove(['fresh']);
      const answer = await ask(search, 'noise');
      expect([idsOf(answer), answer.episodeCount, answer.passageCount]).toEqual([['noise'], 1, 1]);
      expect(answer.facets).toEqual([]);
      expect((await ask(search, 'soon')).headings).toEqual([]);
      expect(await ask(search, 'epiplexitty ')).toMatchObject({ episodes: [], nearest: null });
      expect((await ask(search, 'show:"Its Own Show"')).episodeCount).toBe(0);
    });

    test('that was added is found no more, and again when it is added again', async () => {
      const { search } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      for (const [, bring] of WAYS) {
        await search.add(bring([FRESH]));
        expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
        await search.remove(['fresh']);
        expect(idsOf(await ask(search, 'noise'))).toEqual(['noise']);
      }
    });

    test('before anything was asked is not found by the first question', async () => {
      const { search } = await openFor(open, [NOISE, FRESH]);
      await search.add([withText(NORTH)]);
      await search.remove(['north', 'fresh', 'nobody']);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['noise']);
      expect(idsOf(await ask(search, 'north'))).toEqual([]);
    });

    test('as the only one leaves nothing to find, and no fault', async () => {
      const { search } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      await search.remove(['noise']);
      expect(await ask(search, 'noise')).toMatchObject({ episodes: [], headings: [] });
      await search.add([withText(FRESH)]);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh']);
    });
  });

  describe('a catalog that has changed since it was read', () => {
    const OLD = titled('talk', 'The draft', 'The old words about weather.');
    const NEW = titled('talk', 'The final', 'The new words about weather.');

    test('is caught up with: what came, changed and went', async () => {
      const { search, publish } = await openFor(open, [NOISE, NORTH, OLD]);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['noise']);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The old words about weather.']);
      const listener = vi.fn();
      search.observeChanges(listener);
      await publish([NOISE, FRESH, NEW]);
      await search.catchUp();
      expect(linesOf(await ask(search, 'epiplexity'))).toEqual(['Epiplexity is a kind of noise.']);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The new words about weather.']);
      expect(idsOf(await ask(search, 'train'))).toEqual([]);
      await eventually(() => expect(listener).toHaveBeenCalledTimes(1));
      await search.catchUp();
      expect(listener).toHaveBeenCalledTimes(1);
    });

    test('says nothing of what was added or removed here', async () => {
      const { search, publish } = await openFor(open, [NOISE, OLD]);
      await ask(search, 'noise');
      await search.add([withText(FRESH), withText(NEW)]);
      await search.remove(['noise']);
      await publish([NOISE, OLD, NORTH]);
      await search.catchUp();
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh']);
      expect(linesOf(await ask(search, 'weather'))).toEqual(['The new words about weather.']);
      expect(idsOf(await ask(search, 'train'))).toEqual(['north']);
    });

    test('is caught up with later, where it cannot be had now', async () => {
      const { search, publish, setOffline } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      await publish([NOISE, FRESH]);
      await setOffline(true);
      await search.catchUp();
      expect(idsOf(await ask(search, 'noise'))).toEqual(['noise']);
      await setOffline(false);
      await search.catchUp();
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
    });

    test('is as it is now to the first question', async () => {
      const { search, publish } = await openFor(open, [NOISE]);
      await publish([NOISE, FRESH]);
      await search.catchUp();
      expect(idsOf(await ask(search, 'noise'))).toEqual(['fresh', 'noise']);
    });
  });

  describe('a change', () => {
    test('is told to whoever listens, once for each; what changes nothing is not', async () => {
      const { search } = await openFor(open, [NOISE]);
      const listener = vi.fn();
      const stop = search.observeChanges(listener);
      await ask(search, 'noise');
      expect(listener).not.toHaveBeenCalled();
      await search.add([withText(FRESH)]);
      await eventually(() => expect(listener).toHaveBeenCalledTimes(1));
      await search.add([withText(FRESH)]);
      await search.remove(['nobody']);
      await search.remove(['fresh']);
      await eventually(() => expect(listener).toHaveBeenCalledTimes(2));
      stop();
      await search.add([withText(FRESH)]);
      await ask(search, 'noise');
      expect(listener).toHaveBeenCalledTimes(2);
    });

    test('is known to a question that is asked when it is told', async () => {
      const { search, publish } = await openFor(open, [NOISE]);
      await ask(search, 'noise');
      const rows = await publish([NOISE, FRESH]);
      const again = new Promise<string[]>((resolve) => {
        search.observeChanges(() => resolve(ask(search, 'noise').then(idsOf)));
      });
      await search.add(rows.map((entry) => ({ entry })));
      expect(await again).toEqual(['fresh', 'noise']);
    });
  });
}
