import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showReadingPlace } from '../../../src/state/session/reading-place.ts';
import { sessionWith } from '../../support/session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page of 1,000 px that shows the line `at.line`, null for none. */
async function readingAt(line: number | null, options: Parameters<typeof sessionWith>[0] = {}) {
  const made = sessionWith(options);
  const at = { line };
  const watch = await made.session.watchReading(() => at.line);
  const rest = async (y: number) => {
    watch.moved(y, 1000);
    await vi.advanceTimersByTimeAsync(3000);
  };
  const read = () => vi.mocked(made.shelf.saveReadingPlace).mock.calls.map(([place]) => place);
  return { ...made, at, watch, rest, read };
}

test('a page that rests is read; one that moves on is not', async () => {
  const { watch, rest, read } = await readingAt(7);
  watch.moved(0, 1000);
  await vi.advanceTimersByTimeAsync(2000);
  watch.moved(900, 1000);
  await vi.advanceTimersByTimeAsync(2000);
  expect(read()).toEqual([]);
  await rest(900);
  expect(read()).toMatchObject([{ episodeId: 'small', readTo: 14, place: { track: 'en' } }]);
});

test('moving a little, as following does, is rest', async () => {
  const { watch, read } = await readingAt(7);
  watch.moved(0, 1000);
  await vi.advanceTimersByTimeAsync(2000);
  watch.moved(400, 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(read()).toHaveLength(1);
});

test('only what is further is kept, than at this visit and at the one before', async () => {
  const place = { track: 'en', quote: 'line 10', before: '', after: '' };
  const stored = { episodeId: 'small', readTo: 20, place, updated: 0 };
  const { at, rest, read } = await readingAt(9, {
    shelf: { loadReadingPlace: async () => stored },
  });
  await rest(0);
  expect(read()).toEqual([]);
  at.line = 12;
  await rest(0);
  at.line = 11;
  await rest(0);
  expect(read().map(({ readTo }) => readTo)).toEqual([24]);
});

test('nothing is read where finding has moved the page, where nobody looks, and once it ended', async () => {
  const { session, at, watch, rest, read } = await readingAt(7);
  session.follow({ type: 'find' });
  await rest(0);
  session.follow({ type: 'found' });
  at.line = null;
  await rest(0);
  at.line = 7;
  watch.moved(0, 1000);
  watch.end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(read()).toEqual([]);
});

test('the place of the last visit is found by its words, else by its time', () => {
  const { session, state } = sessionWith();
  const place = { track: 'en', quote: 'words of line 30', before: '', after: '', time: 2 };
  showReadingPlace(session, { episodeId: 'small', readTo: 2, place, updated: 0 });
  expect(state().visited).toEqual({ cueIndex: 30 });
  const gone = { ...place, track: 'gone' };
  showReadingPlace(session, { episodeId: 'small', readTo: 41, place: gone, updated: 0 });
  expect(state().visited).toEqual({ cueIndex: 20 });
});
