import { type Problem, quoteInput } from '../../core/problem.ts';
import { roundTime } from '../../core/time/time.ts';
import type { Caption } from './caption.ts';

/** Seconds; null for what is missing or cannot be read. */
export interface Stamp {
  startTime: number | null;
  endTime?: number | null;
  /** Counted from the start, where there is no end. */
  duration?: number | null;
  line: number;
}

/** A caption without a start is kept, and stands among the problems. */
export function stampedCaption(
  text: string,
  { startTime, endTime = null, duration = null, line }: Stamp,
  problems: Problem[],
): Caption {
  if (startTime === null)
    problems.push({
      code: 'time-unreadable',
      message: `The caption ${quoteInput(text)} has no start that can be read.`,
      line,
    });
  const lasting = startTime === null || duration === null ? null : roundTime(startTime + duration);
  const end = endTime ?? lasting;
  return { text, startTime, ...(end === null ? {} : { endTime: end }), line };
}
