/** Reads one input after the other in a thread of its own, so that a reader that never comes back can be left. */
import { parentPort, workerData } from 'node:worker_threads';
import { createJudge, type Judged, SLOW, sortOf } from './judge.ts';
import { minimise } from './minimise.ts';
import { realFiles } from './real-files.ts';

export interface WorkerTask {
  seed: number;
  from: number;
  /** Exclusive. */
  to: number;
  /** [0] is the index of the input that is being read; whoever waits looks at it. */
  at: Int32Array;
  /** Sorts of faults that were found before, in an earlier thread. */
  known: readonly string[];
}

export type WorkerNote =
  | { kind: 'read'; judged: Judged }
  /** A fault that was not met before, with a small input that has it. */
  | { kind: 'failed'; fault: string; judged: Judged; smallest: string }
  | { kind: 'done' };

const { seed, from, to, at, known } = workerData as WorkerTask;
const judge = createJudge(seed, await realFiles());
const met = new Set(known);

for (let index = from; index < to; index += 1) {
  Atomics.store(at, 0, index);
  const judged = await judge.judge(index);
  for (const fault of judged.faults) {
    const sort = sortOf(fault, judged.role);
    if (met.has(sort)) continue;
    met.add(sort);
    note({ kind: 'failed', fault, judged, smallest: await smallestWith(fault, index) });
  }
  note({ kind: 'read', judged });
}
note({ kind: 'done' });

async function smallestWith(fault: string, index: number): Promise<string> {
  if (fault === SLOW) return '';
  const { bytes } = judge.input(index);
  const hasFault = async (candidate: Uint8Array) =>
    (await judge.faultsOf(index, candidate)).includes(fault);
  const text = new TextDecoder().decode(bytes);
  // Bytes that are no text are shown as they are.
  if (!(await hasFault(new TextEncoder().encode(text))))
    return `bytes ${Buffer.from(bytes).toString('hex')}`;
  return minimise(text, (candidate) => hasFault(new TextEncoder().encode(candidate)));
}

function note(message: WorkerNote): void {
  parentPort?.postMessage(message);
}
