import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Catalog, createCatalog } from '../library/catalog.ts';

/** The library in a folder, read and checked as a browser does over the network. */
export function openLibrary(folder: string): Catalog {
  return createCatalog(pathToFileURL(join(folder, 'catalog.json')), async (address) =>
    readFile(new URL(String(address))).then(
      (bytes) => new Response(new Uint8Array(bytes)),
      () => new Response(null, { status: 404 }),
    ),
  );
}
