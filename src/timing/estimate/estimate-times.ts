import { append } from '../../core/append.ts';
import type { Problem } from '../../core/problem.ts';
import type { SpokenText } from '../../core/text/spoken-text.ts';
import { formatTime } from '../../core/time/time.ts';
import { type Anchor, type Estimate, soundAnchors, timesBetween } from './anchors.ts';
import { type ChapterStart, type Placement, placeChapters } from './chapter-placement.ts';
import { runningSums, speechCosts } from './speech-model.ts';

export interface KnownTimes {
  /** As the documents give them, in any order. */
  chapters?: readonly ChapterStart[];
  /** Length of the recording in seconds; null where it is not known. */
  duration?: number | null;
  /** "This word is being said now", as the reader tapped, oldest first. */
  taps?: readonly { word: number; time: number }[];
}

export interface EstimatedText extends Estimate {
  /** The chapters that could be used, and the word each starts at. */
  chapters: { title: string; startTime: number; word: number }[];
  /** What was not believed, and why; such facts had no part in the times. */
  problems: Problem[];
}

/** Seconds a unit of speech cost takes: usually, and at the bounds of what people do (about 280 and 90 words a minute). */
const USUAL_RATE = 1.1;
const FASTEST_RATE = 0.7;
const SLOWEST_RATE = 2.2;
/** A start without anything said may have music before it; a length has music after. */
const START_SD = 1;
const END_SD = 2;
/** A reader taps within about half a second of the word. */
const TAP_SD = 0.5;
/** The length is believed where the last stretch then runs within a fifth of the chapters' own rate. */
const END_TOLERANCE = 0.2;

/**
 * Times for a text nothing is timed of, from chapters, the length of the recording and the reader's taps, as far as they can
 * be believed. Every time comes with its uncertainty. An hour of talk takes some 200 ms.
 */
export function estimateTimes(text: SpokenText, known: KnownTimes): EstimatedText {
  const costs = speechCosts(text.lines, text.words, text.turnStarts);
  const sums = runningSums(costs);
  const count = costs.length;
  const total = sums[count] as number;
  const problems: Problem[] = [];
  const duration = believedLength(known.duration ?? null, total, problems);
  const chapters = believedChapters(known.chapters ?? [], duration, problems);
  const placement = believedPlacement(text, chapters, sums, problems);
  const end: Anchor[] = duration === null ? [] : [{ word: count, time: duration, sd: END_SD }];
  const soft: Anchor[] = [];
  if (placement === null || placement.anchors[0]?.word !== 0)
    soft.push({ word: 0, time: 0, sd: START_SD });
  if (placement === null) append(soft, end);
  else {
    append(soft, placement.anchors);
    const last = placement.anchors.at(-1) as Anchor;
    soft.push(
      ...end.filter(({ time }) =>
        isSteady(time - last.time, total - (sums[last.word] as number), placement.rate),
      ),
    );
  }
  const taps = (known.taps ?? [])
    .filter(({ word, time }) => word >= 0 && word < count && Number.isFinite(time) && time >= 0)
    .map((tap) => ({ ...tap, sd: TAP_SD }));
  const rate = placement?.rate ?? (duration === null ? USUAL_RATE : duration / total);
  const { time, sd } = timesBetween(costs, soundAnchors(soft, taps, sums, rate), rate);
  return {
    time,
    sd,
    chapters: chapters.flatMap(({ title, startTime }, index) => {
      const word = placement?.words[index];
      return word === undefined ? [] : [{ title, startTime, word }];
    }),
    problems,
  };
}

function isSteady(seconds: number, cost: number, rate: number): boolean {
  return cost > 0 && Math.abs(seconds / (cost * rate) - 1) <= END_TOLERANCE;
}

/** A length that would need a speaker nobody is says that text and recording do not belong together. */
function believedLength(
  duration: number | null,
  total: number,
  problems: Problem[],
): number | null {
  if (duration === null || total === 0) return null;
  const rate = duration / total;
  if (duration > 0 && rate >= FASTEST_RATE && rate <= SLOWEST_RATE) return duration;
  problems.push({
    code: 'length-differs',
    message: `A recording of ${formatTime(duration)} is ${rate > 1 ? 'too long' : 'too short'} for this text, which takes about ${formatTime(total * USUAL_RATE)} to say; times are estimated without it.`,
  });
  return null;
}

/** Fewer chapters are no better than the length alone. */
const LEAST_CHAPTERS = 3;

function believedChapters(
  given: readonly ChapterStart[],
  duration: number | null,
  problems: Problem[],
): ChapterStart[] {
  const limit = duration ?? Infinity;
  const chapters = given.filter(
    ({ startTime }, index) =>
      Number.isFinite(startTime) &&
      startTime >= 0 &&
      startTime < limit &&
      startTime > (given[index - 1]?.startTime ?? -1),
  );
  // One slip of the pen may be left out; a list full of them is something else (scores, clock times).
  if (given.length - chapters.length > 1 + given.length / 10) {
    problems.push(
      implausible(
        `${given.length - chapters.length} of ${given.length} do not ascend or lie outside the recording`,
      ),
    );
    return [];
  }
  return chapters.length < LEAST_CHAPTERS ? [] : chapters;
}

/** A stretch between two chapters that runs at less than half or more than twice the common rate is odd. */
const ODD_FACTOR = 2;
/** Share of the text that odd stretches may hold, and that one stretch may. */
const MOST_ODD = 0.3;
const MOST_IN_ONE = 0.6;

/** Half way, on a scale of ratios, between chapters of the talk and those of another. */
const LEAST_TITLE_FIT = 0.15;

/** null where the chapters do not fit the text: clock times, scores, or the chapters of another talk. */
function believedPlacement(
  text: SpokenText,
  chapters: readonly ChapterStart[],
  sums: Float64Array,
  problems: Problem[],
): Placement | null {
  if (chapters.length === 0) return null;
  const placement = placeChapters(text, chapters);
  if (placement === null) {
    problems.push(
      implausible(`there are ${chapters.length} of them for ${text.words.key.length} words`),
    );
    return null;
  }
  if (placement.titleFit !== null && placement.titleFit < LEAST_TITLE_FIT) {
    problems.push(implausible('their titles do not fit the text wherever they are put'));
    return null;
  }
  const total = sums[sums.length - 1] as number;
  let odd = 0;
  let largest = 0;
  for (const [index, word] of placement.words.entries()) {
    const next = placement.words[index + 1];
    const cost = (next === undefined ? total : (sums[next] as number)) - (sums[word] as number);
    largest = Math.max(largest, cost);
    if (next === undefined) continue;
    const gap =
      (chapters[index + 1] as ChapterStart).startTime - (chapters[index] as ChapterStart).startTime;
    const factor = gap / (cost * placement.rate);
    if (factor > ODD_FACTOR || factor < 1 / ODD_FACTOR) odd += cost;
  }
  largest = Math.max(largest, sums[placement.words[0] as number] as number);
  if (largest <= MOST_IN_ONE * total && odd <= MOST_ODD * total && placement.rate >= FASTEST_RATE)
    return placement;
  problems.push(implausible('they do not fit how long the text between them takes to say'));
  return null;
}

function implausible(why: string): Problem {
  return {
    code: 'chapters-implausible',
    message: `The chapters were not used for times: ${why}.`,
  };
}
