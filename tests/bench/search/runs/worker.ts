/** A finder in a worker of its own: opened once, then a text in, places out. */
import type { Finder } from '../contenders/finder.ts';
import { type ContenderName, MODULES } from '../modules.ts';

export type ToWorker = { open: ContenderName; file: string } | { find: string };

let finder: Finder | undefined;

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) {
    const [module, bytes] = await Promise.all([
      MODULES[data.open](),
      fetch(data.file).then((response) => response.arrayBuffer()),
    ]);
    finder = module.open(new Uint8Array(bytes));
    self.postMessage('open');
  } else self.postMessage(finder?.find(data.find));
};
