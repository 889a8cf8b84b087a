/** What the service does when the site's index is not what it should be. */
import { describe, expect, test } from 'vitest';
import type { EpisodeFile } from '../../../src/core/contract/episode-file.ts';
import type { SearchStatus } from '../../../src/search/search.ts';
import type { SearchSources } from '../../../src/search/service/live-index.ts';
import { createSearch } from '../../../src/search/service/service.ts';
import { bilingualEpisode } from '../../support/bilingual-episode.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { ask, segmentOf, sourcesOf } from '../library.ts';

const EPISODES: EpisodeFile[] = [smallEpisode(), bilingualEpisode()];

function statusesOf(sources: SearchSources) {
  const search = createSearch(sources);
  const statuses: SearchStatus[] = [];
  const listen = () => search.observeStatus((status) => statuses.push(status));
  return { search, statuses, listen };
}

const damaged: [name: string, index: SearchSources['index'], reason: string][] = [
  ['missing', async () => ({ segments: [], fault: 'missing' }), 'missing'],
  ['of another version', async () => ({ segments: [], fault: 'version' }), 'version'],
  [
    'cut short',
    async () => ({ segments: [segmentOf(EPISODES).slice(0, 200)], fault: null }),
    'unsound',
  ],
  ['empty', async () => ({ segments: [new Uint8Array()], fault: null }), 'unsound'],
  [
    'older than an episode',
    async () => ({ segments: [segmentOf([smallEpisode()])], fault: null }),
    'stale',
  ],
  [
    'of an episode that has changed',
    async () => ({
      segments: [segmentOf([smallEpisode({ title: { en: 'Before' } }), bilingualEpisode()])],
      fault: null,
    }),
    'stale',
  ],
];

describe('an index', () => {
  test.each(damaged)(
    'that is %s is made anew from the texts, and says so',
    async (_, index, reason) => {
      const { search, statuses, listen } = statusesOf(sourcesOf(EPISODES, { index }));
      listen();
      const { passageCount, episodes } = await ask(search, 'words of line');
      expect(passageCount).toBeGreaterThan(0);
      expect(episodes.map(({ episode }) => episode.id)).toContain('small');
      expect(
        statuses.some((status) => status.state === 'rebuilding' && status.reason === reason),
      ).toBe(true);
      expect(statuses.at(-1)).toEqual({ state: 'ready', rebuilt: true, unreachable: 0 });
    },
  );

  test('that is whole is taken as it is', async () => {
    const { search, statuses, listen } = statusesOf(sourcesOf(EPISODES));
    listen();
    await ask(search, 'words');
    expect(statuses.map(({ state }) => state)).not.toContain('rebuilding');
    expect(statuses.at(-1)).toEqual({ state: 'ready', rebuilt: false, unreachable: 0 });
  });

  test('does not find an episode that the catalog no longer lists', async () => {
    const sources = sourcesOf([smallEpisode()], {
      index: async () => ({ segments: [segmentOf(EPISODES)], fault: null }),
    });
    const { episodes } = await ask(createSearch(sources), 'words');
    expect(episodes.every(({ episode }) => episode.id === 'small')).toBe(true);
  });

  test('answers with what is there while the rest is read, and again when it is', async () => {
    const sources = sourcesOf(EPISODES, {
      index: async () => ({ segments: [segmentOf([smallEpisode()])], fault: null }),
    });
    const { answers } = await ask(createSearch(sources), 'words');
    expect(answers).toBeGreaterThan(1);
  });
});

describe('a text that cannot be fetched', () => {
  const unreachable = async () => {
    throw new Error('offline');
  };

  test('costs its excerpt, not the answer', async () => {
    const search = createSearch(sourcesOf(EPISODES, { episode: unreachable }));
    const { episodes } = await ask(search, 'words');
    expect(episodes[0]?.passages[0]?.excerpt).toBe('unreachable');
  });

  test('is counted where the index lacks it', async () => {
    const { search, statuses, listen } = statusesOf(
      sourcesOf(EPISODES, {
        episode: unreachable,
        index: async () => ({ segments: [], fault: 'missing' }),
      }),
    );
    listen();
    expect((await ask(search, 'words')).passageCount).toBe(0);
    expect(statuses.at(-1)).toEqual({ state: 'ready', rebuilt: true, unreachable: 2 });
  });
});

describe('a catalog that cannot be had', () => {
  test('fails the question, says why, and is asked for again', async () => {
    let isOffline = true;
    const sound = sourcesOf(EPISODES);
    const { search, statuses, listen } = statusesOf({
      ...sound,
      entries: async () => {
        if (isOffline) throw Object.assign(new Error('no connection'), { fault: 'unreachable' });
        return sound.entries();
      },
    });
    listen();
    await expect(ask(search, 'words')).rejects.toThrow('no connection');
    expect(statuses.at(-1)).toEqual({ state: 'failed', reason: 'offline' });
    isOffline = false;
    expect((await ask(search, 'words')).passageCount).toBeGreaterThan(0);
  });
});

test('an aborted question is not answered', async () => {
  const search = createSearch(sourcesOf(EPISODES, { episode: () => new Promise(() => {}) }));
  const controller = new AbortController();
  const asked = search.find(
    { text: 'words', episodes: 5, passagesEach: 5 },
    () => controller.abort(),
    controller.signal,
  );
  await expect(asked).rejects.toThrow(/abort/i);
});
