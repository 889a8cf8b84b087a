/**
 * Reads and writes the records, and never throws: what became of it is the answer. A record that cannot be read counts as
 * none and stays where it is; when another is saved in its place it is set aside first, in the same transaction, and so is
 * one of which a part was passed over. Only a newer version's is not replaced: a reload knows how to go on with it.
 */
import { inTime } from './answer-time.ts';
import { type Connect, SET_ASIDE } from './database.ts';
import { isSameRecord } from './is-same-record.ts';
import { RECORD_KINDS, type ReadRecord, type RecordName, type RecordOf } from './record-kinds.ts';
import { type LoadOutcome, refusalOf, type SaveOutcome } from './save-outcome.ts';

export interface RecordStore {
  /** `null` where there is none. */
  load<Name extends RecordName>(
    name: Name,
    episodeId: string,
  ): Promise<LoadOutcome<RecordOf<Name> | null>>;
  /** By episode id; what cannot be read is not among them. */
  loadAll<Name extends RecordName>(name: Name): Promise<LoadOutcome<Map<string, RecordOf<Name>>>>;
  /** `change` gets what is stored, null for none, and returns what shall be; null forgets it. */
  change<Name extends RecordName>(
    name: Name,
    episodeId: string,
    change: (stored: RecordOf<Name> | null) => RecordOf<Name> | null,
  ): Promise<SaveOutcome>;
}

export function createRecordStore(connect: Connect): RecordStore {
  return {
    load: (name, episodeId) =>
      loadOutcome(async () => {
        const database = await connect();
        const stored = await answer(database.transaction(name).objectStore(name).get(episodeId));
        if (stored === undefined) return { kind: 'loaded', value: null };
        const read = readRecord(name, stored);
        return 'value' in read
          ? { kind: 'loaded', value: read.value }
          : { kind: 'refused', why: read.why };
      }),
    loadAll: (name) =>
      loadOutcome(async () => {
        const database = await connect();
        const all = await answer(database.transaction(name).objectStore(name).getAll());
        const sound = all.flatMap((stored) => {
          const read = readRecord(name, stored);
          return 'value' in read ? [[stored.episodeId, read.value] as const] : [];
        });
        return { kind: 'loaded', value: new Map(sound) };
      }),
    change: async (name, episodeId, change) => {
      let isLate = false;
      let begun = null as { transaction: IDBTransaction; done: Promise<void> } | null;
      const work = async (): Promise<SaveOutcome> => {
        const database = await connect();
        // Somebody was told that it was not saved, and has asked again since.
        if (isLate) return { kind: 'refused', why: 'late' };
        const transaction = database.transaction([name, SET_ASIDE], 'readwrite');
        const done = completion(transaction);
        begun = { transaction, done };
        const outcome = await replace(transaction, name, episodeId, change).catch(async (error) => {
          // One that the browser ended says why.
          if (!abortOpen(transaction)) await done;
          throw error;
        });
        await done;
        return outcome;
      };
      try {
        return await inTime(work());
      } catch (error) {
        isLate = true;
        // What is called refused is not made after all.
        const isMade =
          begun !== null && !abortOpen(begun.transaction) && (await isDone(begun.done));
        return isMade ? { kind: 'saved' } : { kind: 'refused', why: refusalOf(error) };
      }
    },
  };
}

async function replace<Name extends RecordName>(
  transaction: IDBTransaction,
  name: Name,
  episodeId: string,
  change: (stored: RecordOf<Name> | null) => RecordOf<Name> | null,
): Promise<SaveOutcome> {
  const store = transaction.objectStore(name);
  const stored = await answer(store.get(episodeId));
  const read = stored === undefined ? { value: null } : readRecord(name, stored);
  if ('why' in read && read.why === 'newer') return { kind: 'refused', why: 'newer' };
  const value = 'value' in read ? read.value : null;
  if (stored !== undefined && !isSameRecord(stored, value))
    transaction.objectStore(SET_ASIDE).add({ store: name, record: stored, date: Date.now() });
  const next = change(value);
  if (next === null) store.delete(episodeId);
  else store.put(next);
  return { kind: 'saved' };
}

function readRecord<Name extends RecordName>(name: Name, stored: unknown) {
  return RECORD_KINDS[name](stored) as ReadRecord<RecordOf<Name>>;
}

async function loadOutcome<Value>(
  work: () => Promise<LoadOutcome<Value>>,
): Promise<LoadOutcome<Value>> {
  try {
    return await inTime(work());
  } catch (error) {
    return { kind: 'refused', why: refusalOf(error) };
  }
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Ends a transaction, so that nothing of it is kept; false where it has come to its end by itself. */
function abortOpen(transaction: IDBTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}

function isDone(done: Promise<void>): Promise<boolean> {
  return inTime(done).then(
    () => true,
    () => false,
  );
}

function completion(transaction: IDBTransaction): Promise<void> {
  const completed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  // Whoever fails before it is waited for has said why.
  completed.catch(() => {});
  return completed;
}
