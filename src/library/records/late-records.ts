import { inTime } from './answer-time.ts';
import type { RecordStore } from './record-store.ts';
import { refusalOf } from './save-outcome.ts';

/**
 * Records whose code comes beside the first load. Where it does not come, or not in time, they refuse as a storage would
 * that does not answer, and are asked for again the next time.
 */
export function createLateRecords(load: () => Promise<RecordStore>): RecordStore {
  let loading: Promise<RecordStore> | null = null;
  const loaded = () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return inTime(loading);
  };
  const refused = (error: unknown) => ({ kind: 'refused', why: refusalOf(error) }) as const;
  loaded().catch(() => {});
  return {
    load: (...asked) => loaded().then((records) => records.load(...asked), refused),
    loadAll: (...asked) => loaded().then((records) => records.loadAll(...asked), refused),
    change: (...asked) => loaded().then((records) => records.change(...asked), refused),
  };
}
