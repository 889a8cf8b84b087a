/**
 * Files in which the times start again: all captions in one language and then all in another, two parts of a talk laid one
 * after the other, or all that the host says and then all that the guest says. Sorted by time the first would mix languages
 * and the second two moments; what they are is told by their language and by how much of them lies at the same time.
 */
import type { Problem } from '../../core/problem.ts';
import { roundTime } from '../../core/time/time.ts';
import type { Caption } from './caption.ts';
import { languagesApart } from './languages-apart.ts';

export interface OrderedText {
  captions: readonly Caption[];
  /** BCP 47 tag, where another text of the file is in another language. */
  lang?: string;
}

/** Fewer captions are lines out of order, and more blocks a file in no order at all. */
const FEWEST_OF_BLOCK = 2;
const MOST_BLOCKS = 60;
/** Seconds into a recording at which its first words are said, at the latest. */
const LATE_START = 60;
/** Two parts of a talk are both spoken nearly all the time; who takes turns speaks when the other does not. */
const SAME_TIME = 0.3;
/** Captions that each of two speakers has at the least, and the share of them before which the other speaks. */
const FEWEST_OF_SPEAKER = 3;
const TAKING_TURNS = 1 / 3;
const MOST_SPEAKERS = 4;
/** Seconds that a caption without an end is on. */
const USUAL = 2;
/** Seconds: pieces of a stream are shorter. */
const PIECE = 15;
const LABEL = /^[^\s:\uff1a][^:\uff1a\n]{0,40}[:\uff1a]/;

/** `runs`: captions that ascend, each starting before the one above. Null where they are lines out of order. */
export function textsOfBlocks(
  runs: readonly Caption[][],
): { texts: OrderedText[]; problems: Problem[] } | null {
  if (runs.length > MOST_BLOCKS || runs.some((run) => run.length < FEWEST_OF_BLOCK)) return null;
  const byLanguage = textsByLanguage(runs);
  if (byLanguage !== null) return { texts: byLanguage, problems: [] };
  const [first = [], ...later] = runs;
  const areParts = later.every(
    (run, index) => startOf(run) <= LATE_START && sameTime(runs[index] ?? first, run) >= SAME_TIME,
  );
  if (areParts && startOf(first) <= LATE_START) return layAfter(runs);
  return takingTurns(runs) ? { texts: [{ captions: speakersOf(runs) }], problems: [] } : null;
}

/** One text of blocks that are speakers, where each lasts as long as no piece of a stream does; else null. */
export function textOfTurns(runs: readonly Caption[][]): OrderedText[] | null {
  const isLong = runs.every((run) => startOf(run.slice(-1)) - startOf(run) >= PIECE);
  const shared = runs.slice(1).some((run, index) => sameTime(runs[index] ?? [], run) >= SAME_TIME);
  return isLong && !shared && takingTurns(runs) ? [{ captions: speakersOf(runs) }] : null;
}

/** A text a run, where each is in a language of its own; else null. */
export function textsByLanguage(runs: readonly (readonly Caption[])[]): OrderedText[] | null {
  const languages = languagesApart(runs.map((run) => run.map(({ text }) => text).join('\n')));
  return (
    languages && runs.map((captions, index) => ({ captions, lang: languages[index] ?? 'und' }))
  );
}

function startOf(run: readonly Caption[]): number {
  return run.find(({ startTime }) => startTime !== null)?.startTime ?? 0;
}

/** The share of the shorter of two runs during which something of the other is on as well. */
function sameTime(a: readonly Caption[], b: readonly Caption[]): number {
  const [ours, theirs] = [spansOf(a), spansOf(b)];
  let shared = 0;
  let other = 0;
  for (const [from, to] of ours) {
    while (other < theirs.length && (theirs[other]?.[1] ?? 0) <= from) other += 1;
    for (let next = other; next < theirs.length && (theirs[next]?.[0] ?? 0) < to; next += 1) {
      const [theirFrom, theirTo] = theirs[next] as Span;
      shared += Math.min(to, theirTo) - Math.max(from, theirFrom);
    }
  }
  const least = Math.min(lengthOf(ours), lengthOf(theirs));
  return least === 0 ? 0 : shared / least;
}

type Span = [from: number, to: number];

/** When captions are on; none before the next one starts. */
function spansOf(run: readonly Caption[]): Span[] {
  return run.flatMap(({ startTime, endTime }, index): Span[] => {
    if (startTime === null) return [];
    const next = run[index + 1]?.startTime ?? Number.POSITIVE_INFINITY;
    const end = Math.min(endTime ?? startTime + USUAL, next);
    return end > startTime ? [[startTime, end]] : [];
  });
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** Each part starts where the one before ends: nothing says how long the pause between them is. */
function layAfter(runs: readonly Caption[][]): { texts: OrderedText[]; problems: Problem[] } {
  const captions: Caption[] = [];
  let end = 0;
  for (const [index, run] of runs.entries()) {
    const added = index === 0 ? 0 : end - startOf(run);
    for (const caption of run) {
      const moved = index === 0 ? caption : later(caption, added);
      captions.push(moved);
      if (moved.startTime !== null)
        end = Math.max(end, moved.endTime ?? moved.startTime + USUAL, moved.startTime);
    }
  }
  const line = runs[1]?.[0]?.line ?? 1;
  return {
    texts: [{ captions }],
    problems: [
      {
        code: 'segments-joined',
        message: `${runs.length} parts stand in this file one after the other, each with times of its own.`,
        line,
      },
      {
        code: 'segment-unplaced',
        message: 'This part does not say where in the recording it starts.',
        line,
      },
    ],
  };
}

/** The caption at a later time, by `added` seconds. */
export function later(caption: Caption, added: number): Caption {
  const { startTime, endTime, words } = caption;
  const moved = { ...caption };
  if (startTime !== null) moved.startTime = roundTime(startTime + added);
  if (endTime !== undefined) moved.endTime = roundTime(endTime + added);
  if (words !== undefined)
    moved.words = words.map(([char, time]) => [char, roundTime(time + added)]);
  return moved;
}

/** Whether each block fills the pauses of the others, as people do who speak in turns. */
function takingTurns(runs: readonly Caption[][]): boolean {
  if (runs.length > MOST_SPEAKERS) return false;
  const least = Math.min(...runs.map((run) => run.length));
  if (least < FEWEST_OF_SPEAKER) return false;
  const byTime = runs
    .flatMap((run, speaker) => run.map(({ startTime }) => ({ speaker, time: startTime ?? 0 })))
    .sort((a, b) => a.time - b.time);
  const changes = byTime.filter(({ speaker }, at) => speaker !== byTime[at - 1]?.speaker).length;
  return changes - 1 >= Math.max(FEWEST_OF_SPEAKER, least * TAKING_TURNS * 2);
}

/** Sorted; who speaks is told apart by the block, unless the captions name somebody. */
function speakersOf(runs: readonly Caption[][]): Caption[] {
  const isNamed = runs.some((run) =>
    run.some(({ speaker, text }) => speaker !== undefined || LABEL.test(text)),
  );
  return runs
    .flatMap((run, index) =>
      isNamed ? run : run.map((caption) => ({ ...caption, speaker: `Speaker ${index + 1}` })),
    )
    .sort((a, b) => (a.startTime ?? 0) - (b.startTime ?? 0));
}
