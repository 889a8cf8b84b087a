import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_MS } from '../../../src/library/records/answer-time.ts';
import { createRecordStore } from '../../../src/library/records/record-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a storage that never answers is late after a bounded time', async () => {
  const records = createRecordStore(() => new Promise(() => {}));
  const answers = Promise.all([
    records.load('corrections', 'a'),
    records.loadAll('progress'),
    records.change('verdicts', 'a', () => null),
  ]);
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  const late = { kind: 'refused', why: 'late' };
  expect(await answers).toEqual([late, late, late]);
});

test('what was called late is not written behind the back of whoever tries again', async () => {
  let open = (_: IDBDatabase) => {};
  const records = createRecordStore(
    () =>
      new Promise((resolve) => {
        open = resolve;
      }),
  );
  const outcome = records.change('verdicts', 'a', () => null);
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(await outcome).toEqual({ kind: 'refused', why: 'late' });
  const transaction = vi.fn();
  open({ transaction } as unknown as IDBDatabase);
  await vi.advanceTimersByTimeAsync(1);
  expect(transaction).not.toHaveBeenCalled();
});
