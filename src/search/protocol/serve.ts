/** The worker's side of the protocol: a `Search` answered over a port. */
import type { Search, SearchAnswer } from '../search.ts';
import type { FromWorker, Port, ToWorker } from './messages.ts';

/** `open` makes the search that the first message asks for. Whoever asked knows which answers are still wanted. */
export function serveSearch(
  port: Port<FromWorker, ToWorker>,
  open: (catalog: string) => Search,
): void {
  let search: Search | null = null;
  const running = new Map<number, AbortController>();

  const opened = (catalog: string): Search => {
    const made = open(catalog);
    made.observeStatus((status) => port.postMessage({ kind: 'status', status }));
    made.observeChanges(() => port.postMessage({ kind: 'changed' }));
    return made;
  };

  const settle = async (id: number, work: Promise<void>) => {
    try {
      await work;
      port.postMessage({ kind: 'done', id });
    } catch (error) {
      port.postMessage({ kind: 'failed', id, message: (error as Error).message });
    }
  };

  const find = async ({ id, request }: ToWorker & { kind: 'find' }, on: Search) => {
    const controller = new AbortController();
    running.set(id, controller);
    const observe = (answer: SearchAnswer) => {
      if (!controller.signal.aborted) port.postMessage({ kind: 'answer', id, answer });
    };
    await settle(id, on.find(request, observe, controller.signal));
    running.delete(id);
  };

  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'ping') port.postMessage({ kind: 'pong' });
    else if (data.kind === 'open') search ??= opened(data.catalog);
    else if (data.kind === 'cancel') running.get(data.id)?.abort();
    else if (search === null) return;
    else if (data.kind === 'find') void find(data, search);
    else if (data.kind === 'add') void settle(data.id, search.add(data.episodes));
    else if (data.kind === 'remove') void settle(data.id, search.remove(data.episodes));
    else void settle(data.id, search.catchUp());
  });
}
