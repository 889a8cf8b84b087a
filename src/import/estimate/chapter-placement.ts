import { activeIndex } from '../../core/active.ts';
import type { SpokenText } from '../../core/spoken-text.ts';
import { BREAK } from '../../core/spoken-words.ts';
import type { Anchor } from './anchors.ts';
import { runningSums, speechCosts } from './speech-model.ts';
import { stemIndex, titleLikeness } from './title-likeness.ts';

export interface ChapterStart {
  title: string;
  /** Seconds. */
  startTime: number;
}

export interface Placement {
  /** Word each chapter most likely starts at, ascending, one a chapter: where its heading belongs. */
  words: number[];
  /**
   * The same for timing: the middle of all places that fit, by how well they do, and their spread as `sd`. Where a
   * title leaves no doubt it is the word above; where two places fit nearly as well it lies between them.
   */
  anchors: Anchor[];
  /** Seconds a unit of speech cost takes, as the chapters themselves tell. */
  rate: number;
}

/** Seconds a unit of cost takes that are tried: from a very fast to a very slow speaker, in steps of 2 %. */
const SLOWEST = 1.7;
const FASTEST = 0.5;
const COARSE_STEP = 1.06;
const FINE_STEP = 1.02;
/** Drift of speech against the model: seconds per square root of a second, and a constant for each boundary. */
const DRIFT = 0.6;
const SLACK = 2;
/** Beyond so many standard deviations the penalty grows linearly: music, laughter and films are not speech. */
const BEND = 2;
/** What the fit of the title is worth, and what the kind of place is. */
const TITLE_WEIGHT = 6;
const TURN_WEIGHT = 2;

/**
 * Places chapters in an untimed text: monotone dynamic programming over sentence and turn starts. A place is good where the
 * speech since the chapter before takes about the time between the two, the title fits what follows, and a turn begins.
 * The rate of speech is left free: the total length of the recording is not even asked for, because one wrong by 5 % would
 * move every chapter. `chapters` ascend; null where the text has no place for all of them. About 200 ms for an hour of talk
 * with 20 chapters.
 */
export function placeChapters(
  text: SpokenText,
  chapters: readonly ChapterStart[],
): Placement | null {
  const sums = runningSums(speechCosts(text.lines, text.words, text.turnStarts));
  const places = placesOf(text);
  const opening = openingMerits(text, places);
  const index = stemIndex(text.words);
  const merits = chapters.map((chapter) => {
    const likeness = titleLikeness(chapter.title, places, index);
    return likeness.map((value, row) => TITLE_WEIGHT * value + (opening[row] as number));
  });
  const costs = Float64Array.from(places, (place) => sums[place] as number);
  const rate = bestRate((at) => forward(costs, chapters, merits, at).score);
  const { rows, score } = forward(costs, chapters, merits, rate);
  if (chapters.length === 0 || score === -Infinity) return null;
  const { middles, sd } = spread(costs, chapters, merits, rate);
  return {
    words: rows.map((row) => places[row] as number),
    anchors: chapters.map((chapter, row) => ({
      word: nearestWord(sums, middles[row] as number),
      time: chapter.startTime,
      sd: sd[row] as number,
    })),
    rate,
  };
}

/**
 * What the kind of place speaks for: a turn begins there. One after a short turn that broke off counts for half: the
 * transcriber cut one sentence in two, or somebody only said "yeah".
 */
function openingMerits(text: SpokenText, places: readonly number[]): Float64Array {
  const merits = new Float64Array(places.length);
  let turn = 0;
  for (const [row, place] of places.entries()) {
    while (turn < text.turnStarts.length && (text.turnStarts[turn] as number) < place) turn += 1;
    if (text.turnStarts[turn] !== place) continue;
    const brokeOff = place > 0 && text.words.after[place - 1] !== BREAK.sentence;
    const isShort = place - (text.turnStarts[turn - 1] ?? 0) < SHORT_TURN_WORDS;
    merits[row] = brokeOff && isShort ? TURN_WEIGHT / 2 : TURN_WEIGHT;
  }
  return merits;
}

const SHORT_TURN_WORDS = 40;

function nearestWord(sums: Float64Array, cost: number): number {
  const word = activeIndex(sums, cost);
  const next = Math.min(word + 1, sums.length - 1);
  return cost - (sums[word] as number) <= (sums[next] as number) - cost ? word : next;
}

/** Words a chapter may start at: the first of a sentence or of a turn. */
/** Captions without punctuation still need places: one after so many words without any. */
const LONGEST_SENTENCE = 120;

function placesOf(text: SpokenText): number[] {
  const starts = new Set(text.turnStarts);
  starts.add(0);
  let last = 0;
  for (let word = 1; word < text.words.key.length; word += 1) {
    const isStart = text.words.after[word - 1] === BREAK.sentence || starts.has(word);
    if (!isStart && word - last < LONGEST_SENTENCE) continue;
    starts.add(word);
    last = word;
  }
  return [...starts].sort((a, b) => a - b);
}

interface Lattice {
  /** Place of each chapter on the best path. */
  rows: number[];
  score: number;
}

/** The best path at one rate (Viterbi). */
function forward(
  costs: Float64Array,
  chapters: readonly ChapterStart[],
  merits: readonly Float64Array[],
  rate: number,
): Lattice {
  const from: Int32Array[] = [];
  let scores = firstScores(costs, chapters, merits, rate);
  for (let chapter = 1; chapter < chapters.length; chapter += 1) {
    const next = new Float64Array(costs.length).fill(-Infinity);
    const came = new Int32Array(costs.length).fill(-1);
    const merit = merits[chapter] as Float64Array;
    eachStep(costs, gapBefore(chapters, chapter), rate, (before, row, misfit) => {
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

function firstScores(
  costs: Float64Array,
  chapters: readonly ChapterStart[],
  merits: readonly Float64Array[],
  rate: number,
): Float64Array {
  const startTime = chapters[0]?.startTime ?? 0;
  // A first chapter at the very start is the first word, whatever its title says.
  if (startTime === 0)
    return new Float64Array(costs.length).map((_, row) => (row === 0 ? 0 : -Infinity));
  return costs.map(
    (cost, row) => ((merits[0] as Float64Array)[row] as number) - misfit(cost * rate, startTime),
  );
}

function gapBefore(chapters: readonly ChapterStart[], chapter: number): number {
  return (chapters[chapter]?.startTime ?? 0) - (chapters[chapter - 1]?.startTime ?? 0);
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

/** The rate with the best path: a coarse grid, then a fine one round its best. */
function bestRate(score: (rate: number) => number): number {
  const coarse: number[] = [];
  for (let rate = FASTEST; rate <= SLOWEST; rate *= COARSE_STEP) coarse.push(rate);
  const near = largestBy(coarse, score);
  const fine: number[] = [];
  for (let rate = near / COARSE_STEP; rate <= near * COARSE_STEP; rate *= FINE_STEP)
    fine.push(rate);
  return largestBy(fine, score);
}

function largestBy(values: readonly number[], score: (value: number) => number): number {
  let best = values[0] as number;
  let most = score(best);
  for (const value of values.slice(1)) {
    const found = score(value);
    if (found > most) [best, most] = [value, found];
  }
  return best;
}

/**
 * How sharply the paths are told apart: fitted so that the spread shown is the error made. 1 would take the merits for
 * exact logarithms of likelihoods.
 */
const SHARPNESS = 1.15;
/** All paths together (forward-backward): how the weight of each chapter is spread over the places. */
function spread(
  costs: Float64Array,
  chapters: readonly ChapterStart[],
  merits: readonly Float64Array[],
  rate: number,
): { middles: number[]; sd: number[] } {
  const count = chapters.length;
  const alpha: Float64Array[] = [
    scaled(firstScores(costs, chapters, merits, rate).map((score) => Math.exp(SHARPNESS * score))),
  ];
  for (let chapter = 1; chapter < count; chapter += 1) {
    const before = alpha[chapter - 1] as Float64Array;
    const next = new Float64Array(costs.length);
    eachStep(costs, gapBefore(chapters, chapter), rate, (from, to, penalty) => {
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
    eachStep(costs, gapBefore(chapters, chapter), rate, (from, to, penalty) => {
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

/** Text between two chapters that would take more than so much of the time between them is not looked at. */
const FARTHEST = 1.6;
const NEAREST = 0.4;
const FARTHEST_SECONDS = 20;

/** Minus the logarithm of the likelihood that this much speech took this much time. */
function misfit(spoken: number, seconds: number): number {
  return penalty(Math.abs(spoken - seconds) / Math.sqrt(DRIFT ** 2 * seconds + SLACK ** 2));
}

/** Of a deviation in standard deviations: squared near, straight beyond the bend. */
function penalty(deviation: number): number {
  return deviation <= BEND ? deviation ** 2 / 2 : BEND * deviation - BEND ** 2 / 2;
}
