/** Starts readers in a thread, and another thread behind every input that one of them never comes back from. */
import { Worker } from 'node:worker_threads';
import type { FuzzArguments } from './fuzz-arguments.ts';
import { type Judged, sortOf } from './judge.ts';
import type { WorkerNote, WorkerTask } from './worker.ts';

export interface FuzzFailure {
  fault: string;
  index: number;
  origin: string;
  role: string;
  size: number;
  /** The smallest input found that has the fault; empty where none was looked for. */
  smallest: string;
}

export interface FuzzRun {
  inputs: number;
  milliseconds: number;
  /** Inputs by what they were read as. */
  roles: Map<string, number>;
  /** One for each sort of fault. */
  failures: FuzzFailure[];
  /** The inputs that had one. */
  failed: number;
  /** Slowest first. */
  slowest: Judged[];
}

/** A thread knows nothing of the TypeScript loader that the process was started with. */
const LOADER = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
})`;

/** No input takes a second; what takes so long on any machine never ends. Before the first, every real file is read. */
const PATIENCE_MS = 30_000;
const START_PATIENCE_MS = 300_000;
/** Of the thread that has read none yet. */
const STARTING = -1;
const SLOWEST_KEPT = 5;

export async function runFuzz({ seed, from, inputs }: FuzzArguments): Promise<FuzzRun> {
  const before = performance.now();
  const run: FuzzRun = {
    inputs,
    milliseconds: 0,
    roles: new Map(),
    failures: [],
    failed: 0,
    slowest: [],
  };
  const at = new Int32Array(new SharedArrayBuffer(4));
  let next = from;
  while (next < from + inputs) {
    const known = run.failures.map(({ fault, role }) => sortOf(fault, role));
    const hung = await readUntil({ seed, from: next, to: from + inputs, at, known }, run);
    if (hung === null) break;
    run.failed += 1;
    run.failures.push({
      fault: `does not end within ${PATIENCE_MS / 1000} s`,
      ...{ index: hung, origin: '?', role: '?', size: 0, smallest: '' },
    });
    next = hung + 1;
  }
  run.milliseconds = performance.now() - before;
  return run;
}

/** Null when all were read; else the index of the input at which the thread hung. */
function readUntil(task: WorkerTask, run: FuzzRun): Promise<number | null> {
  return new Promise((resolve, reject) => {
    Atomics.store(task.at, 0, STARTING);
    const worker = new Worker(LOADER, { eval: true, workerData: task });
    let seen = STARTING;
    let since = performance.now();
    const watch = setInterval(() => {
      const index = Atomics.load(task.at, 0);
      const patience = index === STARTING ? START_PATIENCE_MS : PATIENCE_MS;
      if (index !== seen) [seen, since] = [index, performance.now()];
      else if (performance.now() - since > patience) finish(index);
    }, 1000);
    const finish = (hung: number | null) => {
      clearInterval(watch);
      const stuck = new Error('A real file, as it is, is not read to its end.');
      void worker.terminate().then(() => (hung === STARTING ? reject(stuck) : resolve(hung)));
    };
    worker.on('message', (note: WorkerNote) => {
      if (note.kind === 'done') finish(null);
      else if (note.kind === 'read') take(note.judged, run);
      else {
        const { index, origin, role, size } = note.judged;
        run.failures.push({
          fault: note.fault,
          index,
          origin,
          role,
          size,
          smallest: note.smallest,
        });
      }
    });
    worker.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
}

function take(judged: Judged, run: FuzzRun): void {
  run.roles.set(judged.role, (run.roles.get(judged.role) ?? 0) + 1);
  if (judged.faults.length > 0) run.failed += 1;
  run.slowest = [...run.slowest, judged]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST_KEPT);
}
