import type { SpokenText } from '../../core/text/spoken-text.ts';
import { speechCosts } from '../estimate/speech-model.ts';

/** Seconds a single word may take: shorter is not speech, longer is speech and a pause. */
const SHORTEST_WORD = 0.06;
const LONGEST_WORD = 1.5;
/** Seconds a unit of speech cost takes: the rate of the talk the model was fitted to. */
const USUAL_RATE = 1;

export interface CueTimes {
  /** Seconds, ascending; one a line of the text. */
  start: readonly number[];
  /** Seconds; absent: a cue ends where the next one starts. */
  end?: readonly number[] | undefined;
  /** Seconds of a stamp that was cut off ("0:07"): 1 for whole seconds, 0 or absent for exact times. */
  resolution?: number | undefined;
  /** Seconds; where the last cue ends, at most. */
  duration?: number | null | undefined;
}

/**
 * When each word of a timed text starts, in seconds, never descending, never before its cue. Inside a cue words share the
 * time by the speech model. A stamp that was cut off is read in the middle of what it may mean, and cues of one stamp
 * share it out.
 */
export function wordTimes(text: SpokenText, cues: CueTimes): Float64Array {
  const costs = speechCosts(text.lines, text.words, text.turnStarts);
  const lineCosts = new Float64Array(text.lines.length);
  for (let index = 0; index < costs.length; index += 1) {
    const line = text.words.line[index] as number;
    lineCosts[line] = (lineCosts[line] as number) + (costs[index] as number);
  }
  const starts = likelyStarts(cues, lineCosts);
  const times = new Float64Array(costs.length);
  let index = 0;
  for (let line = 0; line < text.lines.length; line += 1) {
    const first = index;
    while (index < costs.length && text.words.line[index] === line) index += 1;
    const start = starts[line] as number;
    shareOut(times, costs, first, index, start, endOf(cues, starts, line, lineCosts) - start);
  }
  return times;
}

function endOf(cues: CueTimes, starts: Float64Array, line: number, costs: Float64Array): number {
  const start = starts[line] as number;
  const next = starts[line + 1];
  const natural = start + (costs[line] as number) * USUAL_RATE;
  const most = next ?? Math.max(start, cues.duration ?? natural);
  const end = cues.end?.[line];
  // An end at or before its start says nothing (zero-length captions are common).
  if (end !== undefined && end > start) return Math.min(end, most);
  return next === undefined ? Math.min(natural, most) : most;
}

/** Cues of one cut-off stamp share its span by cost, centred; a cue alone is read in its middle. */
function likelyStarts(cues: CueTimes, lineCosts: Float64Array): Float64Array {
  const starts = Float64Array.from(cues.start);
  const resolution = cues.resolution ?? 0;
  for (let line = 1; line < starts.length; line += 1)
    starts[line] = Math.max(starts[line] as number, starts[line - 1] as number);
  if (resolution <= 0) return starts;
  let from = 0;
  while (from < starts.length) {
    const stamp = Math.floor((starts[from] as number) / resolution) * resolution;
    let to = from + 1;
    while (to < starts.length && (starts[to] as number) < stamp + resolution) to += 1;
    let inside = 0;
    for (let line = from; line < to - 1; line += 1)
      inside += (lineCosts[line] as number) * USUAL_RATE;
    // The last cue of the group starts inside the stamp too: what lies between first and last cannot fill it.
    const scale = inside > resolution * MOST_OF_STAMP ? (resolution * MOST_OF_STAMP) / inside : 1;
    let at = stamp + (resolution - inside * scale) / 2;
    for (let line = from; line < to; line += 1) {
      starts[line] = at;
      at += (lineCosts[line] as number) * USUAL_RATE * scale;
    }
    from = to;
  }
  return starts;
}

/** Share of a stamp's span that the cues starting in it may take up. */
const MOST_OF_STAMP = 0.8;

/** Words `first` to `end` (exclusive) over `available` seconds from `start`, by cost, each within the bounds of a word. */
function shareOut(
  times: Float64Array,
  costs: Float64Array,
  first: number,
  end: number,
  start: number,
  available: number,
): void {
  let total = 0;
  for (let index = first; index < end; index += 1) total += costs[index] as number;
  const scale = total > 0 ? available / total : 0;
  const shortest = Math.min(SHORTEST_WORD, available / Math.max(1, end - first));
  let at = start;
  for (let index = first; index < end; index += 1) {
    times[index] = Math.min(at, start + available);
    at += Math.min(LONGEST_WORD, Math.max(shortest, (costs[index] as number) * scale));
  }
}
