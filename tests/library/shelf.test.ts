import { expect, test } from 'vitest';
import { createShelf } from '../../src/library/shelf.ts';

test('where the browser forbids storage nothing is remembered and nothing breaks', async () => {
  const shelf = createShelf(() => Promise.reject(new DOMException('denied', 'SecurityError')));
  await shelf.saveProgress({ episodeId: 'a', playedTo: 1, duration: null, updated: 0 });
  await shelf.saveAttachment('a', { youtube: 'vK1qEF3a3WM' });
  expect(await shelf.loadProgress('a')).toBeNull();
  expect(await shelf.loadAllProgress()).toEqual(new Map());
  expect(await shelf.loadAttachment('a')).toBeNull();
  await shelf.saveVerdicts({ episodeId: 'a', verdicts: [{ startTime: 0, verdict: 'skip' }] });
  expect(await shelf.loadVerdicts('a')).toEqual([]);
  const place = { track: 'en', quote: 'words', before: '', after: '' };
  await shelf.saveReadingPlace({ episodeId: 'a', readTo: 1, place, updated: 0 });
  expect(await shelf.loadReadingPlace('a')).toBeNull();
  expect(await shelf.loadAllReadingPlaces()).toEqual(new Map());
});
