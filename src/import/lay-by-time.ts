/**
 * Captions in another language laid beside the base by the recording's clock alone: what is shown at one time says the same.
 * Lines that start together part the texts; lines that overlap stay in one row.
 */
import type { Problem } from '../core/problem.ts';
import { BLOCK_WORDS } from './align/blocks.ts';
import { authoredTimes } from './authored-times.ts';
import { cueText } from './cue-text.ts';
import type { TimedTalk } from './lay-beside.ts';
import type { LaidTranslation } from './lay-translation.ts';
import type { TalkText } from './talk-text.ts';
import { rowsBetween, type Station, type WordRow } from './text-rows.ts';
import { cutPair, type LinePair, type LineTimes, sharedStarts } from './time-stations.ts';

/**
 * null where nothing can be told: the text has no times of its own, or the base has only estimated ones. The problems name
 * their source.
 */
export function layByTime(
  base: TimedTalk,
  talk: TalkText,
  duration: number | null,
): (LaidTranslation & { problems: Problem[] }) | null {
  if (!talk.isTimed || base.times.origin === 'estimated') return null;
  const { times, problems } = authoredTimes(talk, duration);
  const [ours, theirs] = [linesOf(base), linesOf({ talk, times })];
  const pairs = partLong(sharedStarts(ours, theirs), ours, theirs);
  const stations = [
    ...pairs.map(
      ([line, other]): Station => ({
        base: ours.firstWords[line] as number,
        text: theirs.firstWords[other] as number,
      }),
    ),
    { base: wordCount(base.talk), text: wordCount(talk) },
  ];
  // What opens a text before its first word belongs to the first row.
  stations[0] = { base: 0, text: 0 };
  const rows = joinSmall(rowsBetween(stations));
  return { talk, times, rows, stations, problems };
}

type Lines = LineTimes & { firstWords: number[] };

function linesOf({ talk, times }: TimedTalk): Lines {
  const { firstWords } = cueText(talk);
  const last = Math.max(0, times.time.length - 1);
  const start = times.start ?? firstWords.map((word) => times.time[Math.min(word, last)] ?? 0);
  const end = times.end ?? start.map((from, line) => start[line + 1] ?? from);
  return { firstWords, start, end };
}

function wordCount({ spoken }: TalkText): number {
  return spoken.words.key.length;
}

/** Seconds a row may last before it is parted where the two texts come nearest to starting a line together. */
const LONGEST_ROW = 12;

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

/** A few words that only one text has (a “[music]”) are no passage left out: they stay with the row before them. */
function joinSmall(rows: readonly WordRow[]): WordRow[] {
  const joined: WordRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last !== undefined && (isSmall(row) || isSmall(last)))
      joined[joined.length - 1] = { ...last, baseTo: row.baseTo, textTo: row.textTo };
    else joined.push(row);
  }
  return joined;
}

function isSmall({ baseFrom, baseTo, textFrom, textTo }: WordRow): boolean {
  const [ours, theirs] = [baseTo - baseFrom, textTo - textFrom];
  return Math.min(ours, theirs) === 0 && Math.max(ours, theirs) < BLOCK_WORDS;
}
