/**
 * Captions by their own times, whatever order they stand in; or, where a file is several laid one after the other, by what
 * its blocks are (`caption-blocks.ts`).
 */
import type { Problem } from '../../core/problem.ts';
import type { Caption } from './caption.ts';
import { type OrderedText, textsOfBlocks } from './caption-blocks.ts';
import { unwrapClock } from './clock-wrap.ts';

export interface OrderedTexts {
  /** At least one, each in the order of its times. */
  texts: OrderedText[];
  problems: Problem[];
}

/** A start that lies beyond all others by so many times as much and so many seconds is a slip; its line stays in its place. */
const SLIP = 2;
const SLIP_SECONDS = 3600;

export function inOrder(captions: readonly Caption[]): OrderedTexts {
  if (isAscending(captions, Number.POSITIVE_INFINITY)) return inOneText(captions, []);
  const wrapped = unwrapClock(captions);
  if (wrapped !== null) return inOneText(wrapped.cues, [wrapped.problem]);
  const latest = latestSound(captions);
  if (isAscending(captions, latest)) return inOneText(captions, []);
  const runs = runsOf(captions, latest);
  const problems = [unordered(runs)];
  return textsOfBlocks(runs) ?? inOneText(sortCaptions(captions, latest), problems);
}

function inOneText(captions: readonly Caption[], problems: Problem[]): OrderedTexts {
  return { texts: [{ captions }], problems };
}

/** A caption without a time (or after `latest`, seconds) stays behind the one it stands behind. */
export function sortCaptions(
  captions: readonly Caption[],
  latest = Number.POSITIVE_INFINITY,
): Caption[] {
  let last = 0;
  const timed = captions.map((caption) => {
    const { startTime } = caption;
    if (startTime !== null && startTime <= latest) last = startTime;
    return { caption, time: last };
  });
  return timed.sort((a, b) => a.time - b.time).map(({ caption }) => caption);
}

function isAscending(captions: readonly Caption[], latest: number): boolean {
  let last = 0;
  for (const { startTime } of captions) {
    if (startTime === null || startTime > latest) continue;
    if (startTime < last) return false;
    last = startTime;
  }
  return true;
}

/** Seconds: the latest start, or where that is a slip the one before it. */
function latestSound(captions: readonly Caption[]): number {
  let latest = 0;
  let before = 0;
  for (const { startTime } of captions) {
    const time = startTime ?? 0;
    if (time > latest) [latest, before] = [time, latest];
    else if (time > before) before = time;
  }
  return latest > before * SLIP + SLIP_SECONDS ? before : latest;
}

/** Captions that ascend; each run starts before the one above it has ended. */
function runsOf(captions: readonly Caption[], latest: number): Caption[][] {
  const runs: Caption[][] = [];
  let last = 0;
  for (const caption of captions) {
    const { startTime } = caption;
    const time = startTime === null || startTime > latest ? last : startTime;
    if (runs.length === 0 || time < last) runs.push([caption]);
    else runs.at(-1)?.push(caption);
    last = time;
  }
  return runs;
}

function unordered(runs: readonly Caption[][]): Problem {
  const count = runs.length - 1;
  const subject = count === 1 ? '1 line starts' : `${count} lines start`;
  return {
    code: 'cues-unordered',
    message: `The lines are not in the order of their times: ${subject} before the one above.`,
    line: runs[1]?.[0]?.line ?? 1,
  };
}
