/**
 * Captions in another language laid beside the base: what is shown at one time says the same. Lines that start together part
 * the texts; lines that overlap stay in one row.
 */

import type { Problem } from '../../../core/problem.ts';
import { PASSAGE_WORDS } from '../../../timing/align/lone-spans.ts';
import type { TalkText } from '../talk-text.ts';
import { authoredTimes } from '../times/authored-times.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import type { LaidTranslation } from './lay-translation.ts';
import { rowsBetween, type WordRow } from './text-rows.ts';
import { stationsByTime } from './time-rows.ts';

/**
 * null where nothing can be told: the text has no times of its own, the base has only estimated ones, or one of them holds
 * nothing but marks. The problems name their source.
 */
export function layByTime(
  base: TimedTalk,
  talk: TalkText,
  duration: number | null,
): (LaidTranslation & { problems: Problem[] }) | null {
  if (!talk.isTimed || base.times.origin === 'estimated') return null;
  if (!hasWords(talk) || !hasWords(base.talk)) return null;
  const { times, problems } = authoredTimes(talk, duration);
  const stations = stationsByTime(base, { talk, times });
  return { talk, times, rows: joinSmall(rowsBetween(stations)), stations, problems };
}

function hasWords({ spoken }: TalkText): boolean {
  return spoken.words.key.length > 0;
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
  return Math.min(ours, theirs) === 0 && Math.max(ours, theirs) < PASSAGE_WORDS;
}
