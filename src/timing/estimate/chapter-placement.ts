import type { SpokenText } from '../../core/text/spoken-text.ts';
import { BREAK } from '../../core/text/spoken-words.ts';
import { activeIndex } from '../../core/time/active.ts';
import type { Anchor } from './anchors.ts';
import { bestPath, spreadPaths } from './chapter-lattice.ts';
import { runningSums, speechCosts } from './speech-model.ts';
import { isTitleKnown, stemIndex, titleLikeness } from './title-likeness.ts';

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
  /**
   * How well the titles fit where they were placed, 0 to about 1; null where hardly a title shares a word with the text.
   * Measured: chapters of the talk 0.32 to 0.60, those of another talk or of half of it 0.03 to 0.08.
   */
  titleFit: number | null;
}

/** Seconds a unit of cost takes that are tried: from a very fast to a very slow speaker, in steps of 2 %. */
const SLOWEST = 2.2;
const FASTEST = 0.5;
const COARSE_STEP = 1.06;
const FINE_STEP = 1.02;
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
  const likeness = chapters.map(({ title }) => titleLikeness(title, places, index));
  const merits = likeness.map((row) =>
    row.map((value, place) => TITLE_WEIGHT * value + (opening[place] as number)),
  );
  const costs = Float64Array.from(places, (place) => sums[place] as number);
  const lattice = { costs, startTimes: chapters.map(({ startTime }) => startTime), merits };
  const rate = bestRate((at) => bestPath(lattice, at).score);
  const { rows, score } = bestPath(lattice, rate);
  if (chapters.length === 0 || score === -Infinity) return null;
  const { middles, sd } = spreadPaths(lattice, rate);
  return {
    words: rows.map((row) => places[row] as number),
    anchors: chapters.map((chapter, row) => ({
      word: nearestWord(sums, middles[row] as number),
      time: chapter.startTime,
      sd: sd[row] as number,
    })),
    rate,
    titleFit: meanFit(
      chapters.map(({ title }, row) =>
        isTitleKnown(title, index)
          ? ((likeness[row] as Float64Array)[rows[row] as number] as number)
          : null,
      ),
    ),
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

function meanFit(fits: readonly (number | null)[]): number | null {
  const known = fits.filter((fit) => fit !== null);
  // A title of another language says nothing; a title without any word of the text, among others that have some, does.
  if (3 * known.length < fits.length) return null;
  return known.reduce((sum, fit) => sum + fit, 0) / fits.length;
}

function nearestWord(sums: Float64Array, cost: number): number {
  const word = activeIndex(sums, cost);
  const next = Math.min(word + 1, sums.length - 1);
  return cost - (sums[word] as number) <= (sums[next] as number) - cost ? word : next;
}

/** Captions without punctuation still need places: one after so many words without any. */
const LONGEST_SENTENCE = 120;

/** Words a chapter may start at: the first of a sentence or of a turn. */
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
