/**
 * Where chapters open in a text, and where it pauses. A chapter's time is somebody's click on a progress bar, a
 * paragraph's start is where a thought begins: a heading stands at the paragraph near its time, where one is, and else
 * at the line that is on then, so that each stands over its own words.
 */
import { type At, compareAt } from '../contract/at.ts';
import type { Chapter, Track } from '../contract/episode-file.ts';
import { activeIndex, type Span, spanHolds } from '../time/active.ts';

/** A while in which nothing is said; as a span, when its own line is lit, as the line before it is lit for a moment. */
export interface Pause extends Span {
  /** Index of the cue after it. */
  before: number;
  /** How long nothing is said. */
  seconds: number;
  /** The document says that there is music. */
  music?: true | undefined;
}

/** A place in a text where something may begin: words, or the pause before them. */
interface Rest {
  at: At;
  pause?: Pause | undefined;
}

/** Where the heading of a chapter stands: over the words at `at`, or over the pause before them. */
export interface Opening extends Rest {
  /** Seconds: when what stands under it comes on; in the chapter, or a little before it. */
  startTime: number;
}

/** Seconds: a paragraph further off than this, or than half of a chapter, is no start of it. */
const REACH = 20;
/** Seconds that the line before a pause stays lit at least, and that a part of a pause lasts. */
const LEAST = 5;

/** In order. A chapter that begins in a pause cuts it in two. */
export function pausesOf({ pauses = [], start }: Track, chapters: readonly Chapter[]): Pause[] {
  return pauses.flatMap(({ before, seconds, music }) => {
    const end = start[before] as number;
    const from = end - seconds;
    const lit = Math.max(from, (start[before - 1] ?? from - LEAST) + LEAST);
    const cuts = chapters
      .map(({ startTime }) => startTime)
      .filter((time) => time > lit + LEAST && time < end - LEAST);
    return [lit, ...cuts].map((startTime, index) => {
      const endTime = cuts[index] ?? end;
      return { before, music, startTime, endTime, seconds: endTime - (index ? startTime : from) };
    });
  });
}

/** One of each chapter, in order. `pauses` are those of the track. */
export function openingsOf(
  { start, end, turns, paragraphs }: Track,
  chapters: readonly Chapter[],
  pauses: readonly Pause[],
): Opening[] {
  const timeOf = ({ at, pause }: Rest) => (pause ? pause.startTime : (start[at[0]] as number));
  const silent = pauses.map((pause) => ({ at: [pause.before, 0] as At, pause }));
  const words = [...paragraphs, ...turns.map(({ at }) => at)];
  const rests: Rest[] = [...silent, ...words.map((at) => ({ at }))];
  let last: Opening = { at: [0, 0], startTime: Number.NEGATIVE_INFINITY };

  return chapters.map(({ startTime: time, endTime }, index) => {
    const since = time - (chapters[index - 1]?.startTime ?? Number.NEGATIVE_INFINITY);
    // What the chapter before begins with is that one's.
    const before = Math.min(REACH, since / 2, time - last.startTime);
    const after = Math.min(REACH, (endTime - time) / 2);
    const cue = activeIndex(start, time);
    let rest: Rest | undefined;
    let nearest = REACH;
    for (const one of rests) {
      const off = timeOf(one) - time;
      // Of those that begin at once, in one cue, the first.
      if (off <= -before || off >= after || Math.abs(off) >= nearest) continue;
      nearest = Math.abs(off);
      rest = one;
    }
    rest ??= silent.find(({ pause }) => spanHolds(pause, time)) ?? { at: [lineNear(cue), 0] };
    if (compareAt(rest.at, last.at) < 0) rest = { at: last.at };
    const from = timeOf(rest);
    const isOn = rest.pause ? from <= time : cue === rest.at[0];
    last = { ...rest, startTime: isOn || from >= endTime ? time : from };
    return last;

    /** The line that is on, or the next where that one has ended or is nearer. */
    function lineNear(line: number): number {
      const next = start[line + 1];
      if (next === undefined) return line;
      const isOver = line === -1 || (end?.[line] ?? next) <= time;
      const isNearer = next - time < Math.min(after, time - (start[line] ?? 0));
      return isOver || isNearer ? line + 1 : line;
    }
  });
}
