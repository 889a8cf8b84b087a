/** The figures side by side, and as the JSON other programs read. */
import { table } from '../targets.ts';
import type { ContenderFigures, Times } from './measure.ts';
import type { Prepared } from './prepare.ts';
import { CLASSES } from './queries/classes.ts';
import type { Score } from './score.ts';

/** A row of the big table is a figure, a column an contender. */
const ROWS: [name: string, cell: (figures: ContenderFigures) => string][] = [
  ['keystroke in a worker, p50 / p95 ms', ({ worker }) => formatTimes(worker)],
  ['whole query in a worker, p50 / p95 ms', ({ whole }) => formatTimes(whole)],
  ['keystroke in Node, p50 / p95 ms', ({ node }) => formatTimes(node)],
  ['recall in ten / MRR', ({ score }) => `${score.recall} / ${score.mrr}`],
  [
    'the same, unseen seed',
    ({ contender, unseen }) =>
      contender.name === 'ours' ? `${unseen.recall} / ${unseen.mrr}` : '–',
  ],
  ['heap: worker / Node, MB', ({ heapMB, nodeHeapMB }) => `${heapMB} / ${nodeHeapMB}`],
  ['index (or text), MB', ({ indexMB }) => `${indexMB}`],
  ['KB for an hour of talk', ({ kbPerHour }) => `${kbPerHour}`],
  ['cold first answer, ms', ({ coldMs }) => `${coldMs}`],
  [
    'keystrokes timed in the worker',
    ({ keystrokes }) => `${keystrokes.timed} of ${keystrokes.all}`,
  ],
  ['queries asked for recall', ({ score }) => `${score.asked}`],
];

export function formatContenders(
  prepared: Prepared,
  contenders: readonly ContenderFigures[],
): string {
  const { episodes, lines, words, distinctWords, hours, indexMs } = prepared;
  const count = (value: number) => Math.round(value).toLocaleString('en');
  const head =
    `${count(episodes)} episodes: ${count(lines)} lines, ${count(words)} words, ${count(distinctWords)} of them different, ` +
    `${count(hours)} hours; indexed in ${count(indexMs / 1000)} s`;
  return [
    head,
    table([
      ['', ...contenders.map(({ contender }) => contender.title)],
      ...ROWS.map(([name, cell]) => [name, ...contenders.map(cell)]),
    ]),
    '',
    formatClasses([
      ...contenders.map(({ contender, score }): [string, Score] => [contender.title, score]),
      ...contenders
        .filter(({ contender }) => contender.name === 'ours')
        .map(({ contender, unseen }): [string, Score] => [
          `${contender.title}, unseen seed`,
          unseen,
        ]),
    ]),
  ].join('\n');
}

/** Recall class by class, a column each. */
export function formatClasses(scores: readonly (readonly [string, Score])[]): string {
  const names = CLASSES.map(({ name }) => name);
  return table([
    ['recall in ten', ...names],
    ...scores.map(([title, { byClass }]) => [
      title,
      ...names.map((name) => byClass[name]?.toFixed(2) ?? '–'),
    ]),
  ]);
}

/** What found nothing right, to be looked into. */
export function formatMissed(title: string, { missed }: Score): string[] {
  return missed.map((query) => `${title} missed (${query.class}): ${query.typed}`);
}

export function searchJson(contenders: readonly ContenderFigures[]): Record<string, unknown> {
  return Object.fromEntries(
    contenders.map(({ contender, worker, score, heapMB, indexMB, kbPerHour, coldMs }) => [
      contender.name,
      {
        ...worker,
        recall10: score.recall,
        mrr: score.mrr,
        heapMB,
        indexMB,
        kbPerHour,
        coldMs,
        byClass: score.byClass,
      },
    ]),
  );
}

function formatTimes({ p50, p95 }: Times): string {
  return `${p50} / ${p95}`;
}
