/**
 * The best passages among exact places. For each place as the last of a passage, the most recent place of every other
 * unit is tried, nearest first: no tighter passage ends there.
 */
import type { ExpandedUnit } from '../expand/variants.ts';
import type { Entries } from './entries.ts';
import { PASSAGE_SPAN } from './limits.ts';

export interface Stretch {
  /** First and last position; both belong to it. */
  from: number;
  to: number;
  /** 0 to 1: how much of the query stands there. */
  coverage: number;
  /** 0 to 1: the coverage, less for words far apart or in another order. */
  score: number;
  exact: boolean;
  /** Of each unit that stands there: unit, variant, unit, variant … */
  matches: number[];
}

/** Parts of the score: of neighbours in the query that are neighbours here, and of a short passage. */
const ORDER_PART = 0.3;
const SPAN_PART = 0.12;
const REVERSED = 0.7;
const NEAR = 3;

export function findStretches(
  entries: Entries,
  units: readonly ExpandedUnit[],
  segment: number,
): Stretch[] {
  const { position, unit, variant } = entries;
  const total = units.reduce((sum, { idf }) => sum + idf, 0);
  const pairTotal = units.reduce((sum, { idf }, index) => {
    const next = units[index + 1];
    return next === undefined ? sum : sum + Math.min(idf, next.idf);
  }, 0);
  const variants = units.map((expanded) => expanded.variants[segment] ?? []);
  /** Of each unit its last entry, and the units by recency. */
  const last = new Int32Array(units.length).fill(-1);
  const recent: number[] = [];
  const stretches: Stretch[] = [];

  const variantOf = (entry: number) =>
    variants[unit[entry] as number]?.[variant[entry] as number] as (typeof variants)[0][0];
  const reachOf = (entry: number) => (position[entry] as number) + variantOf(entry).reach - 1;

  /** How well a unit and the next one of the query stand to each other, 0 to 1. */
  function order(first: number): number {
    const [a, b] = [last[first] as number, last[first + 1] as number];
    const step = (position[b] as number) - (position[a] as number);
    if (step === 0) return 1;
    const expected = (units[first + 1]?.at ?? 0) - (units[first]?.at ?? 0);
    const off = step > 0 ? Math.abs(step - expected) : -step - 1;
    return (step > 0 ? 1 : REVERSED) / (1 + off / NEAR);
  }

  for (let entry = 0; entry < position.length; entry += 1) {
    const own = unit[entry] as number;
    const at = position[entry] as number;
    // Of two variants at one position the better one comes first.
    if (last[own] !== -1 && position[last[own] as number] === at) continue;
    last[own] = entry;
    const index = recent.indexOf(own);
    if (index !== -1) recent.splice(index, 1);
    recent.unshift(own);

    let worth = 0;
    let ordered = 0;
    let has = 0;
    let best = { score: 0, coverage: 0, size: 0, from: at };
    for (const [row, other] of recent.entries()) {
      const place = last[other] as number;
      const from = position[place] as number;
      if (at - from >= PASSAGE_SPAN) {
        recent.length = row;
        break;
      }
      worth += (units[other] as ExpandedUnit).idf * variantOf(place).weight;
      has |= 1 << other;
      if (other > 0 && has & (1 << (other - 1)))
        ordered += pairWorth(units, other - 1) * order(other - 1);
      if (other + 1 < units.length && has & (1 << (other + 1)))
        ordered += pairWorth(units, other) * order(other);
      const coverage = worth / total;
      const inOrder = pairTotal === 0 ? 1 : 1 - ORDER_PART * (1 - ordered / pairTotal);
      const score = coverage * inOrder * (1 - (SPAN_PART * (at - from)) / PASSAGE_SPAN);
      if (score > best.score) best = { score, coverage, size: row + 1, from };
    }
    const used = recent.slice(0, best.size).map((other) => last[other] as number);
    stretches.push({
      from: best.from,
      to: Math.max(...used.map(reachOf)),
      coverage: best.coverage,
      score: best.score,
      exact: best.size === units.length && used.every((place) => variantOf(place).exact),
      matches: used.flatMap((place) => [unit[place] as number, variant[place] as number]),
    });
  }
  return keepBest(stretches);
}

function pairWorth(units: readonly ExpandedUnit[], first: number): number {
  return Math.min(units[first]?.idf ?? 0, units[first + 1]?.idf ?? 0);
}

/** Of stretches that overlap the best one. Ascending in `to` as they come. */
function keepBest(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    let isBest = true;
    while (kept.length > 0 && (kept[kept.length - 1] as Stretch).to >= stretch.from) {
      if ((kept[kept.length - 1] as Stretch).score >= stretch.score) {
        isBest = false;
        break;
      }
      kept.pop();
    }
    if (isBest) kept.push(stretch);
  }
  return kept;
}
