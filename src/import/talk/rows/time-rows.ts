/** Where two timed texts of one talk are cut beside each other, by the recording's clock alone. */

import {
  cutPair,
  type LinePair,
  type LineTimes,
  sharedStarts,
} from '../../../timing/retime/time-stations.ts';
import { cueText } from '../cue-text.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import type { Station } from './text-rows.ts';

/** Seconds a row may last before it is parted where the two texts come nearest to starting a line together. */
const LONGEST_ROW = 12;

/** Stations from the start to the end of both texts. */
export function stationsByTime(base: TimedTalk, text: TimedTalk): Station[] {
  const [ours, theirs] = [linesOf(base), linesOf(text)];
  const pairs = partLong(sharedStarts(ours, theirs), ours, theirs);
  const stations = pairs.map(
    ([line, other]): Station => ({
      base: ours.firstWords[line] ?? wordCount(base),
      text: theirs.firstWords[other] ?? wordCount(text),
    }),
  );
  // Marks before the first word belong to the first row.
  stations[0] = { base: 0, text: 0 };
  stations.push({ base: wordCount(base), text: wordCount(text) });
  return stations;
}

function linesOf({ talk, times }: TimedTalk): LineTimes & { firstWords: number[] } {
  const { firstWords } = cueText(talk);
  const last = Math.max(0, times.time.length - 1);
  const start = times.start ?? firstWords.map((word) => times.time[Math.min(word, last)] ?? 0);
  const end = times.end ?? start.map((from, line) => start[line + 1] ?? from);
  return { firstWords, start, end };
}

function wordCount({ talk }: TimedTalk): number {
  return talk.spoken.words.key.length;
}

function partLong(pairs: readonly LinePair[], ours: LineTimes, theirs: LineTimes): LinePair[] {
  const ends: LinePair = [ours.start.length, theirs.start.length];
  const parted: LinePair[] = [];
  for (const [index, from] of pairs.entries()) {
    const open: [LinePair, LinePair][] = [[from, pairs[index + 1] ?? ends]];
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      const cut = cutPair(ours, theirs, row[0], row[1], LONGEST_ROW);
      if (cut === null) parted.push(row[0]);
      else open.push([cut, row[1]], [row[0], cut]);
    }
  }
  return parted;
}
