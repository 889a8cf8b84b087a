/** The contract of `search.ts`, held in Node against the search itself and everything that stands before it. */
import { createSearchClient } from '../../../src/search/protocol/client.ts';
import { createLateSearch } from '../../../src/search/protocol/late-search.ts';
import { createSearch } from '../../../src/search/service/service.ts';
import { asleep, workerOf } from '../worker-port.ts';
import { describeSearch } from './search-contract.ts';
import { siteInMemory } from './site-in-memory.ts';

const CATALOG = 'https://site.example/library/catalog.json';

describeSearch(
  'the search in the page',
  siteInMemory((sources) => ({ search: createSearch(sources) })),
);

describeSearch(
  'the search behind the protocol, its code loaded with the first question',
  siteInMemory((sources) => {
    const { worker, close } = workerOf(() => createSearch(sources));
    const client = createSearchClient(
      CATALOG,
      () => worker,
      () => Promise.reject(new Error('The worker died.')),
      asleep,
    );
    return { search: createLateSearch(async () => client), close };
  }),
);

describeSearch(
  'the search in the page after its worker died',
  siteInMemory((sources) => {
    const { worker, crash, close } = workerOf(() => createSearch(sources));
    const client = createSearchClient(
      CATALOG,
      () => {
        queueMicrotask(crash);
        return worker;
      },
      async () => createSearch(sources),
      asleep,
    );
    return { search: client, close };
  }),
);
