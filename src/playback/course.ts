/**
 * Where playback may run: spans it hops over, a span it repeats, a range it stops at the end of, and lines it pauses
 * after. Asked once a frame; the answer is what to do now, and nearly always nothing.
 */
import { activeIndex, type Span, spanHolds } from '../core/time/active.ts';

export interface Course {
  /** Plays to its end, once. Beats everything else. */
  range: Span | null;
  /** Goes back to its start at its end. */
  repeat: Span | null;
  /** Hopped over; ascending and disjoint, seconds. */
  skips: readonly Span[];
  /** Starts of lines: playback pauses where the next one would begin. Empty for never. */
  pauses: ArrayLike<number>;
}

export const FREE_COURSE: Course = { range: null, repeat: null, skips: [], pauses: [] };

export type Diversion =
  | { kind: 'stop'; to: number }
  | { kind: 'repeat'; to: number }
  /** `over`: from where playback left off to where it goes on. */
  | { kind: 'hop'; to: number; over: Span }
  /** Everything from here on is hopped over: there is nothing left to play. */
  | { kind: 'end'; over: Span }
  | { kind: 'pause'; to: number };

/** A stop leaves its last line lit: this far before the end, in seconds. */
const BEFORE_END = 0.001;
/** Sections meet in a breath: left this much too early nothing is lost, too late its first sound is heard. Seconds. */
const HOP_EARLY = 0.03;
/** A step of the playhead longer than this was a jump, not playing: no line ended in it. Seconds. */
const LONGEST_STEP = 1;

export interface CourseKeeper {
  set(course: Course): void;
  get(): Course;
  /** Somebody asked to be at `time`: a span that is hopped over is played this once when they asked for it. */
  asked(time: number): void;
  /** What to do at `time` while playing; null for nothing. `lead`: seconds by which to be early, half a frame. */
  at(time: number, lead: number, duration: number | null): Diversion | null;
}

export function createCourseKeeper(): CourseKeeper {
  let course = FREE_COURSE;
  let wished: Span | null = null;
  let last: number | null = null;
  // The line that playback paused before: playing on must not pause there again.
  let pausedAt: number | null = null;

  return {
    set(next) {
      course = next;
      // Somebody who listens to a section goes on listening when another one is judged anew.
      const kept = wished;
      wished = next.skips.find((span) => kept !== null && spanHolds(span, kept.startTime)) ?? null;
    },
    get: () => course,
    asked(time) {
      wished = course.skips.find((span) => spanHolds(span, time)) ?? null;
      last = null;
      pausedAt = null;
    },
    at(time, lead, duration) {
      const before = last;
      last = time;
      const { range, repeat, skips, pauses } = course;
      if (range !== null)
        return time < range.endTime
          ? null
          : { kind: 'stop', to: Math.max(range.startTime, range.endTime - BEFORE_END) };
      if (repeat !== null && time + lead >= repeat.endTime && time < repeat.endTime + LONGEST_STEP)
        return { kind: 'repeat', to: repeat.startTime };
      if (wished !== null && !spanHolds(wished, time)) wished = null;
      const skip = skips.find((span) => spanHolds(span, time + lead + HOP_EARLY));
      const isRepeated = repeat !== null && spanHolds(repeat, time);
      if (skip !== undefined && wished?.startTime !== skip.startTime && !isRepeated) {
        const { startTime, endTime } = skip;
        const over = time - startTime < LONGEST_STEP ? skip : { startTime: time, endTime };
        const isLast = duration !== null && endTime >= duration - LONGEST_STEP;
        return isLast ? { kind: 'end', over } : { kind: 'hop', to: endTime, over };
      }
      const start = pauses[pauses.length === 0 ? -1 : activeIndex(pauses, time + lead)];
      if (start === undefined || start === pausedAt || before === null) return null;
      if (before >= start || start - before >= LONGEST_STEP) return null;
      pausedAt = start;
      return { kind: 'pause', to: Math.max(0, start - BEFORE_END) };
    },
  };
}

/** Spans that touch, as one: one hop, not three. `spans` ascend. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { startTime, endTime } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && startTime <= last.endTime)
      joined[joined.length - 1] = {
        startTime: last.startTime,
        endTime: Math.max(last.endTime, endTime),
      };
    else joined.push({ startTime, endTime });
  }
  return joined;
}
