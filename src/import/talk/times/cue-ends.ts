/** When the lines of a text end: as its document says, put right where two lines claim one moment. */
import type { Problem } from '../../../core/problem.ts';
import { roundTime } from '../../../core/time/time.ts';
import type { SourceCue } from '../../../formats/source-document.ts';

/** Seconds by which an end may miss the next start and still mean it: captions leave a few frames between lines. */
const TOUCH = 0.05;

/**
 * Seconds, one a cue, none before its start (`start`, ascending) or after the next one. undefined where the document gives
 * no ends. `misplaced`: cues whose stamp was not believed; their ends are not either.
 */
export function cueEnds(
  cues: readonly SourceCue[],
  start: readonly number[],
  misplaced: readonly number[],
): { end: number[] | undefined; problems: Problem[] } {
  if (cues.every((cue) => cue.endTime === undefined)) return { end: undefined, problems: [] };
  const doubted = new Set(misplaced);
  const overlapping: SourceCue[] = [];
  const lengthless: SourceCue[] = [];
  const end = cues.map((cue, index) => {
    const from = start[index] as number;
    const next = start[index + 1] ?? Number.POSITIVE_INFINITY;
    const { endTime } = cue;
    if (endTime === undefined || cue.startTime === null || doubted.has(index))
      return Number.isFinite(next) ? next : from;
    if (endTime <= cue.startTime) lengthless.push(cue);
    else if (roundTime(endTime) > next) overlapping.push(cue);
    return Math.max(from, Math.min(roundTime(endTime), next));
  });
  const problems = [
    ...told('overlaps-clipped', overlapping, [
      '1 line ends after the next one starts.',
      'lines end after the next one starts.',
    ]),
    ...told('cues-without-length', lengthless, [
      '1 line ends at its own start, or before it.',
      'lines end at their own start, or before it.',
    ]),
  ];
  return { end, problems };
}

/**
 * Every line ends where the next one starts: nothing the starts do not say. Of the last line's end this says nothing, but
 * for a text of one line.
 */
export function endsSayNothing(end: readonly number[], start: readonly number[]): boolean {
  if (start.length === 1) return false;
  return start.every((_, index) => {
    const next = start[index + 1];
    return next === undefined || Math.abs((end[index] as number) - next) <= TOUCH;
  });
}

function told(
  code: Problem['code'],
  cues: readonly SourceCue[],
  [one, many]: readonly [string, string],
): Problem[] {
  const [first] = cues;
  if (first === undefined) return [];
  return [{ code, message: cues.length === 1 ? one : `${cues.length} ${many}`, line: first.line }];
}
