/** The page's side of the measurement; the bench calls it from outside. A time is from posting a text to having the answer. */
import type { Hit } from '../contenders/finder.ts';
import type { ContenderName } from '../modules.ts';
import type { ToWorker } from './worker.ts';

export interface BenchPage {
  /** From nothing to the first answer, milliseconds; the worker stays. */
  open(name: ContenderName, file: string, firstText: string): Promise<number>;
  /** Answers in the order asked, until `budgetMs` are used up. */
  ask(texts: string[], budgetMs: number): Promise<Asked>;
  /** Bytes the worker holds, after collecting garbage. */
  workerBytes(): Promise<number>;
}

export interface Asked {
  /** Milliseconds of each text. */
  times: number[];
  hits: Hit[][];
}

let worker: Worker;

function post(message: ToWorker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message: fault }) => reject(new Error(fault));
    worker.postMessage(message);
  });
}

const bench: BenchPage = {
  async open(name, file, firstText) {
    const started = performance.now();
    worker = new Worker('/worker.js', { type: 'module' });
    await post({ open: name, file });
    await post({ find: firstText });
    return performance.now() - started;
  },
  async ask(texts, budgetMs) {
    const asked: Asked = { times: [], hits: [] };
    const until = performance.now() + budgetMs;
    for (const text of texts) {
      const started = performance.now();
      asked.hits.push((await post({ find: text })) as Hit[]);
      asked.times.push(performance.now() - started);
      if (performance.now() > until) break;
    }
    return asked;
  },
  async workerBytes() {
    const { breakdown } = await performance.measureUserAgentSpecificMemory();
    return breakdown
      .filter(({ attribution }) => attribution.some(({ scope }) => scope.includes('Worker')))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  },
};

declare global {
  interface Window {
    bench: BenchPage;
  }
  interface Performance {
    /** Of isolated pages; not in the DOM types yet. */
    measureUserAgentSpecificMemory(): Promise<{
      breakdown: { bytes: number; attribution: { scope: string }[] }[];
    }>;
  }
}

window.bench = bench;
