/** When the words of a text are said, and how sure that is. */
import type { Track } from '../../../core/contract/episode-file.ts';
import { ascendingStarts } from '../../../timing/estimate/ascending.ts';
import { endsSayNothing } from './cue-ends.ts';

export interface TextTimes {
  origin: Track['origin'];
  /** Start of each cue in seconds, where the document stamps them. */
  start?: number[];
  /** End of each cue in seconds, where the document stamps it; none before its start or after the next one. */
  end?: number[] | undefined;
  /** Real times of words, as a track keeps them. */
  words?: Track['words'];
  /** Start of each word, seconds, never descending. */
  time: Float64Array;
  /** Standard deviation of each in seconds; null where the times are the document's own. */
  sd: Float64Array | null;
}

/** Tenths of a second are shown; hundredths are kept, so that adding them up stays right. */
const SD_STEPS = 100;

/** The columns of a track whose cues start with these words. */
export function cueColumns(
  { start, end, time, sd }: TextTimes,
  firstWords: readonly number[],
): Pick<Track, 'start' | 'end' | 'sd'> {
  const last = Math.max(0, time.length - 1);
  const at = (column: Float64Array, word: number) => column[Math.min(word, last)] ?? 0;
  const columns = {
    start: start ?? ascendingStarts(firstWords.map((word) => at(time, word))),
    ...(end === undefined || start === undefined || endsSayNothing(end, start) ? {} : { end }),
  };
  if (sd === null || sd.every((seconds) => seconds === 0)) return columns;
  return {
    ...columns,
    sd: firstWords.map((word) => Math.round(at(sd, word) * SD_STEPS) / SD_STEPS),
  };
}

/** Times carried from one text to another are no surer than the times they were carried from. */
export function addUncertainty(
  carried: { time: Float64Array; sd: Float64Array },
  base: TextTimes,
): Float64Array {
  const { sd } = base;
  if (sd === null) return carried.sd;
  let word = 0;
  return carried.sd.map((own, index) => {
    while (
      word + 1 < base.time.length &&
      (base.time[word + 1] as number) <= (carried.time[index] as number)
    )
      word += 1;
    return Math.hypot(own, sd[word] ?? 0);
  });
}
