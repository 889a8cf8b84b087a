/** The page's side of the protocol. Where the worker cannot run, dies or is silent, the same code runs in the page. */
import type { AddedEpisode, Search, SearchAnswer, SearchStatus } from '../search.ts';
import { createLedger } from './ledger.ts';
import type { FromWorker, Port, ToWorker } from './messages.ts';

export interface SearchWorker extends Port<ToWorker, FromWorker> {
  /** The worker could not be loaded, or threw where nobody caught it. */
  addEventListener(
    type: 'message' | 'error',
    listener: (event: { data: FromWorker }) => void,
  ): void;
  terminate(): void;
}

/** Calls `beat` about twice a second until it is told to stop: a clock that stands still while the page is asleep. */
export type Pulse = (beat: () => void) => () => void;

/** A worker that says nothing for so long while something is asked of it ended, hangs, or never began. */
const SILENT_BEATS = 5;

/** Something asked of the search, as the worker is told and as it is done here. */
interface Wish {
  message(id: number): ToWorker;
  here(search: Search): Promise<void>;
  observe?(answer: SearchAnswer): void;
  /** The ledger has it, and later words on the same episodes. */
  isInLedger?: true;
}

interface Running extends Wish {
  settle(): void;
  reject(error: unknown): void;
}

const toAdd = (episodes: readonly AddedEpisode[]): Wish => ({
  message: (id) => ({ kind: 'add', id, episodes }),
  here: (search) => search.add(episodes),
  isInLedger: true,
});

const toRemove = (episodes: readonly string[]): Wish => ({
  message: (id) => ({ kind: 'remove', id, episodes }),
  here: (search) => search.remove(episodes),
  isInLedger: true,
});

const TO_CATCH_UP: Wish = {
  message: (id) => ({ kind: 'catchUp', id }),
  here: (search) => search.catchUp(),
};

/**
 * Starts `openWorker` with the first question or the first wish to know the status: most visits search nothing.
 * `catalog` is the catalog's address.
 */
export function createSearchClient(
  catalog: string,
  openWorker: () => SearchWorker,
  openHere: () => Promise<Search>,
  pulse: Pulse,
): Search {
  const running = new Map<number, Running>();
  const statusListeners = new Set<(status: SearchStatus) => void>();
  const changeListeners = new Set<() => void>();
  /** For a worker that has yet to start, and for the page if that one dies. */
  const ledger = createLedger();
  let status: SearchStatus = { state: 'loading', share: 0 };
  let worker: SearchWorker | null = null;
  let here: Promise<Search> | null = null;
  let lastId = 0;
  let silentBeats = 0;
  let stopListening: (() => void) | null = null;

  const tell = (next: SearchStatus) => {
    status = next;
    for (const listener of statusListeners) listener(status);
  };
  const tellChange = () => {
    for (const listener of changeListeners) listener();
  };

  const receive = (message: FromWorker) => {
    silentBeats = 0;
    if (message.kind === 'pong') return;
    if (message.kind === 'status') return tell(message.status);
    if (message.kind === 'changed') return tellChange();
    const wish = running.get(message.id);
    if (wish === undefined) return;
    if (message.kind === 'answer') return wish.observe?.(message.answer);
    running.delete(message.id);
    if (message.kind === 'done') wish.settle();
    else wish.reject(new Error(message.message));
  };

  const goOnHere = () => {
    if (here !== null) return;
    stopListening?.();
    stopListening = null;
    worker?.terminate();
    worker = null;
    here = openHere();
    const told = here.then((search) => {
      search.observeChanges(tellChange);
      search.observeStatus(tell);
      return ledger.tell(search);
    });
    here.catch(() => {
      // The next question tries again.
      here = null;
      tell({ state: 'failed', reason: 'offline' });
    });
    // What fails of it fails every question too, and is told there.
    told.catch(() => {});
    for (const { here: again, isInLedger, settle, reject } of running.values())
      (isInLedger ? told : here.then(again)).then(settle, reject);
    running.clear();
  };

  /** Asks it, while something is asked of it, whether it hears. */
  const listenFor = (listener: SearchWorker) => {
    silentBeats = 0;
    stopListening ??= pulse(() => {
      if (running.size === 0) {
        stopListening?.();
        stopListening = null;
      } else if (silentBeats === SILENT_BEATS) goOnHere();
      else {
        silentBeats += 1;
        listener.postMessage({ kind: 'ping' });
      }
    });
  };

  const start = () => {
    if (worker !== null || here !== null) return;
    try {
      worker = openWorker();
    } catch {
      // No workers here (an old browser, a policy).
      return goOnHere();
    }
    worker.addEventListener('message', ({ data }) => receive(data));
    worker.addEventListener('error', goOnHere);
    worker.postMessage({ kind: 'open', catalog });
    ledger
      .tell({ add: (episodes) => ask(toAdd(episodes)), remove: (ids) => ask(toRemove(ids)) })
      .catch(() => {});
  };

  const ask = (wish: Wish, signal?: AbortSignal): Promise<void> => {
    if (here !== null) return here.then(wish.here);
    lastId += 1;
    const id = lastId;
    return new Promise((settle, reject) => {
      running.set(id, { ...wish, settle, reject });
      signal?.addEventListener('abort', () => {
        if (!running.delete(id)) return;
        worker?.postMessage({ kind: 'cancel', id });
        reject(signal.reason);
      });
      if (worker === null) return;
      worker.postMessage(wish.message(id));
      listenFor(worker);
    });
  };

  return {
    async find(request, observe, signal) {
      start();
      signal.throwIfAborted();
      return ask(
        {
          message: (id) => ({ kind: 'find', id, request }),
          here: (search) => search.find(request, observe, signal),
          observe,
        },
        signal,
      );
    },
    observeStatus(listener) {
      start();
      statusListeners.add(listener);
      listener(status);
      return () => statusListeners.delete(listener);
    },
    async add(episodes) {
      ledger.add(episodes);
      if (worker !== null || here !== null) await ask(toAdd(episodes));
    },
    async remove(ids) {
      ledger.remove(ids);
      if (worker !== null || here !== null) await ask(toRemove(ids));
    },
    async catchUp() {
      if (worker !== null || here !== null) await ask(TO_CATCH_UP);
    },
    observeChanges(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
  };
}
