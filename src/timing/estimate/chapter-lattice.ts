/**
 * The search behind chapter placement: every chapter may stand at every place, a step from one chapter to the next costs as
 * much as the speech between them misses the time between them.
 */

/** Drift of speech against the model: seconds per square root of a second, and a constant for each boundary. */
const DRIFT = 0.6;
const SLACK = 2;
/** Beyond so many standard deviations the penalty grows linearly: music, laughter and films are not speech. */
const BEND = 2;
/** Text between two chapters that would take more or less than so much of the time between them is not looked at. */
const FARTHEST = 1.6;
const NEAREST = 0.4;
const FARTHEST_SECONDS = 20;

/** Where each of some chapters may stand, and what speaks for it. */
export interface Lattice {
  /** Speech cost up to each place, ascending. */
  costs: Float64Array;
  /** Seconds, ascending; one a chapter. */
  startTimes: readonly number[];
  /** For each chapter, what every place has in its favour: logarithms of likelihoods. */
  merits: readonly Float64Array[];
}

export interface Path {
  /** Place of each chapter. */
  rows: number[];
  /** -Infinity where the places are too few. */
  score: number;
}

/** The best path at one rate, in seconds a unit of cost (Viterbi). */
export function bestPath(lattice: Lattice, rate: number): Path {
  const { costs, startTimes, merits } = lattice;
  const from: Int32Array[] = [];
  let scores = firstScores(lattice, rate);
  for (let chapter = 1; chapter < startTimes.length; chapter += 1) {
    const next = new Float64Array(costs.length).fill(-Infinity);
    const came = new Int32Array(costs.length).fill(-1);
    const merit = merits[chapter] as Float64Array;
    eachStep(costs, gapBefore(startTimes, chapter), rate, (before, row, misfit) => {
      const score = (scores[before] as number) - misfit + (merit[row] as number);
      if (score > (next[row] as number)) {
        next[row] = score;
        came[row] = before;
      }
    });
    scores = next;
    from.push(came);
  }
  let row = indexOfLargest(scores);
  const score = scores[row] as number;
  const rows = [row];
  for (const came of from.reverse()) {
    row = came[row] as number;
    rows.unshift(row);
  }
  return { rows, score };
}

function firstScores({ costs, startTimes, merits }: Lattice, rate: number): Float64Array {
  const startTime = startTimes[0] ?? 0;
  // A first chapter at the very start is the first word, whatever its title says.
  if (startTime === 0)
    return new Float64Array(costs.length).map((_, row) => (row === 0 ? 0 : -Infinity));
  return costs.map(
    (cost, row) => ((merits[0] as Float64Array)[row] as number) - misfit(cost * rate, startTime),
  );
}

function gapBefore(startTimes: readonly number[], chapter: number): number {
  return (startTimes[chapter] ?? 0) - (startTimes[chapter - 1] ?? 0);
}

/** Every pair of places that two chapters `gap` seconds apart may have, with what it costs. */
function eachStep(
  costs: Float64Array,
  gap: number,
  rate: number,
  onStep: (before: number, row: number, penalty: number) => void,
): void {
  const deviation = Math.sqrt(DRIFT ** 2 * gap + SLACK ** 2);
  let low = 0;
  for (let row = 1; row < costs.length; row += 1) {
    while (
      ((costs[row] as number) - (costs[low] as number)) * rate >
      FARTHEST * gap + FARTHEST_SECONDS
    )
      low += 1;
    for (let before = low; before < row; before += 1) {
      const spoken = ((costs[row] as number) - (costs[before] as number)) * rate;
      if (spoken < NEAREST * gap - FARTHEST_SECONDS) break;
      onStep(before, row, penalty(Math.abs(spoken - gap) / deviation));
    }
  }
}

function indexOfLargest(scores: Float64Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1)
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  return best;
}

/**
 * How sharply the paths are told apart; 1 would take the merits for exact logarithms of likelihoods. Between 1 and 1.3
 * doubtful chapters are hedged; 1.15 gave the least errors of cue starts on the one captioned talk there is.
 */
const SHARPNESS = 1.15;

export interface PathSpread {
  /** Cost at the place with half of the paths' weight on either side, one a chapter. */
  middles: number[];
  /** Seconds the paths stray from it. */
  sd: number[];
}

/** All paths at one rate together (forward-backward): how the weight of each chapter is spread over the places. */
export function spreadPaths(lattice: Lattice, rate: number): PathSpread {
  const { costs, startTimes, merits } = lattice;
  const count = startTimes.length;
  const alpha: Float64Array[] = [
    scaled(firstScores(lattice, rate).map((score) => Math.exp(SHARPNESS * score))),
  ];
  for (let chapter = 1; chapter < count; chapter += 1) {
    const before = alpha[chapter - 1] as Float64Array;
    const next = new Float64Array(costs.length);
    eachStep(costs, gapBefore(startTimes, chapter), rate, (from, to, penalty) => {
      next[to] = (next[to] as number) + (before[from] as number) * Math.exp(-SHARPNESS * penalty);
    });
    const merit = merits[chapter] as Float64Array;
    alpha.push(
      scaled(next.map((value, row) => value * Math.exp(SHARPNESS * (merit[row] as number)))),
    );
  }
  const sd: number[] = [];
  const middles: number[] = [];
  let beta: Float64Array = new Float64Array(costs.length).fill(1);
  for (let chapter = count - 1; chapter >= 0; chapter -= 1) {
    const weights = scaled(
      (alpha[chapter] as Float64Array).map((value, row) => value * (beta[row] as number)),
    );
    const middle = costs[middleOf(weights)] as number;
    middles.unshift(middle);
    let variance = 0;
    for (const [other, weight] of weights.entries())
      variance += weight * (((costs[other] as number) - middle) * rate) ** 2;
    sd.unshift(Math.sqrt(variance));
    if (chapter === 0) break;
    const merit = merits[chapter] as Float64Array;
    const next = new Float64Array(costs.length);
    const after = beta;
    eachStep(costs, gapBefore(startTimes, chapter), rate, (from, to, penalty) => {
      next[from] =
        (next[from] as number) +
        Math.exp(SHARPNESS * ((merit[to] as number) - penalty)) * (after[to] as number);
    });
    beta = scaled(next);
  }
  return { middles, sd };
}

/** The place with half of the weight on either side. */
function middleOf(weights: Float64Array): number {
  let sum = 0;
  for (const [row, weight] of weights.entries()) {
    sum += weight;
    if (sum >= 0.5) return row;
  }
  return 0;
}

function scaled(weights: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum > 0 ? weights.map((weight) => weight / sum) : weights;
}

/** Minus the logarithm of the likelihood that this much speech took this much time. */
function misfit(spoken: number, seconds: number): number {
  return penalty(Math.abs(spoken - seconds) / Math.sqrt(DRIFT ** 2 * seconds + SLACK ** 2));
}

/** Of a deviation in standard deviations: squared near, straight beyond the bend. */
function penalty(deviation: number): number {
  return deviation <= BEND ? deviation ** 2 / 2 : BEND * deviation - BEND ** 2 / 2;
}
