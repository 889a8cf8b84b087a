import { connectRecords } from './database.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';

/** The records of this browser. */
export function openRecords(): RecordStore {
  return createRecordStore(connectRecords());
}
