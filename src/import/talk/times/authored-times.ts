/** The times a document stamps: starts that ascend, and from them a time for each word. */
import { append } from '../../../core/append.ts';
import type { Problem } from '../../../core/problem.ts';
import { formatTime } from '../../../core/time/time.ts';
import type { SourceCue } from '../../../formats/source-document.ts';
import { wordTimes } from '../../../timing/words/words-in-cues.ts';
import type { TalkText } from '../talk-text.ts';
import { cueEnds } from './cue-ends.ts';
import { orderStamps } from './order-stamps.ts';
import { realWords, withRealWords } from './real-words.ts';
import { spreadStarts } from './spread-starts.ts';
import type { TextTimes } from './text-times.ts';

/** `duration` of the recording in seconds; null where it is not known. The problems name their source. */
export function authoredTimes(
  { text, spoken, source }: TalkText,
  duration: number | null,
): { times: TextTimes; problems: Problem[] } {
  const { cues, resolution, origin = 'authored' } = text;
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
  const ends = cueEnds(cues, start, misplaced);
  const { end } = ends;
  const real = realWords(cues, start, end);
  const estimated = wordTimes(spoken, { start, end, resolution, duration });
  const time = withRealWords(estimated, spoken.words, real, start);
  const repairs = [...ends.problems, ...doubtedWords(real.doubted, cues)];
  append(
    problems,
    repairs.map((problem) => ({ ...problem, source: source.file.name })),
  );
  return { times: { origin, start, end, words: real.words, time, sd: null }, problems };
}

function doubtedWords(doubted: readonly number[], cues: readonly SourceCue[]): Problem[] {
  const [first] = doubted;
  if (first === undefined) return [];
  const subject = doubted.length === 1 ? '1 line has' : `${doubted.length} lines have`;
  return [
    {
      code: 'word-times-doubtful',
      message: `${subject} times of words that do not fit between it and the next one.`,
      line: cues[first]?.line ?? 1,
    },
  ];
}
