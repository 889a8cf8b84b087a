/** One contender over one corpus: in a Chromium worker, then in a Node process. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { quantile, round } from '../timing/statistics.ts';
import type { Contender } from './contenders.ts';
import type { Prepared } from './prepare.ts';
import { classByClass, keystrokesOf, shuffled } from './queries/keystrokes.ts';
import type { NodeAnswers, NodeQuestions } from './runs/node-side.ts';
import { type Score, scoreOf } from './score.ts';

export interface Times {
  p50: number;
  p95: number;
}

export interface ContenderFigures {
  contender: Contender;
  /** Per keystroke, milliseconds; from posting it to the worker to having the answer. */
  worker: Times;
  /** The same of whole queries. */
  whole: Times;
  /** Per keystroke in Node, without a worker. */
  node: Times;
  /** Keystrokes timed in the worker, and how many there are. */
  keystrokes: { timed: number; all: number };
  score: Score;
  /** Over the queries nobody tuned with. */
  unseen: Score;
  /** Millions of bytes. */
  heapMB: number;
  nodeHeapMB: number;
  indexMB: number;
  /** Thousands of bytes of index for an hour of talk. */
  kbPerHour: number;
  /** From a new worker over fetching the index to the first answer. */
  coldMs: number;
}

export interface Site {
  browser: Browser;
  address: string;
  folder: string;
}

const NODE_OUTPUT = 256 * 1024 * 1024;

export async function measureContender(
  site: Site,
  contender: Contender,
  prepared: Prepared,
): Promise<ContenderFigures> {
  const tuned = classByClass(prepared.queries.tuned);
  const unseen = classByClass(prepared.queries.unseen);
  const texts = (queries: typeof tuned) => queries.map(({ typed }) => typed);
  const all = keystrokesOf(prepared.queries.tuned);
  // Ours is asked as somebody types; of the others' answers a sample is enough.
  const keystrokes = contender.name === 'ours' ? all : shuffled(all);
  const { page, coldMs } = await openCold(site, contender, texts(tuned)[0] as string);
  const { budget } = contender;
  const ask = (asked: string[], budgetMs: number) =>
    page.evaluate(([list, most]) => window.bench.ask(list, most), [asked, budgetMs] as const);
  const warm = await ask(texts(unseen), budget.warmUp);
  const typed = await ask(keystrokes, budget.keystrokes);
  const whole = await ask(texts(tuned), budget.queries);
  const heap = await page.evaluate(() => window.bench.workerBytes());
  await page.context().close();
  const node = askInNode(site.folder, contender, {
    warmUp: texts(unseen).slice(0, warm.hits.length),
    keystrokes,
    budgetMs: budget.inNode,
  });
  const bytes = prepared.bytes[contender.name];
  return {
    contender,
    worker: timesOf(typed.times),
    whole: timesOf(whole.times),
    node: timesOf(node.times),
    keystrokes: { timed: typed.times.length, all: all.length },
    score: scoreOf(tuned, whole.hits, prepared.moments),
    unseen: scoreOf(unseen, warm.hits, prepared.moments),
    heapMB: megabytes(heap),
    nodeHeapMB: megabytes(node.heapBytes),
    indexMB: megabytes(bytes),
    kbPerHour: round(bytes / 1000 / prepared.hours, 1),
    coldMs,
  };
}

/** The median load; the last page stays open. */
async function openCold(
  { browser, address }: Site,
  { name, file, loads }: Contender,
  firstText: string,
): Promise<{ page: Page; coldMs: number }> {
  const times: number[] = [];
  for (;;) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address);
    await page.waitForFunction(() => window.bench !== undefined);
    times.push(
      await page.evaluate(([contender, from, text]) => window.bench.open(contender, from, text), [
        name,
        `/${file}`,
        firstText,
      ] as const),
    );
    if (times.length === loads) return { page, coldMs: Math.round(quantile(times, 0.5)) };
    await page.context().close();
  }
}

function askInNode(
  folder: string,
  { name, file }: Contender,
  questions: NodeQuestions,
): NodeAnswers {
  const asked = join(folder, 'questions.json');
  writeFileSync(asked, JSON.stringify(questions));
  const run = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8192',
      join(folder, 'node-side.js'),
      name,
      join(folder, file),
      asked,
    ],
    { encoding: 'utf8', maxBuffer: NODE_OUTPUT },
  );
  if (run.status !== 0) throw new Error(`${name} in Node: ${run.stderr}`);
  return JSON.parse(run.stdout) as NodeAnswers;
}

function timesOf(times: readonly number[]): Times {
  return { p50: round(quantile(times, 0.5)), p95: round(quantile(times, 0.95)) };
}

function megabytes(bytes: number): number {
  return round(bytes / 1e6, 1);
}
