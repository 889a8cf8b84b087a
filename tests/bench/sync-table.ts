/** What each figure of the sync bench is held to. */
import type { LongFigures, RateFigures, SyncFigures } from './sync-runs.ts';
import type { Figure } from './targets.ts';

export function syncTable(figures: SyncFigures): Figure[] {
  const { rate1, rate2, withoutWords, timeupdate } = figures;
  const { paragraphs, lines } = figures.lines20000;
  return [
    ...latencyRows('500 lines, 1×', rate1),
    { name: '500 lines, 1×: words marked', value: rate1.words, target: { atLeast: 1 } },
    ...latencyRows('500 lines, 2×', rate2),
    { name: '500 lines, 2×: words marked', value: rate2.words, target: { atLeast: 1 } },
    ...plainRows('500 lines, 1×, words unmarked', withoutWords),
    {
      name: '500 lines, 1×, words unmarked: words marked',
      value: withoutWords.words,
      target: { atMost: 0 },
    },
    { name: 'timeupdate instead, 1×: p50', value: timeupdate.p50, unit: 'ms' },
    { name: 'timeupdate instead, 1×: right', value: timeupdate.rightPct, unit: '%' },
    {
      name: 'plain page instead, 20,000 lines: first paint',
      value: timeupdate.lines20000.firstPaintMs,
      unit: 'ms',
    },
    ...longRows('20,000 lines, paragraphs', paragraphs),
    ...longRows('20,000 lines, lines', lines),
  ];
}

function latencyRows(name: string, figures: RateFigures): Figure[] {
  return [
    { name: `${name}: line lit p50`, value: figures.p50, target: { atMost: 10 }, unit: 'ms' },
    { name: `${name}: line lit p95`, value: figures.p95, target: { atMost: 20 }, unit: 'ms' },
    ...signedRows(name, figures),
    { name: `${name}: tick p95`, value: figures.tickP95Ms, unit: 'ms' },
    { name: `${name}: right`, value: figures.rightPct, unit: '%' },
    { name: `${name}: lines lit`, value: figures.cues },
    { name: `${name}: lines missed`, value: figures.missed },
    {
      name: `${name}: transcript components rendered`,
      value: figures.rendered,
      target: { atMost: 0 },
    },
    {
      name: `${name}: transcript nodes rewritten`,
      value: figures.rewritten,
      target: { atMost: 0 },
    },
  ];
}

/** How far the light was from the media time of the line's start: behind it, and ahead of it. */
function signedRows(name: string, { late, early }: RateFigures): Figure[] {
  return [
    { name: `${name}: late p95`, value: late?.p95 ?? 0, unit: 'ms' },
    { name: `${name}: early p95`, value: early?.p95 ?? 0, unit: 'ms' },
  ];
}

/** Told for comparison, and judged by nothing. */
function plainRows(name: string, figures: RateFigures): Figure[] {
  return [
    { name: `${name}: line lit p50`, value: figures.p50, unit: 'ms' },
    { name: `${name}: line lit p95`, value: figures.p95, unit: 'ms' },
    ...signedRows(name, figures),
    { name: `${name}: tick p95`, value: figures.tickP95Ms, unit: 'ms' },
    { name: `${name}: right`, value: figures.rightPct, unit: '%' },
  ];
}

function longRows(name: string, figures: LongFigures): Figure[] {
  return [
    {
      name: `${name}: first paint`,
      value: figures.firstPaintMs,
      target: { atMost: 600 },
      unit: 'ms',
    },
    { name: `${name}: whole text in the page`, value: figures.wholeTextMs, unit: 'ms' },
    { name: `${name}: tick p95`, value: figures.tickP95Ms, target: { atMost: 1 }, unit: 'ms' },
    { name: `${name}: right at 1×`, value: figures.rightPct1x, target: { atLeast: 95 }, unit: '%' },
    { name: `${name}: right at 2×`, value: figures.rightPct2x, target: { atLeast: 93 }, unit: '%' },
    { name: `${name}: line lit p95 at 1×`, value: figures.rate1.p95, unit: 'ms' },
    ...signedRows(`${name}, 1×`, figures.rate1),
    { name: `${name}: line lit p95 at 2×`, value: figures.rate2.p95, unit: 'ms' },
    ...signedRows(`${name}, 2×`, figures.rate2),
    { name: `${name}: words marked at 1×`, value: figures.rate1.words, target: { atLeast: 1 } },
    { name: `${name}: words marked at 2×`, value: figures.rate2.words, target: { atLeast: 1 } },
    { name: `${name}: found by the browser`, value: figures.found, target: { is: true } },
    { name: `${name}: time to find`, value: figures.findMs, unit: 'ms' },
    { name: `${name}: select all`, value: figures.selected, target: { is: true } },
  ];
}
