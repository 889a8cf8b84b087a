import { expect, test, vi } from 'vitest';
import { createLateSearch } from '../../../src/search/protocol/late-search.ts';
import type { SearchStatus } from '../../../src/search/search.ts';
import { createSearch } from '../../../src/search/service/service.ts';
import { eventually } from '../../support/eventually.ts';
import { smallEpisode } from '../../support/small-episode.ts';
import { ask, sourcesOf } from '../library.ts';

/** A search whose code does not come until the connection is there, and what it says of itself. */
function offlineSearch() {
  let isOffline = true;
  const search = createLateSearch(async () => {
    if (isOffline) throw new Error('offline');
    return createSearch(sourcesOf([smallEpisode()]));
  });
  const statuses: SearchStatus[] = [];
  search.observeStatus((status) => statuses.push(status));
  const comeOnline = () => {
    isOffline = false;
  };
  return { search, statuses, comeOnline };
}

test('nothing is loaded before the first question, and once for all', async () => {
  const load = vi.fn(async () => createSearch(sourcesOf([smallEpisode()])));
  const search = createLateSearch(load);
  expect(load).not.toHaveBeenCalled();
  expect((await ask(search, 'words')).passageCount).toBeGreaterThan(0);
  await ask(search, 'line');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a code file that did not load is told, and loaded again with the next question', async () => {
  const { search, statuses, comeOnline } = offlineSearch();
  await expect(ask(search, 'words')).rejects.toThrow('offline');
  await eventually(() => expect(statuses.at(-1)).toEqual({ state: 'failed', reason: 'offline' }));
  comeOnline();
  expect((await ask(search, 'words')).passageCount).toBeGreaterThan(0);
});

test('a listener that left before the code came hears nothing more', async () => {
  const search = createLateSearch(async () => createSearch(sourcesOf([smallEpisode()])));
  const statuses: SearchStatus[] = [];
  search.observeStatus((status) => statuses.push(status))();
  await ask(search, 'words');
  expect(statuses).toEqual([{ state: 'loading', share: 0 }]);
});

test('a listener that left before the code failed to come is not told', async () => {
  const search = createLateSearch(async () => {
    throw new Error('offline');
  });
  const statuses: SearchStatus[] = [];
  search.observeStatus((status) => statuses.push(status))();
  await expect(ask(search, 'words')).rejects.toThrow('offline');
  expect(statuses).toEqual([{ state: 'loading', share: 0 }]);
});

test('whoever was told that the code did not come is told when it has', async () => {
  const { search, statuses, comeOnline } = offlineSearch();
  await eventually(() => expect(statuses.at(-1)?.state).toBe('failed'));
  comeOnline();
  await ask(search, 'words');
  await eventually(() => expect(statuses.at(-1)?.state).toBe('ready'));
});
