/** A finder in a Node process of its own: `node --expose-gc node-side.js <name> <file> <questions>`; one line of JSON out. */
import { readFileSync } from 'node:fs';
import { type ContenderName, MODULES } from '../modules.ts';

export interface NodeQuestions {
  /** Asked first and not timed. */
  warmUp: string[];
  keystrokes: string[];
  budgetMs: number;
}

export interface NodeAnswers {
  times: number[];
  /** Heap and array buffers after collecting garbage, the contender's file among them. */
  heapBytes: number;
}

const [name, file, questions] = process.argv.slice(2) as [ContenderName, string, string];
const { warmUp, keystrokes, budgetMs } = JSON.parse(
  readFileSync(questions, 'utf8'),
) as NodeQuestions;
/** Exported, so that it is still held when the heap is measured. */
export const finder = (await MODULES[name]()).open(new Uint8Array(readFileSync(file)));
for (const text of warmUp) finder.find(text);
const times: number[] = [];
const until = performance.now() + budgetMs;
for (const text of keystrokes) {
  const started = performance.now();
  finder.find(text);
  times.push(performance.now() - started);
  if (performance.now() > until) break;
}
globalThis.gc?.();
const { heapUsed, arrayBuffers } = process.memoryUsage();
const answers: NodeAnswers = { times, heapBytes: heapUsed + arrayBuffers };
process.stdout.write(JSON.stringify(answers));
