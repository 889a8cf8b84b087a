/** What becomes of a save whose transaction is late, ended by the browser, or over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_MS } from '../../../src/library/records/answer-time.ts';
import { createRecordStore } from '../../../src/library/records/record-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const READING = { episodeId: 'a', verdicts: [{ startTime: 0, verdict: 'skip' as const }] };

interface Timing {
  /** Milliseconds until what is stored is read, and from there until all is kept. */
  read: number;
  keep: number;
  /** The browser ends the transaction then instead, for a reason of its own. */
  ended?: DOMException;
}

/** A database whose transactions take as long as they are told. */
function databaseWith({ read, keep, ended }: Timing) {
  const kept: unknown[] = [];
  const database = {
    transaction() {
      const put: unknown[] = [];
      let isOver = false;
      const transaction = {
        error: ended ?? null,
        oncomplete: () => {},
        onabort: () => {},
        abort() {
          if (isOver) throw new DOMException('It has finished.', 'InvalidStateError');
          isOver = true;
          queueMicrotask(() => transaction.onabort());
        },
        objectStore: () => ({
          get() {
            const request = { result: undefined, error: ended, onsuccess() {}, onerror() {} };
            setTimeout(() => {
              if (isOver) return;
              if (ended !== undefined) {
                isOver = true;
                request.onerror();
                transaction.onabort();
                return;
              }
              request.onsuccess();
              setTimeout(() => {
                if (isOver) return;
                isOver = true;
                kept.push(...put);
                transaction.oncomplete();
              }, keep);
            }, read);
            return request;
          },
          put: (value: unknown) => void put.push(value),
          delete() {},
        }),
      };
      return transaction;
    },
  };
  const records = createRecordStore(async () => database as unknown as IDBDatabase);
  return { kept, save: () => records.change('verdicts', 'a', () => READING) };
}

test.each([
  ['before what is stored was read', { read: ANSWER_MS + 500, keep: 0 }],
  ['before it was kept', { read: 10, keep: ANSWER_MS + 500 }],
])('a save that is late %s is refused, and not made after all', async (_when, timing) => {
  const { kept, save } = databaseWith(timing);
  const saved = save();
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(await saved).toEqual({ kind: 'refused', why: 'late' });
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(kept).toEqual([]);
});

test('a save in time is kept', async () => {
  const { kept, save } = databaseWith({ read: 10, keep: 10 });
  const saved = save();
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(await saved).toEqual({ kind: 'saved' });
  expect(kept).toEqual([READING]);
});

test('a save that the browser ended is refused for the browser’s reason', async () => {
  const ended = new DOMException('No room', 'QuotaExceededError');
  const { save } = databaseWith({ read: 10, keep: 0, ended });
  const saved = save();
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(await saved).toEqual({ kind: 'refused', why: 'full' });
});
