import type { TalkText } from '../talk-text.ts';
import type { TextTimes } from './text-times.ts';

/** A text and when it was said. */
export interface TimedTalk {
  talk: TalkText;
  times: TextTimes;
}

/** Seconds. */
const LAST_WORD = 1;

/** Seconds: when the last word has been said. */
export function endOfTalk({ talk, times }: TimedTalk): number {
  const last = times.end?.at(-1) ?? times.start?.at(-1) ?? times.time.at(-1) ?? 0;
  // A stamped last line has no end; an estimated one ends with its last word.
  return talk.isTimed ? last : Math.ceil(last + LAST_WORD);
}
