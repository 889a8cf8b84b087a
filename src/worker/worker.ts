/** The search worker's composition root. */
import type { FromWorker, Port, ToWorker } from '../search/protocol.ts';
import { serveSearch } from '../search/serve.ts';
import { openSearch } from './open-search.ts';

serveSearch(self as unknown as Port<FromWorker, ToWorker>, (catalog) =>
  openSearch(catalog, fetch.bind(self)),
);
