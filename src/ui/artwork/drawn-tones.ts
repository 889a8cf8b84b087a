import { SLICES, type Slice } from '../../core/reading/artwork.ts';

export interface DrawnSize {
  bars: number;
  /** In units of the drawing. */
  width: number;
  height: number;
}

/** Of the drawing's height the tallest bar has so much, and of a bar's place the bar. */
const TALLEST = 0.68;
const THICKNESS = 0.56;

/** The bars as one path a tone: a row of a long list is four elements, not fifty. */
export function drawnTones(
  slices: readonly Slice[],
  { bars, width, height }: DrawnSize,
): { stroke: number; tones: string[] } {
  // Half a place is left free at each end.
  const step = width / (bars + 1);
  const stroke = round(step * THICKNESS);
  const tones = ['', '', '', ''];
  for (const [index, bar] of inBars(slices, bars).entries()) {
    // Round ends stand out by half a stroke each.
    const length = round(Math.max(0.01, bar.height * height * TALLEST - stroke));
    const x = round(step * (index + 1));
    tones[bar.tone] += `M${x} ${round((height - length) / 2)}v${length}`;
  }
  return { stroke, tones };
}

/** As many bars as wanted: each as tall as what it covers is on average, in the tone that has most of that. */
function inBars(slices: readonly Slice[], bars: number): Slice[] {
  if (bars === SLICES) return [...slices];
  const width = SLICES / bars;
  return Array.from({ length: bars }, (_, index) => {
    const [from, to] = [index * width, (index + 1) * width];
    const said = [0, 0, 0, 0];
    for (let slice = Math.floor(from); slice < to; slice += 1) {
      const { height, tone } = slices[slice] as Slice;
      const share = Math.min(to, slice + 1) - Math.max(from, slice);
      said[tone] = (said[tone] ?? 0) + height * share;
    }
    const sum = said.reduce((all, one) => all + one, 0);
    return { height: sum / width, tone: said.indexOf(Math.max(...said)) as Slice['tone'] };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
