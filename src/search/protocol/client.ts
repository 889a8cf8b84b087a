/** The page's side of the protocol. Where the worker cannot run or dies, the same code runs in the page. */

import type { Search, SearchAnswer, SearchRequest, SearchStatus } from '../search.ts';
import type { FromWorker, Port, ToWorker } from './messages.ts';

export interface SearchWorker extends Port<ToWorker, FromWorker> {
  /** The worker could not be loaded, or threw where nobody caught it. */
  addEventListener(
    type: 'message' | 'error',
    listener: (event: { data: FromWorker }) => void,
  ): void;
  terminate(): void;
}

interface Running {
  request: SearchRequest;
  observe(answer: SearchAnswer): void;
  signal: AbortSignal;
  settle(): void;
  reject(error: unknown): void;
}

/**
 * Starts `openWorker` with the first question or the first wish to know the status: most visits search nothing.
 * `catalog` is the catalog's address.
 */
export function createSearchClient(
  catalog: string,
  openWorker: () => SearchWorker,
  openHere: () => Promise<Search>,
): Search {
  const running = new Map<number, Running>();
  const listeners = new Set<(status: SearchStatus) => void>();
  let status: SearchStatus = { state: 'loading', share: 0 };
  let worker: SearchWorker | null = null;
  let here: Promise<Search> | null = null;
  let lastId = 0;

  const tell = (next: SearchStatus) => {
    status = next;
    for (const listener of listeners) listener(status);
  };

  const receive = (message: FromWorker) => {
    if (message.kind === 'status') return tell(message.status);
    const request = running.get(message.id);
    if (request === undefined) return;
    if (message.kind === 'answer') return request.observe(message.answer);
    running.delete(message.id);
    if (message.kind === 'done') request.settle();
    else request.reject(new Error(message.message));
  };

  const goOnHere = () => {
    if (here !== null) return;
    worker?.terminate();
    worker = null;
    here = openHere();
    void here.then(
      (search) => search.observeStatus(tell),
      () => tell({ state: 'failed', reason: 'offline' }),
    );
    for (const request of running.values()) void findHere(request);
    running.clear();
  };

  const findHere = async ({ request, observe, signal, settle, reject }: Running) => {
    try {
      await (await here)?.find(request, observe, signal);
      settle();
    } catch (error) {
      reject(error);
    }
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
  };

  return {
    find(request, observe, signal) {
      start();
      return new Promise((settle, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const asked: Running = { request, observe, signal, settle, reject };
        if (here !== null) return void findHere(asked);
        lastId += 1;
        const id = lastId;
        running.set(id, asked);
        signal.addEventListener('abort', () => {
          if (!running.delete(id)) return;
          worker?.postMessage({ kind: 'cancel', id });
          reject(signal.reason);
        });
        worker?.postMessage({ kind: 'find', id, request });
      });
    },
    observeStatus(listener) {
      start();
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
  };
}
