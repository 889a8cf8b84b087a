import type { Region } from './seeds.ts';
import type { WordLikeness } from './word-likeness.ts';

/** Scores of one step, in words. A long omission costs little more than a short one: passages are cut whole. */
const SAME = 2.3;
/** Two different words side by side: dearer than nothing, cheaper than two gaps, so that rewordings stay in step. */
const DIFFERENT = -0.1;
const GAP_OPEN = -1.6;
const GAP_EXTEND = -0.3;

/** Cells a gap may cost; a larger one is compared in a band round its diagonal. */
export const MAX_CELLS = 1_000_000;

const NEVER = -1e9;
/**
 * Three layers (Gotoh): ends with two words side by side, with a word only the base has, with one only the text has.
 * The trace holds for each layer of a cell which layer it came from, two bits each.
 */
const PAIR = 0;
const SKIP_BASE = 1;
const SKIP_TEXT = 2;

/** Calls back with every pair of alike words, ascending. */
export type OnPair = (base: number, text: number, likeness: number) => void;

/**
 * Aligns one region word by word: affine gaps (Gotoh), fuzzy equality, corners fixed. Costs at most `MAX_CELLS` cells:
 * what does not fit is compared in a band round the straight line between its corners, and a short side against a
 * long one only with the long one's two ends, where an edit continues.
 */
export function alignGap(
  base: Int32Array,
  text: Int32Array,
  region: Region,
  likeness: WordLikeness,
  worth: Float32Array,
  onPair: OnPair,
): void {
  const rows = region.baseTo - region.baseFrom;
  const columns = region.textTo - region.textFrom;
  if (rows === 0 || columns === 0) return;
  if (rows === 1 && columns === 1) {
    const b = base[region.baseFrom] as number;
    const alike = likeness(b, text[region.textFrom] as number);
    if (alike > 0) onPair(region.baseFrom, region.textFrom, alike);
    return;
  }
  const ends = Math.max(END_WORDS, 2 * Math.min(rows, columns));
  const isLopsided = rows * columns > MAX_CELLS && Math.max(rows, columns) > 2 * ends;
  const row = outline(region.baseFrom, region.baseTo, isLopsided && rows > columns ? ends : rows);
  const column = outline(
    region.textFrom,
    region.textTo,
    isLopsided && columns > rows ? ends : columns,
  );
  alignBand(
    Int32Array.from(row, (index) => base[index] as number),
    Int32Array.from(column, (index) => text[index] as number),
    likeness,
    worth,
    (b, t, alike) => onPair(row[b] as number, column[t] as number, alike),
  );
}

/** Words kept of each end of a side that is far longer than the other. */
const END_WORDS = 200;

/** The indices `from` to `to`, or only the first and last `ends` of them. */
function outline(from: number, to: number, ends: number): Int32Array {
  const count = to - from;
  if (count <= 2 * ends) return Int32Array.from({ length: count }, (_, index) => from + index);
  return Int32Array.from({ length: 2 * ends }, (_, index) =>
    index < ends ? from + index : to - 2 * ends + index,
  );
}

function alignBand(
  base: Int32Array,
  text: Int32Array,
  likeness: WordLikeness,
  worth: Float32Array,
  onPair: OnPair,
): void {
  const rows = base.length;
  const columns = text.length;
  const band = bandOf(rows, columns);
  const trace = new Uint8Array((rows + 1) * band.width);
  const open = GAP_OPEN + GAP_EXTEND;
  // Scores of the three layers in the row above, overwritten from left to right by those of this row.
  const pairs = new Float64Array(columns + 1).fill(NEVER);
  const baseSkips = new Float64Array(columns + 1).fill(NEVER);
  const textSkips = new Float64Array(columns + 1).fill(NEVER);
  pairs[0] = 0;
  for (let column = 1; column < band.width; column += 1)
    textSkips[column] = GAP_OPEN + GAP_EXTEND * column;

  for (let row = 1; row <= rows; row += 1) {
    const low = band.firstColumn(row);
    const lowAbove = band.firstColumn(row - 1);
    const word = base[row - 1] as number;
    // Cells of the row above, one to the left: read before they are overwritten.
    let [leftPair, leftBaseSkip, leftTextSkip] =
      low > lowAbove
        ? [pairs[low - 1] as number, baseSkips[low - 1] as number, textSkips[low - 1] as number]
        : [NEVER, NEVER, NEVER];
    for (let column = low; column < low + band.width; column += 1) {
      const isAbove = column < lowAbove + band.width;
      const abovePair = isAbove ? (pairs[column] as number) : NEVER;
      const aboveBaseSkip = isAbove ? (baseSkips[column] as number) : NEVER;
      const aboveTextSkip = isAbove ? (textSkips[column] as number) : NEVER;

      let bits = 0;
      let pair = NEVER;
      if (column > 0) {
        const alike = likeness(word, text[column - 1] as number);
        pair = leftPair;
        if (leftBaseSkip > pair) [pair, bits] = [leftBaseSkip, SKIP_BASE];
        if (leftTextSkip > pair) [pair, bits] = [leftTextSkip, SKIP_TEXT];
        pair += alike > 0 ? SAME * alike * (worth[word] as number) : DIFFERENT;
      }
      let baseSkip = aboveBaseSkip + GAP_EXTEND;
      let from = SKIP_BASE;
      if (abovePair + open >= baseSkip) [baseSkip, from] = [abovePair + open, PAIR];
      if (aboveTextSkip + open > baseSkip) [baseSkip, from] = [aboveTextSkip + open, SKIP_TEXT];
      bits |= from << 2;
      let textSkip = NEVER;
      if (column > low) {
        textSkip = (textSkips[column - 1] as number) + GAP_EXTEND;
        from = SKIP_TEXT;
        if ((pairs[column - 1] as number) + open >= textSkip)
          [textSkip, from] = [(pairs[column - 1] as number) + open, PAIR];
        if ((baseSkips[column - 1] as number) + open > textSkip)
          [textSkip, from] = [(baseSkips[column - 1] as number) + open, SKIP_BASE];
        bits |= from << 4;
      }
      [leftPair, leftBaseSkip, leftTextSkip] = [abovePair, aboveBaseSkip, aboveTextSkip];
      pairs[column] = pair;
      baseSkips[column] = baseSkip;
      textSkips[column] = textSkip;
      trace[row * band.width + column - low] = bits;
    }
  }
  const last = [pairs[columns], baseSkips[columns], textSkips[columns]] as number[];
  walkBack(trace, band, base, text, last.indexOf(Math.max(...last)), likeness, onPair);
}

interface Band {
  width: number;
  /** First column of the band in a row; it ascends from 0 to `columns + 1 - width`. */
  firstColumn(row: number): number;
}

function bandOf(rows: number, columns: number): Band {
  const slope = columns / rows;
  // At least so wide that the bands of two neighbouring rows meet, whatever the slope.
  const half = Math.max(Math.ceil(slope) + 1, Math.floor(MAX_CELLS / (rows + 1) / 2));
  const width = Math.min(columns + 1, 2 * half + 1);
  const most = columns + 1 - width;
  return {
    width,
    firstColumn: (row) => Math.max(0, Math.min(most, Math.round(row * slope) - half)),
  };
}

function walkBack(
  trace: Uint8Array,
  band: Band,
  base: Int32Array,
  text: Int32Array,
  lastLayer: number,
  likeness: WordLikeness,
  onPair: OnPair,
): void {
  const steps: number[] = [];
  let row = base.length;
  let column = text.length;
  let layer = lastLayer;
  while (row > 0 && column > 0) {
    const bits = trace[row * band.width + column - band.firstColumn(row)] as number;
    if (layer === PAIR) steps.push(row - 1, column - 1);
    const came = (bits >> (2 * layer)) & 3;
    if (layer !== SKIP_TEXT) row -= 1;
    if (layer !== SKIP_BASE) column -= 1;
    layer = came;
  }
  for (let step = steps.length - 2; step >= 0; step -= 2) {
    const [b, t] = [steps[step] as number, steps[step + 1] as number];
    const alike = likeness(base[b] as number, text[t] as number);
    if (alike > 0) onPair(b, t, alike);
  }
}
