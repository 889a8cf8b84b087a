/** The database of the reader's own records, seen from a page of the same site that is not the app. */
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

/** Stores of a database, each with its records. */
export type Stores = Record<string, object[]>;

/** What version 3, which let go of nothing, made. */
export const STORES_OF_3 = ['progress', 'attachments', 'corrections', 'verdicts', 'readingPlaces'];

/** A page that runs nothing. */
export async function plainPage(context: BrowserContext): Promise<Page> {
  const address = `${inject('address')}/plain.html`;
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>plain</title>' }),
  );
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/**
 * Opens the database at `version`, with the stores that are missing and `records` in them, and holds it for as long as the
 * page stands. Resolves once it is open, to whether another page held it up.
 */
export function holdDatabase(page: Page, version: number, records: Stores = {}): Promise<boolean> {
  return page.evaluate(
    ({ version, records, names }) =>
      new Promise<boolean>((resolve, reject) => {
        let isBlocked = false;
        const request = indexedDB.open('cuelight', version);
        request.onblocked = () => {
          isBlocked = true;
        };
        request.onupgradeneeded = () => {
          for (const name of names)
            if (!request.result.objectStoreNames.contains(name))
              request.result.createObjectStore(name, { keyPath: 'episodeId' });
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(names, 'readwrite');
          for (const [name, all] of Object.entries(records))
            for (const record of all) transaction.objectStore(name).put(record);
          transaction.oncomplete = () => resolve(isBlocked);
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    { version, records, names: STORES_OF_3 },
  );
}

/** What one store of the database holds, whatever its version; null where there is no such store. */
export function storedIn(page: Page, name: string): Promise<unknown[] | null> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[] | null>((resolve, reject) => {
        const request = indexedDB.open('cuelight');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const isThere = database.objectStoreNames.contains(name);
          const all = isThere ? database.transaction(name).objectStore(name).getAll() : null;
          if (all === null) resolve(null);
          else all.onsuccess = () => resolve(all.result);
          database.close();
        };
      }),
    name,
  );
}
