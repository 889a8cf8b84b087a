/** Another text of the talk in the base's language, laid beside the base: its times, its rows, whose turns are whose. */

import type { Problem } from '../../../core/problem.ts';
import { nameKey } from '../../../core/text/name-key.ts';
import { type Pairing, pairTexts, transferTimes } from '../../../timing/align/transfer.ts';
import { nameTurns, spanTurns, type WordSpan } from '../../../timing/align/turns.ts';
import type { TalkText } from '../talk-text.ts';
import { authoredTimes } from '../times/authored-times.ts';
import { withoutShift } from '../times/move-times.ts';
import { addUncertainty, type TextTimes } from '../times/text-times.ts';
import type { TimedTalk } from '../times/timed-talk.ts';
import { matchedSentences, withCuts } from './sentence-rows.ts';
import { rowsBetween, type Station, stationsOf, turnPlaces, type WordRow } from './text-rows.ts';
import { pairByTime } from './time-rows.ts';

export interface LaidText extends TimedTalk {
  pairing: Pairing;
  /** The base's words of each of its turns; null where they are not there. */
  spans: (WordSpan | null)[];
  stations: Station[];
  /** The same and, inside turns, at sentences. */
  sentences: Station[];
  rows: WordRow[];
  problems: Problem[];
}

/** The problem says that the two are not of one talk; it names the text's document. */
export function layBeside(
  base: TimedTalk,
  talk: TalkText,
  duration: number | null,
): LaidText | { problem: Problem } {
  const timed = talk.isTimed ? pairStamped(base, talk, duration) : carryTimes(base, talk);
  if ('problem' in timed) return { problem: { ...timed.problem, source: talk.source.file.name } };
  const { pairing } = timed;
  const spans = spanTurns(talk.spoken, pairing.alignment);
  const named = nameTurns(base.talk.spoken, spans, (a, b) => sameName(talk.names, a, b));
  const byTime = isParted(base.talk, talk) ? pairByTime(base, { talk, times: timed.times }) : null;
  const [places, starts] =
    byTime === null
      ? [turnPlaces(spans, named), talk.spoken.turnStarts]
      : [byTime.stations.map((one) => one.base), byTime.stations.map((one) => one.text)];
  const { times, problems } =
    byTime === null ? timed : withoutShift(timed.times, byTime.shift, talk);
  const stations = stationsOf(places, starts, pairing.lone, {
    baseCount: base.talk.spoken.words.key.length,
    textCount: talk.spoken.words.key.length,
  });
  const sentences =
    byTime === null
      ? withCuts(stations, matchedSentences(base.talk, talk, pairing.alignment))
      : stations;
  return {
    pairing,
    talk,
    times,
    problems: byTime === null ? problems : [...timed.problems, ...problems],
    spans,
    stations,
    sentences,
    rows: rowsBetween(sentences),
  };
}

/** Two captions without turns: what parts them is that their lines have times. */
export function isParted(base: TalkText, talk: TalkText): boolean {
  return base.isTimed && talk.isTimed && talk.spoken.turnStarts.length === 1;
}

type Timed = Pick<LaidText, 'pairing' | 'times' | 'problems'> | { problem: Problem };

function pairStamped(base: TimedTalk, talk: TalkText, duration: number | null): Timed {
  const paired = pairTexts(base.talk.spoken, talk.spoken);
  return 'problem' in paired ? paired : { ...paired, ...authoredTimes(talk, duration) };
}

function carryTimes(base: TimedTalk, talk: TalkText): Timed {
  const carried = transferTimes({ ...base.talk.spoken, time: base.times.time }, talk.spoken);
  if ('problem' in carried) return carried;
  const { transfer } = carried;
  const times: TextTimes = {
    origin: base.times.origin === 'estimated' ? 'estimated' : 'aligned',
    time: transfer.time,
    sd: addUncertainty(transfer, base.times),
  };
  return { pairing: transfer, times, problems: [] };
}

/** Two turns of one speaker, however their documents write the name; of turns without names nobody knows. */
export function sameName(names: readonly (string | undefined)[], a: number, b: number): boolean {
  const [one, other] = [names[a], names[b]];
  if (one === undefined || other === undefined) return false;
  return one === other || nameKey(one) === nameKey(other);
}
