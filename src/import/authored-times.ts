/** The times a document stamps: starts that ascend, and from them a time for each word. */
import type { Problem } from '../core/problem.ts';
import { formatTime } from '../core/time.ts';
import { wordTimes } from './estimate/words-in-cues.ts';
import { orderStamps } from './order-stamps.ts';
import { spreadStarts } from './spread-starts.ts';
import type { TalkText } from './talk-text.ts';
import type { TextTimes } from './text-times.ts';

/** `duration` of the recording in seconds; null where it is not known. The problems name their source. */
export function authoredTimes(
  { text, spoken, source }: TalkText,
  duration: number | null,
): { times: TextTimes; problems: Problem[] } {
  const { cues, resolution } = text;
  const { stamps, misplaced } = orderStamps(cues.map((cue) => cue.startTime));
  const problems = misplaced.map((index): Problem => {
    const cue = cues[index];
    return {
      code: 'time-backwards',
      message: `The time ${formatTime(cue?.startTime ?? 0)} does not fit between those before and after it.`,
      source: source.file.name,
      ...(cue === undefined ? {} : { line: cue.line }),
    };
  });
  const start = spreadStarts(
    stamps,
    cues.map((cue) => cue.text.length),
    Math.max(duration ?? 0, (stamps.at(-1) ?? 0) + (resolution ?? 1)),
  );
  const time = wordTimes(spoken, { start, resolution, duration });
  return { times: { origin: 'authored', start, time, sd: null }, problems };
}
