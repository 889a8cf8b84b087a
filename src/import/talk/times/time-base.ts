/** Times for the base: its own, else those of another text of the talk, else estimates. */
import type { Problem } from '../../../core/problem.ts';
import { transferTimes } from '../../../timing/align/transfer.ts';
import type { ChapterStart } from '../../../timing/estimate/chapter-placement.ts';
import { estimateTimes } from '../../../timing/estimate/estimate-times.ts';
import { sameLanguage, type TalkText } from '../talk-text.ts';
import { authoredTimes } from './authored-times.ts';
import type { TextTimes } from './text-times.ts';

export interface KnownOfTalk {
  /** Seconds; null where the length of the recording is not known. */
  duration: number | null;
  /** In the language of the base; ascending. */
  chapters: readonly ChapterStart[];
}

export function timeBase(
  base: TalkText,
  texts: readonly TalkText[],
  known: KnownOfTalk,
): { times: TextTimes; problems: Problem[] } {
  if (base.isTimed) return authoredTimes(base, known.duration);
  for (const other of texts) {
    if (!other.isTimed || !sameLanguage(other.lang, base.lang)) continue;
    const { time } = authoredTimes(other, known.duration).times;
    const carried = transferTimes({ ...other.spoken, time }, base.spoken);
    if ('transfer' in carried) {
      const { time, sd } = carried.transfer;
      return { times: { origin: 'aligned', time, sd }, problems: [] };
    }
  }
  return estimate(base, known);
}

/** Times of a text that stands alone: its own, else estimates. `duration` in seconds; null where it is not known. */
export function timesAlone(
  talk: TalkText,
  duration: number | null,
): { times: TextTimes; problems: Problem[] } {
  // The chapters are the base's: of this text nobody knows where they start.
  return talk.isTimed ? authoredTimes(talk, duration) : estimate(talk, { duration, chapters: [] });
}

/** The problems name their source. */
function estimate(
  { spoken, source }: TalkText,
  known: KnownOfTalk,
): { times: TextTimes; problems: Problem[] } {
  const { time, sd, problems } = estimateTimes(spoken, known);
  return {
    times: { origin: 'estimated', time, sd },
    problems: problems.map((problem) => ({ ...problem, source: source.file.name })),
  };
}
