/** The files of a library over fetch: where they may come from, what can be wrong with them, and asking once more. */
import { LibraryError } from './library-error.ts';
import { isOfLibrary } from './origins.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface LibraryFiles {
  /**
   * What `read` makes of the file; it throws LibraryError where that is not sound. A file that was found wrong is asked
   * for past every cache the next time.
   */
  load<T>(address: URL, read: (bytes: Bytes) => T | Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** `catalog`: its address, and so the library's own origin. */
export function createLibraryFiles(catalog: URL, fetchFile: typeof fetch): LibraryFiles {
  const doubtful = new Set<string>();
  return {
    async load(address, read, signal) {
      if (!isOfLibrary(address, catalog))
        throw new LibraryError(
          'unsound',
          address.href,
          `${address.href} lies outside this library (${catalog.origin}) and was not asked.`,
        );
      const cache = doubtful.delete(address.href) ? 'reload' : 'default';
      try {
        return await read(await fetchBytes(address, fetchFile, { cache, signal: signal ?? null }));
      } catch (error) {
        if (error instanceof LibraryError && error.fault !== 'unreachable')
          doubtful.add(address.href);
        throw error;
      }
    },
  };
}

export function parseJson(bytes: Bytes, address: URL): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new LibraryError('damaged', address.pathname);
  }
}

async function fetchBytes(
  address: URL,
  fetchFile: typeof fetch,
  init: RequestInit,
): Promise<Bytes> {
  let response: Response;
  try {
    response = await fetchFile(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new LibraryError('unreachable', address.pathname);
  }
  if (!response.ok) throw new LibraryError('missing', address.pathname);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new LibraryError('damaged', address.pathname);
  }
}
