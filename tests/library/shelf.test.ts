import { expect, test } from 'vitest';
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
  expect(await shelf.saveCorrections('a', null)).toEqual(refused);
  expect(await shelf.loadCorrections('a')).toEqual(refused);
  expect(await shelf.saveVerdict('a', 0, 'skip')).toEqual(refused);
  expect(await shelf.loadVerdicts('a')).toEqual(refused);
});

test.each([
  ['SecurityError', 'blocked'],
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['AbortError', 'failed'],
])('a save that ends in %s is refused as %s', async (name, why) => {
  const shelf = shelfThatThrows(name);
  expect(await shelf.saveCorrections('a', null)).toEqual({ kind: 'refused', why });
});
