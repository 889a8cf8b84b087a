/** The worker's side of the protocol: a `Search` answered over a port. */

import type { Search } from '../search.ts';
import type { FromWorker, Port, ToWorker } from './messages.ts';

/** `open` makes the search that the first message asks for. Whoever asked knows which answers are still wanted. */
export function serveSearch(
  port: Port<FromWorker, ToWorker>,
  open: (catalog: string) => Search,
): void {
  let search: Search | null = null;
  const running = new Map<number, AbortController>();

  const find = async (message: ToWorker & { kind: 'find' }, on: Search) => {
    const controller = new AbortController();
    const { id, request } = message;
    running.set(id, controller);
    const observe = (answer: (FromWorker & { kind: 'answer' })['answer']) => {
      if (!controller.signal.aborted) port.postMessage({ kind: 'answer', id, answer });
    };
    try {
      await on.find(request, observe, controller.signal);
      port.postMessage({ kind: 'done', id });
    } catch (error) {
      port.postMessage({ kind: 'failed', id, message: (error as Error).message });
    } finally {
      running.delete(id);
    }
  };

  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'open') {
      if (search !== null) return;
      search = open(data.catalog);
      search.observeStatus((status) => port.postMessage({ kind: 'status', status }));
    } else if (data.kind === 'cancel') {
      running.get(data.id)?.abort();
    } else if (search !== null) {
      void find(data, search);
    }
  });
}
