/**
 * Captions in another language laid beside the base: what is shown at one time says the same, once the shift between the
 * two clocks is taken away.
 */

import type { Problem } from '../../../core/problem.ts';
import { PASSAGE_WORDS } from '../../../timing/align/lone-spans.ts';
import type { TalkText } from '../talk-text.ts';
import { authoredTimes } from '../times/authored-times.ts';
import { withoutShift } from '../times/move-times.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import type { LaidTranslation } from './lay-translation.ts';
import { likelySentences, withCuts } from './sentence-rows.ts';
import { rowsBetween, type WordRow } from './text-rows.ts';
import { pairByTime } from './time-rows.ts';

/**
 * null where nothing can be told: the text has no times of its own, the base has only estimated ones, or one of them holds
 * nothing but marks; `unrelated` where the two are not of one recording. The problems name their source.
 */
export function layByTime(
  base: TimedTalk,
  talk: TalkText,
  duration: number | null,
): (LaidTranslation & { problems: Problem[] }) | 'unrelated' | null {
  if (!talk.isTimed || base.times.origin === 'estimated') return null;
  if (!hasWords(talk) || !hasWords(base.talk)) return null;
  const authored = authoredTimes(talk, duration);
  const paired = pairByTime(base, { talk, times: authored.times });
  if (paired === null) return null;
  if (paired.isUnrelated) return 'unrelated';
  const { shift } = paired;
  const stations = withCuts(paired.stations, likelySentences(base.talk, talk, paired.stations));
  const { times, problems } = withoutShift(authored.times, shift, talk);
  return {
    talk,
    times,
    rows: joinSmall(rowsBetween(stations)),
    stations,
    problems: [...authored.problems, ...problems],
  };
}

function hasWords({ spoken }: TalkText): boolean {
  return spoken.words.key.length > 0;
}

/**
 * A few words that only one text has (a “[music]”) are no passage left out: they stay with the row before them. Lines that
 * follow each other and stand alone on one side are one passage.
 */
function joinSmall(rows: readonly WordRow[]): WordRow[] {
  const passages: WordRow[] = [];
  for (const row of rows) {
    const last = passages.at(-1);
    if (last !== undefined && isAlone(row) !== null && isAlone(row) === isAlone(last))
      join(passages, row);
    else passages.push(row);
  }
  const joined: WordRow[] = [];
  for (const row of passages) {
    const last = joined.at(-1);
    if (last !== undefined && (isSmall(row) || isSmall(last))) join(joined, row);
    else joined.push(row);
  }
  return joined;
}

function join(rows: WordRow[], { baseTo, textTo }: WordRow): void {
  rows[rows.length - 1] = { ...(rows.at(-1) as WordRow), baseTo, textTo };
}

/** The side that has the words; null where both have some. */
function isAlone({ baseFrom, baseTo, textFrom, textTo }: WordRow): 'base' | 'text' | null {
  if (textFrom === textTo) return 'base';
  return baseFrom === baseTo ? 'text' : null;
}

function isSmall(row: WordRow): boolean {
  const words = row.baseTo - row.baseFrom + row.textTo - row.textFrom;
  return isAlone(row) !== null && words < PASSAGE_WORDS;
}
