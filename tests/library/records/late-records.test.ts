import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWER_MS } from '../../../src/library/records/answer-time.ts';
import { createLateRecords } from '../../../src/library/records/late-records.ts';
import type { RecordStore } from '../../../src/library/records/record-store.ts';

const records = {
  load: async () => ({ kind: 'loaded', value: null }),
  loadAll: async () => ({ kind: 'loaded', value: new Map() }),
  change: async () => ({ kind: 'saved' }),
} as RecordStore;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('records whose code comes late', () => {
  test('are asked for at once, and answer for themselves', async () => {
    const load = vi.fn(async () => records);
    const late = createLateRecords(load);
    expect(load).toHaveBeenCalledTimes(1);
    expect(await late.load('progress', 'a')).toEqual({ kind: 'loaded', value: null });
    expect(await late.loadAll('progress')).toEqual({ kind: 'loaded', value: new Map() });
    expect(await late.change('progress', 'a', (stored) => stored)).toEqual({ kind: 'saved' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('refuse where the code does not come, and ask for it again the next time', async () => {
    const load = vi.fn(async () => records);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const late = createLateRecords(load);
    expect(await late.change('progress', 'a', () => null)).toEqual({
      kind: 'refused',
      why: 'failed',
    });
    expect(await late.change('progress', 'a', () => null)).toEqual({ kind: 'saved' });
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('hold no page up for longer than a storage may', async () => {
    const late = createLateRecords(() => new Promise(() => {}));
    const asked = late.load('progress', 'a');
    await vi.advanceTimersByTimeAsync(ANSWER_MS);
    expect(await asked).toEqual({ kind: 'refused', why: 'late' });
  });
});
