import { expect, test } from 'vitest';
import type { RecordOf } from '../../src/library/records/record-kinds.ts';
import { createRecordStore } from '../../src/library/records/record-store.ts';
import { createShelf } from '../../src/library/shelf.ts';

const shelfThatThrows = (name: string) =>
  createShelf(createRecordStore(() => Promise.reject(new DOMException('no', name))));

test('where the browser forbids storage nothing is remembered, nothing breaks, and what a person made is refused', async () => {
  const shelf = shelfThatThrows('SecurityError');
  const refused = { kind: 'refused', why: 'blocked' };
  await shelf.saveProgress({ episodeId: 'a', playedTo: 1, duration: null, updated: 0 });
  expect(await shelf.loadProgress('a')).toBeNull();
  const place = { track: 'en', quote: 'words', before: '', after: '' };
  await shelf.saveReadingPlace({ episodeId: 'a', readTo: 1, place, updated: 0 });
  expect(await shelf.loadReadingPlace('a')).toBeNull();
  expect(await shelf.loadPlaces()).toEqual(refused);
  expect(await shelf.saveAttachment('a', { youtube: 'vK1qEF3a3WM' })).toEqual(refused);
  expect(await shelf.loadAttachment('a')).toEqual(refused);
  expect(await shelf.changeCorrections('a', () => null)).toEqual(refused);
  expect(await shelf.loadCorrections('a')).toEqual(refused);
  expect(await shelf.saveVerdicts('a', new Map([[0, 'skip']]))).toEqual(refused);
  expect(await shelf.loadVerdicts('a')).toEqual(refused);
});

test.each([
  ['SecurityError', 'blocked'],
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['AbortError', 'failed'],
])('a save that ends in %s is refused as %s', async (name, why) => {
  const shelf = shelfThatThrows(name);
  expect(await shelf.changeCorrections('a', () => null)).toEqual({ kind: 'refused', why });
});

test('a verdict is changed by itself, whether or not the others were ever read', async () => {
  let stored: RecordOf<'verdicts'> | null = null;
  const shelf = createShelf({
    load: async () => ({ kind: 'refused', why: 'late' }),
    loadAll: async () => ({ kind: 'refused', why: 'late' }),
    change: async (_name, _id, change) => {
      stored = change(stored as never) as typeof stored;
      return { kind: 'saved' };
    },
  });
  await shelf.saveVerdicts('a', new Map([[0, 'skip']]));
  await shelf.saveVerdicts('a', new Map([[50, 'watch']]));
  await shelf.saveVerdicts('a', new Map([[0, 'optional']]));
  expect(stored).toEqual({
    episodeId: 'a',
    verdicts: [
      { startTime: 50, verdict: 'watch' },
      { startTime: 0, verdict: 'optional' },
    ],
  });
  await shelf.saveVerdicts(
    'a',
    new Map([
      [50, null],
      [0, null],
    ]),
  );
  expect(stored).toBeNull();
});
