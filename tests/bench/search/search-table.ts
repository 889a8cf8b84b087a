/** The figures side by side, and as the JSON other programs read. */
import { table } from '../targets.ts';
import type { EntrantFigures, Times } from './measure.ts';
import type { Prepared } from './prepare.ts';
import { CLASSES } from './queries/classes.ts';
import type { Score } from './score.ts';

/** A row of the big table is a figure, a column an entrant. */
const ROWS: [name: string, cell: (figures: EntrantFigures) => string][] = [
  ['keystroke in a worker, p50 / p95 ms', ({ worker }) => formatTimes(worker)],
  ['whole query in a worker, p50 / p95 ms', ({ whole }) => formatTimes(whole)],
  ['keystroke in Node, p50 / p95 ms', ({ node }) => formatTimes(node)],
  ['recall in ten / MRR', ({ score }) => `${score.recall} / ${score.mrr}`],
  [
    'the same, unseen seed',
    ({ entrant, unseen }) => (entrant.name === 'ours' ? `${unseen.recall} / ${unseen.mrr}` : '–'),
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

export function formatEntrants(prepared: Prepared, entrants: readonly EntrantFigures[]): string {
  const { episodes, lines, words, distinctWords, hours, indexMs } = prepared;
  const count = (value: number) => Math.round(value).toLocaleString('en');
  const head =
    `${count(episodes)} episodes: ${count(lines)} lines, ${count(words)} words, ${count(distinctWords)} of them different, ` +
    `${count(hours)} hours; indexed in ${count(indexMs / 1000)} s`;
  return [
    head,
    table([
      ['', ...entrants.map(({ entrant }) => entrant.title)],
      ...ROWS.map(([name, cell]) => [name, ...entrants.map(cell)]),
    ]),
    '',
    formatClasses([
      ...entrants.map(({ entrant, score }): [string, Score] => [entrant.title, score]),
      ...entrants
        .filter(({ entrant }) => entrant.name === 'ours')
        .map(({ entrant, unseen }): [string, Score] => [`${entrant.title}, unseen seed`, unseen]),
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

export function searchJson(entrants: readonly EntrantFigures[]): Record<string, unknown> {
  return Object.fromEntries(
    entrants.map(({ entrant, worker, score, heapMB, indexMB, kbPerHour, coldMs }) => [
      entrant.name,
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
