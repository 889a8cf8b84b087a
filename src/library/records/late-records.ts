import { onDemand } from '../../core/on-demand.ts';
import { inTime } from './answer-time.ts';
import type { RecordStore } from './record-store.ts';
import { refusalOf } from './save-outcome.ts';

/**
 * Records whose code comes beside the first load. Where it does not come, or not in time, they refuse as a storage would
 * that does not answer, and are asked for again the next time.
 */
export function createLateRecords(load: () => Promise<RecordStore>): RecordStore {
  const asked = onDemand(load);
  const loaded = () => inTime(asked());
  const refused = (error: unknown) => ({ kind: 'refused', why: refusalOf(error) }) as const;
  loaded().catch(() => {});
  return {
    load: (...what) => loaded().then((records) => records.load(...what), refused),
    loadAll: (...what) => loaded().then((records) => records.loadAll(...what), refused),
    change: (...what) => loaded().then((records) => records.change(...what), refused),
  };
}
