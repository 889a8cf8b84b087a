import { runningSums } from './speech-model.ts';

/** A place where text and time are known to meet. */
export interface Anchor {
  /** Index of the word that starts at `time`; the number of words for the end of the talk. */
  word: number;
  /** Seconds. */
  time: number;
  /** Seconds: how far the anchor itself may be off. */
  sd: number;
}

export interface Estimate {
  /** Start of every word, seconds, never descending. */
  time: Float64Array;
  /** Standard deviation of each, seconds. */
  sd: Float64Array;
}

/**
 * Speech drifts from the model by this many seconds per square root of a second (standard deviation). Chosen so that the
 * 80 % band holds about 80 % of the true times of two interviews; talks with music, films or cuts drift more.
 */
export const DRIFT = 0.5;

/**
 * Times between anchors: the speech model's shares of the time between two of them; before the first and after the last
 * at the common `rate` (seconds a unit of cost). The uncertainty is that of a Brownian bridge, none at an anchor but its
 * own: sd = DRIFT · √(d·(D − d)/D), d seconds from one anchor, D between the two.
 * `anchors` ascend by word and by time (see `soundAnchors`).
 */
export function timesBetween(
  costs: Float64Array,
  anchors: readonly Anchor[],
  rate: number,
): Estimate {
  const count = costs.length;
  const sums = runningSums(costs);
  const time = new Float64Array(count);
  const sd = new Float64Array(count);
  const drift = driftOf(sums, anchors);
  let next = 0;
  for (let word = 0; word < count; word += 1) {
    while (next < anchors.length && (anchors[next] as Anchor).word <= word) next += 1;
    const before = anchors[next - 1];
    const after = anchors[next];
    const at = sums[word] as number;
    if (before !== undefined && after !== undefined) {
      const span = (sums[after.word] as number) - (sums[before.word] as number);
      const share = span > 0 ? (at - (sums[before.word] as number)) / span : 0;
      const gap = after.time - before.time;
      time[word] = before.time + share * gap;
      sd[word] = Math.hypot(
        drift * Math.sqrt(Math.max(0, share * (1 - share) * gap)),
        (1 - share) * before.sd,
        share * after.sd,
      );
    } else {
      const anchor = before ?? after ?? START;
      const away = (at - (sums[anchor.word] as number)) * rate;
      time[word] = Math.max(0, anchor.time + away);
      sd[word] = Math.hypot(drift * Math.sqrt(Math.abs(away)), RATE_SD * away, anchor.sd);
    }
  }
  return { time, sd };
}

/**
 * The talk's own drift: what its stretches between anchors took, against what one rate for all of them says. Few
 * stretches say little, so the usual drift counts as `USUAL_WEIGHT` of them.
 */
function driftOf(sums: Float64Array, anchors: readonly Anchor[]): number {
  const first = anchors[0];
  const last = anchors.at(-1);
  if (first === undefined || last === undefined) return DRIFT;
  const rate =
    (last.time - first.time) / ((sums[last.word] as number) - (sums[first.word] as number));
  let sum = USUAL_WEIGHT * DRIFT ** 2;
  let weight = USUAL_WEIGHT;
  for (let index = 1; index < anchors.length && anchors.length > 2; index += 1) {
    const [before, after] = [anchors[index - 1] as Anchor, anchors[index] as Anchor];
    const gap = after.time - before.time;
    const spoken = ((sums[after.word] as number) - (sums[before.word] as number)) * rate;
    if (gap <= 0 || spoken <= 0) continue;
    // What the anchors themselves may be off is shown beside the drift, and must not count twice.
    sum += Math.max(0, (spoken - gap) ** 2 - before.sd ** 2 - after.sd ** 2) / gap;
    weight += 1;
  }
  return Math.sqrt(sum / weight);
}

const USUAL_WEIGHT = 4;
const START: Anchor = { word: 0, time: 0, sd: 0 };
/** Where only one side is known the rate itself is a guess: off by about a tenth. */
const RATE_SD = 0.1;

/** Between two anchors speech may run so much faster or slower than the common rate; beyond, one of them is wrong. */
const STRETCH = 2.5;
/** Seconds by which anchors close together may differ from the common rate whatever the stretch. */
const STRETCH_SLACK = 3;

/**
 * Anchors that ascend by word and time and ask for no impossible speech. What the reader tapped beats what was placed, a
 * later tap an earlier one, an earlier place in the text the later.
 */
export function soundAnchors(
  placed: readonly Anchor[],
  taps: readonly Anchor[],
  sums: Float64Array,
  rate: number,
): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of [...taps.toReversed(), ...placed])
    if (kept.every((other) => agree(anchor, other, sums, rate))) kept.push(anchor);
  return kept.sort((a, b) => a.word - b.word);
}

function agree(a: Anchor, b: Anchor, sums: Float64Array, rate: number): boolean {
  const [first, second] = a.word <= b.word ? [a, b] : [b, a];
  const seconds = second.time - first.time;
  const spoken = ((sums[second.word] as number) - (sums[first.word] as number)) * rate;
  if (first.word === second.word || seconds <= 0) return false;
  return seconds <= STRETCH * spoken + STRETCH_SLACK && spoken <= STRETCH * seconds + STRETCH_SLACK;
}
