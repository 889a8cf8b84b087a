/** The search worker's composition root. */
import type { FromWorker, Port, ToWorker } from '../search/protocol/messages.ts';
import { serveSearch } from '../search/protocol/serve.ts';
import { openSearch } from './open-search.ts';

serveSearch(self as unknown as Port<FromWorker, ToWorker>, (catalog) =>
  openSearch(catalog, fetch.bind(self)),
);
