/** The page's side of the contract in a browser: the product's own composition of the search, driven from outside. */
import { createCatalog } from '../../../../src/library/catalog.ts';
import type {
  AddedEpisode,
  SearchAnswer,
  SearchRequest,
  SearchStatus,
} from '../../../../src/search/search.ts';
import { connectSearch } from '../../../../src/worker/connect-search.ts';

export type Told =
  | { of: number; answer: SearchAnswer }
  | { of: number; status: SearchStatus }
  | { of: number; changed: true };

export interface Ended {
  name: string;
  message: string;
}

export interface Driven {
  find(id: number, request: SearchRequest): Promise<Ended | null>;
  add(episodes: readonly AddedEpisode[]): Promise<Ended | null>;
  remove(ids: readonly string[]): Promise<Ended | null>;
  catchUp(): Promise<Ended | null>;
  observeStatus(id: number): void;
  observeChanges(id: number): void;
  /** Aborts the question, or ends the observing, of this id. */
  stop(id: number): void;
}

declare global {
  interface Window {
    driven: Driven;
    /** Given by whoever drives; settles when it was heard. */
    tellDriver(told: Told): Promise<void>;
  }
}

const address = new URL('/library/catalog.json', location.href);
const search = connectSearch(address.href, createCatalog(address, fetch.bind(window)));
const stops = new Map<number, () => void>();
let heard: Promise<unknown> = Promise.resolve();

function tell(told: Told): void {
  heard = Promise.all([heard, window.tellDriver(told)]);
}

/** Null where all went well; after everything that was told before has been heard. */
async function ended(work: Promise<void>): Promise<Ended | null> {
  const end = await work.then(
    () => null,
    ({ name, message }: Error) => ({ name, message }),
  );
  await heard;
  return end;
}

window.driven = {
  find(id, request) {
    const asking = new AbortController();
    stops.set(id, () => asking.abort());
    return ended(
      search.find(
        request,
        (answer) => {
          if (asking.signal.aborted) throw new Error('An aborted question was answered.');
          tell({ of: id, answer });
        },
        asking.signal,
      ),
    );
  },
  add: (episodes) => ended(search.add(episodes)),
  remove: (ids) => ended(search.remove(ids)),
  catchUp: () => ended(search.catchUp()),
  observeStatus(id) {
    stops.set(
      id,
      search.observeStatus((status) => tell({ of: id, status })),
    );
  },
  observeChanges(id) {
    stops.set(
      id,
      search.observeChanges(() => tell({ of: id, changed: true })),
    );
  },
  stop(id) {
    stops.get(id)?.();
  },
};
