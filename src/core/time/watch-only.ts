/**
 * Playing only what is worth it: which chapters are left out, and what that leaves. An episode in which nobody judged a
 * chapter has nothing to leave out.
 */

import type { Chapter, Verdict } from '../contract/episode-file.ts';
import type { Span } from './active.ts';

/** A chapter is known by its start, in seconds: titles are translated and bettered, indices move. */
export interface OwnVerdict {
  startTime: number;
  verdict: Verdict;
}

export function isJudged(chapters: readonly Chapter[]): boolean {
  return chapters.some(({ verdict }) => verdict !== undefined);
}

/**
 * What holds for each chapter: the reader's own verdict, else the episode's; undefined where there is neither. Who calls some
 * chapters optional and none worth watching means the others to be.
 */
export function verdictsOf(
  chapters: readonly Chapter[],
  own: readonly OwnVerdict[],
): (Verdict | undefined)[] {
  const isImplied = isJudged(chapters) && chapters.every(({ verdict }) => verdict !== 'watch');
  return chapters.map(
    ({ startTime, verdict = isImplied ? 'watch' : undefined }) =>
      own.find((judged) => judged.startTime === startTime)?.verdict ?? verdict,
  );
}

/** Seconds that the episode as published calls worth watching; null where that is all of it, or nobody says so. */
export function secondsWorth(chapters: readonly Chapter[], duration: number): number | null {
  if (!isJudged(chapters)) return null;
  const worth = secondsLeft(leftOut(chapters, verdictsOf(chapters, []), duration), duration);
  return worth < duration && worth > 0 ? worth : null;
}

/**
 * The spans of the chapters that are not worth watching. What follows the last chapter follows it out: an outro is no
 * reason to go on. `duration` in seconds, null while it is not known.
 */
export function leftOut(
  chapters: readonly Chapter[],
  verdicts: readonly (Verdict | undefined)[],
  duration: number | null,
): Span[] {
  return chapters.flatMap(({ startTime, endTime }, index) => {
    if (verdicts[index] === 'watch') return [];
    const isLast = index === chapters.length - 1;
    return [{ startTime, endTime: isLast ? Math.max(endTime, duration ?? 0) : endTime }];
  });
}

/** Seconds to play from `time` to the end, without the spans left out. `spans` ascend and do not overlap. */
export function secondsLeft(spans: readonly Span[], duration: number, time = 0): number {
  const out = spans.reduce((sum, span) => {
    const from = Math.max(span.startTime, time);
    return sum + Math.max(0, Math.min(span.endTime, duration) - from);
  }, 0);
  return Math.max(0, duration - time - out);
}

/** The chapters that a span covers, in part or whole. */
export function chaptersIn<C extends Span>(chapters: readonly C[], span: Span): C[] {
  return chapters.filter(
    ({ startTime, endTime }) => startTime < span.endTime && endTime > span.startTime,
  );
}
