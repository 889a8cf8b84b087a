/** One hit a moment: of passages that share a cue, or are said at one time in several tracks, the best one. */
import type { RankedPassage } from '../ranked.ts';
import type { Match } from './stretches.ts';

export interface TimedPassage extends RankedPassage {
  coverage: number;
  /** Half seconds; null where the episode has one track only. */
  time: [from: number, to: number] | null;
  /** Index of the segment it is from. */
  segment: number;
  matches: Match[];
  /** Passages of the same moment that are not shown themselves. */
  hidden: TimedPassage[];
}

/** What is exact first, then best first. */
export function onePerMoment(passages: TimedPassage[]): TimedPassage[] {
  passages.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      b.score - a.score ||
      b.segment - a.segment ||
      a.track - b.track ||
      a.fromCue - b.fromCue,
  );
  const keptOf = new Map<string, TimedPassage[]>();
  return passages.filter((passage) => {
    const kept = keptOf.get(passage.episode);
    if (kept === undefined) {
      keptOf.set(passage.episode, [passage]);
      return true;
    }
    const better = kept.find((other) => isOneMoment(other, passage));
    (better?.hidden ?? kept).push(passage);
    return better === undefined;
  });
}

function isOneMoment(a: TimedPassage, b: TimedPassage): boolean {
  if (a.track === b.track) return a.fromCue <= b.toCue && b.fromCue <= a.toCue;
  return a.time !== null && b.time !== null && a.time[0] < b.time[1] && b.time[0] < a.time[1];
}
