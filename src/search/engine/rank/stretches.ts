/**
 * The best passages among exact places. For each place as the last of a passage, the most recent place of every other
 * unit is tried, nearest first: no tighter passage ends there.
 */
import type { ExpandedUnit, Variant } from '../expand/variants.ts';
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
  matches: Match[];
}

/** A unit that stands there. */
export interface Match {
  /** Index of the unit. */
  unit: number;
  variant: Variant;
  position: number;
}

/** Parts of the score: of neighbours in the query that are neighbours here, and of a short passage. */
const ORDER_PART = 0.22;
const SPAN_PART = 0.12;
const REVERSED = 0.7;
const NEAR = 3;
/** Positions within which a spelling of a word stands for one that is worth less than this share of it. */
const BESIDE = 16;
const WORSE = 0.9;

/** `index`: of the segment. Best ones only: none overlaps another, what overlaps and is as good is one. Ascending. */
export function findStretches(
  { position, unit, variant }: Entries,
  units: readonly ExpandedUnit[],
  index: number,
): Stretch[] {
  const measure = createMeasure(units);
  const variants = units.map((expanded) => expanded.variants[index] ?? []);
  /** Units by recency of their last entry. */
  const recent: number[] = [];
  const last = new Int32Array(units.length);
  const kept: Stretch[] = [];
  for (let entry = 0; entry < position.length; entry += 1) {
    const own = unit[entry] as number;
    const at = position[entry] as number;
    const { weight } = (variants[own] as Variant[])[variant[entry] as number] as Variant;
    const before = recent.indexOf(own);
    if (before !== -1) {
      const known = last[own] as number;
      const better = (variants[own] as Variant[])[variant[known] as number] as Variant;
      const away = at - (position[known] as number);
      // A likeness beside the word itself adds nothing, but would take its place.
      if (away === 0 || (weight < better.weight * WORSE && away < BESIDE)) continue;
      recent.splice(before, 1);
    }
    recent.unshift(own);
    last[own] = entry;
    const found = measure(own, at, weight, recent);
    while (kept.length > 0) {
      const other = kept[kept.length - 1] as Stretch;
      if (other.to < found.from || other.score >= found.score) break;
      kept.pop();
    }
    const rival = kept[kept.length - 1];
    const overlaps = rival !== undefined && rival.to >= found.from;
    if (overlaps && rival.score !== found.score) continue;
    const matches: Match[] = recent.slice(0, found.size).map((other) => {
      const place = last[other] as number;
      return {
        unit: other,
        position: position[place] as number,
        variant: variants[other]?.[variant[place] as number] as Variant,
      };
    });
    const to = matches.reduce(
      (most, match) => Math.max(most, match.position + match.variant.reach - 1),
      0,
    );
    if (overlaps) {
      // A phrase that begins with its own end may be said twice with a word in common: one passage, while it is not long.
      if (to - rival.from < PASSAGE_SPAN) rival.to = Math.max(rival.to, to);
      continue;
    }
    kept.push({
      from: found.from,
      to,
      coverage: found.coverage,
      score: found.score,
      exact: matches.length === units.length && matches.every((match) => match.variant.exact),
      matches,
    });
  }
  return kept;
}

/**
 * Measures the best passage that ends at a place: the units by recency, and how many of them belong to it. Shortens
 * `recent` where it reaches back too far.
 */
function createMeasure(units: readonly ExpandedUnit[]) {
  const idf = Float64Array.from(units, (unit) => unit.idf);
  /** Of each unit and the next one: what their order is worth, and how far apart they were typed. */
  const pair = idf.map((own, unit) => Math.min(own, idf[unit + 1] ?? 0));
  const apart = Float64Array.from(units, ({ at }, unit) => (units[unit + 1]?.at ?? 0) - at);
  const total = idf.reduce((sum, own) => sum + own, 0);
  const pairTotal = pair.reduce((sum, own) => sum + own, 0);
  const positions = new Float64Array(units.length);
  const weights = new Float64Array(units.length);
  const best = { score: 0, coverage: 0, size: 0, from: 0 };

  /** How well a unit and the next one stand to each other, 0 to 1. */
  function order(unit: number): number {
    const step = (positions[unit + 1] as number) - (positions[unit] as number);
    if (step === 0) return 1;
    if (step < 0) return REVERSED / (1 + (-step - 1) / NEAR);
    return 1 / (1 + Math.abs(step - (apart[unit] as number)) / NEAR);
  }

  return (unit: number, at: number, weight: number, recent: number[]) => {
    positions[unit] = at;
    weights[unit] = weight;
    let worth = 0;
    let ordered = 0;
    let has = 0;
    best.score = 0;
    for (let row = 0; row < recent.length; row += 1) {
      const other = recent[row] as number;
      const from = positions[other] as number;
      if (at - from >= PASSAGE_SPAN) {
        recent.length = row;
        break;
      }
      worth += (idf[other] as number) * (weights[other] as number);
      has |= 1 << other;
      if (other > 0 && (has & (1 << (other - 1))) !== 0)
        ordered += (pair[other - 1] as number) * order(other - 1);
      if ((has & (2 << other)) !== 0) ordered += (pair[other] as number) * order(other);
      const coverage = worth / total;
      const inOrder = pairTotal === 0 ? 1 : 1 - ORDER_PART * (1 - ordered / pairTotal);
      const score = coverage * inOrder * (1 - (SPAN_PART * (at - from)) / PASSAGE_SPAN);
      if (score > best.score) {
        best.score = score;
        best.coverage = coverage;
        best.size = row + 1;
        best.from = from;
      }
    }
    return best;
  };
}
