/** A contender in a Node process of its own: `node --expose-gc node-side.js <name> <file> <questions>`; one line of JSON out. */
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
  /** Heap and array buffers after collecting garbage, the entrant's file among them. */
  heapBytes: number;
}

const [name, file, questions] = process.argv.slice(2) as [ContenderName, string, string];
const { warmUp, keystrokes, budgetMs } = JSON.parse(
  readFileSync(questions, 'utf8'),
) as NodeQuestions;
const contender = (await MODULES[name]()).open(new Uint8Array(readFileSync(file)));
for (const text of warmUp) contender.find(text);
const times: number[] = [];
const until = performance.now() + budgetMs;
for (const text of keystrokes) {
  const started = performance.now();
  contender.find(text);
  times.push(performance.now() - started);
  if (performance.now() > until) break;
}
globalThis.gc?.();
const { heapUsed, arrayBuffers } = process.memoryUsage();
const answers: NodeAnswers = { times, heapBytes: heapUsed + arrayBuffers };
// After the figures, so that the contender is still held while they are taken.
if (contender.find('a').length < 0) throw new Error('no contender');
process.stdout.write(JSON.stringify(answers));
