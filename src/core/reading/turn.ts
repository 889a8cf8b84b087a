import { type At, compareAt } from '../contract/at.ts';
import type { Turn } from '../contract/episode-file.ts';

/** Index of the turn that holds a place; -1 before the first. No list of places is made: it is asked while playing. */
export function turnIndexAt(turns: readonly Turn[], at: At): number {
  return turns.findLastIndex((turn) => compareAt(turn.at, at) <= 0);
}

/** Index of the turn in which a cue ends. */
export function turnIndexOfCue(turns: readonly Turn[], cueIndex: number): number {
  return turnIndexAt(turns, [cueIndex, Number.POSITIVE_INFINITY]);
}
