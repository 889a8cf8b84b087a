/** A worker without a thread: both ends of the protocol over a real MessageChannel, where whatever is said is cloned. */
import type { Pulse, SearchWorker } from '../../src/search/protocol/client.ts';
import type { FromWorker, Port, ToWorker } from '../../src/search/protocol/messages.ts';
import { serveSearch } from '../../src/search/protocol/serve.ts';
import type { Search } from '../../src/search/search.ts';

/** `open` is called with the address that the first message names. */
export function workerOf(open: (catalog: string) => Search) {
  const { port1, port2 } = new MessageChannel();
  const port = (end: MessagePort) => {
    end.start();
    return end;
  };
  serveSearch(port(port2) as unknown as Port<FromWorker, ToWorker>, open);
  let crash = () => {};
  const worker: SearchWorker = {
    postMessage: (message) => port1.postMessage(message),
    addEventListener(type, listener) {
      if (type === 'error') crash = () => listener({ data: undefined as never });
      else port(port1).addEventListener('message', listener as unknown as EventListener);
    },
    terminate: () => port1.close(),
  };
  return { worker, crash: () => crash(), close: () => port1.close() };
}

/** Time stands still. */
export const asleep: Pulse = () => () => {};

/** A pulse that a test makes beat. */
export function handPulse(): { pulse: Pulse; beat(): void; isRunning(): boolean } {
  let run: (() => void) | null = null;
  return {
    pulse(beat) {
      run = beat;
      return () => {
        run = null;
      };
    },
    beat: () => run?.(),
    isRunning: () => run !== null,
  };
}
