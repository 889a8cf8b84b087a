import { describe, expect, test } from 'vitest';
import type { Search, SearchStatus } from '../../../src/search/search.ts';
import { eventually } from '../../support/eventually.ts';
import { ask } from '../library.ts';
import { idsOf, linesOf, openFor, titled } from './asking.ts';
import type { OpenSite } from './site.ts';

const TALKS = [
  titled('noise', 'On noise', 'Every recording has noise.'),
  titled('north', 'Up north', 'We went north by train.'),
];

export function statusesOf(search: Search) {
  const statuses: SearchStatus[] = [];
  const stop = search.observeStatus((status) => statuses.push(status));
  const reached = (status: Partial<SearchStatus>) =>
    eventually(() => expect(statuses.at(-1)).toMatchObject(status));
  return { statuses, stop, reached };
}

export function describeStatus(open: OpenSite): void {
  describe('the status', () => {
    test('is told at once, and goes on to ready by itself', async () => {
      const { search } = await openFor(open, TALKS);
      const { statuses, reached } = statusesOf(search);
      await reached({ state: 'ready', rebuilt: false, unreachable: 0 });
      expect(statuses[0]).toMatchObject({ state: 'loading' });
    });

    test('is told to nobody who left', async () => {
      const { search } = await openFor(open, TALKS);
      const { statuses, stop } = statusesOf(search);
      const before = statuses.length;
      stop();
      await ask(search, 'noise');
      expect(statuses).toHaveLength(before);
    });

    test.each([
      ['missing', 'missing'],
      ['cut', 'unsound'],
    ] as const)(
      'of an index that is %s is that the texts are read, and everything is found',
      async (index, reason) => {
        const { search } = await openFor(open, TALKS, index);
        const { statuses, reached } = statusesOf(search);
        const answer = await ask(search, 'noise');
        expect([idsOf(answer), linesOf(answer)]).toEqual([
          ['noise'],
          ['Every recording has noise.'],
        ]);
        await reached({ state: 'ready', rebuilt: true, unreachable: 0 });
        expect(statuses).toContainEqual({ state: 'rebuilding', reason, done: 2, total: 2 });
      },
    );

    test('of a site that is out of reach is a failure, the question’s too; the next one tries again', async () => {
      const { search, setOffline } = await openFor(open, TALKS);
      await setOffline(true);
      const { reached } = statusesOf(search);
      await expect(ask(search, 'noise')).rejects.toThrow();
      await expect(ask(search, 'noise')).rejects.not.toMatchObject({ name: 'AbortError' });
      await reached({ state: 'failed', reason: 'offline' });
      await setOffline(false);
      expect(idsOf(await ask(search, 'noise'))).toEqual(['noise']);
      await reached({ state: 'ready' });
    });

    test('tells of texts that cannot be had; what they would show is said to be so', async () => {
      const { search, setOffline } = await openFor(open, TALKS);
      await statusesOf(search).reached({ state: 'ready' });
      await setOffline(true);
      const { episodes } = await ask(search, 'noise');
      expect(episodes[0]?.passages[0]?.excerpt).toBe('unreachable');
    });
  });
}
