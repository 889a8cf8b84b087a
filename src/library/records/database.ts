/** The database of the reader's own records: one place that opens it, lets go of it, and makes its stores. */
import { inTime, late } from './answer-time.ts';
import { RECORD_NAMES } from './record-kinds.ts';

const NAME = 'cuelight';
/** The next one for each new store; 4 brought the one for what is set aside. */
const VERSION = 4;

/** Records that could not be read, each put here before another took its place. Nothing is ever taken from it. */
export const SET_ASIDE = 'setAside';

/** The connection, opened where there is none. Rejects with what the browser says, or with `late`. */
export type Connect = () => Promise<IDBDatabase>;

/**
 * Opens at once: an episode waits for what is remembered of it. A page lets go as soon as another wants a newer version,
 * and opens again when it is asked; held up by a page that does not let go, it says so at once and waits on.
 */
export function connectRecords(): Connect {
  let connection: Promise<IDBDatabase> | null = null;
  const forget = () => {
    connection = null;
  };
  const open = () => {
    let tellBlocked = () => {};
    const blocked = new Promise<never>((_, reject) => {
      tellBlocked = () => reject(late());
    });
    const opened = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = () => upgrade(request.result);
      request.onblocked = tellBlocked;
      request.onerror = () => reject(navigator.cookieEnabled ? request.error : blockedByUser());
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => {
          database.close();
          forget();
        };
        database.onclose = forget;
        connection = opened;
        resolve(database);
      };
    });
    opened.catch(forget);
    return inTime(Promise.race([opened, blocked]));
  };
  const connect = () => {
    connection ??= open();
    return connection;
  };
  connect().catch(() => {});
  return connect;
}

/** Makes what is missing and touches nothing else, so that any earlier version, whole or not, becomes this one. */
function upgrade(database: IDBDatabase): void {
  for (const name of RECORD_NAMES)
    if (!database.objectStoreNames.contains(name))
      database.createObjectStore(name, { keyPath: 'episodeId' });
  if (!database.objectStoreNames.contains(SET_ASIDE))
    database.createObjectStore(SET_ASIDE, { autoIncrement: true });
}

/** Chromium calls it an `UnknownError` where somebody blocks cookies, as it does a broken disk. */
const blockedByUser = () => new DOMException('This browser blocks cookies', 'SecurityError');
