/** Every other text of a talk laid beside its base, in the first way that tells what of the base it says. */
import { append } from '../../../core/append.ts';
import type { Problem } from '../../../core/problem.ts';
import { sameLanguage, type TalkText } from '../talk-text.ts';
import { timesAlone } from '../times/time-base.ts';
import { endOfTalk, type TimedTalk } from '../times/timed-talk.ts';
import { type LaidText, layBeside } from './lay-beside.ts';
import { layByTime } from './lay-by-time.ts';
import { type LaidTranslation, layTranslation, turnPairs } from './lay-translation.ts';
import { reportMoved, reportOmissions } from './report-rows.ts';
import { ownSentences, withCuts } from './sentence-rows.ts';
import { rowsBetween } from './text-rows.ts';

export interface LaidTexts {
  /** In the base's language, word by word. */
  laid: LaidText[];
  /** In another language, through the original that stands beside them in their document. */
  translated: LaidTranslation[];
  /** In another language, by the clock. */
  captioned: LaidTranslation[];
  /** Of these nobody knows what of the base they say. */
  alone: TimedTalk[];
  problems: Problem[];
}

/** `texts`: all but the base. `duration` of the recording in seconds; null where it is not known. */
export function layTexts(
  base: TimedTalk,
  texts: readonly TalkText[],
  duration: number | null,
): LaidTexts {
  const all: LaidTexts = { laid: [], translated: [], captioned: [], alone: [], problems: [] };
  const isBeside = (talk: TalkText) => sameLanguage(talk.lang, base.talk.lang) && !talk.isMachine;
  for (const talk of texts.filter(isBeside)) laySpoken(base, talk, duration, all);
  for (const talk of texts.filter((one) => !isBeside(one))) layForeign(base, talk, duration, all);
  return all;
}

function laySpoken(
  base: TimedTalk,
  talk: TalkText,
  duration: number | null,
  { laid, alone, problems }: LaidTexts,
): void {
  const beside = layBeside(base, talk, duration);
  if ('problem' in beside) {
    problems.push(beside.problem);
    alone.push(standAlone(talk, duration, problems));
    return;
  }
  laid.push(beside);
  const { moved } = beside.pairing;
  problems.push(
    ...beside.problems,
    ...reportOmissions(beside.rows, base.talk, talk, { moved }),
    ...reportMoved(moved, base.talk, talk),
  );
}

function layForeign(
  base: TimedTalk,
  talk: TalkText,
  duration: number | null,
  { laid, translated, captioned, alone, problems }: LaidTexts,
): void {
  const original = [baseBeside(base), ...laid].find((one) => turnPairs(talk, one.talk).length > 0);
  if (original !== undefined) {
    const beside = layTranslation(base, original, talk, turnPairs(talk, original.talk));
    translated.push(beside);
    const reported = original.rows;
    append(problems, reportOmissions(beside.rows, base.talk, talk, { reported }));
    return;
  }
  const byTime = layByTime(base, talk, duration);
  if (byTime === null || byTime === 'unrelated') {
    problems.push(byTime === null ? unpaired(talk) : unrelated(talk));
    // It translates this talk, and so takes about as long as the talk does.
    alone.push(standAlone(talk, duration ?? endOfTalk(base), problems));
    return;
  }
  captioned.push(byTime);
  append(problems, byTime.problems);
  append(problems, reportOmissions(byTime.rows, base.talk, talk));
}

function standAlone(talk: TalkText, duration: number | null, problems: Problem[]): TimedTalk {
  const { times, problems: found } = timesAlone(talk, duration);
  append(problems, found);
  return { talk, times };
}

/** The base as if it lay beside itself: a translation may stand beside the base in one document. */
function baseBeside({
  talk,
}: TimedTalk): Pick<LaidText, 'talk' | 'stations' | 'sentences' | 'rows'> {
  const { turnStarts, words } = talk.spoken;
  const stations = [...turnStarts, words.key.length].map((word) => ({ base: word, text: word }));
  const sentences = withCuts(stations, ownSentences(talk));
  return { talk, stations, sentences, rows: rowsBetween(sentences) };
}

function unpaired({ source, lang, text }: TalkText): Problem {
  return {
    code: 'translation-unpaired',
    message: `Nothing tells which of the words spoken the text in ${lang} translates.`,
    source: source.file.name,
    line: text.cues[0]?.line ?? 1,
  };
}

function unrelated({ source, lang, text }: TalkText): Problem {
  return {
    code: 'translation-unrelated',
    message: `The text in ${lang} does not seem to translate this talk: nothing in it stands at the time of what it would say.`,
    source: source.file.name,
    line: text.cues[0]?.line ?? 1,
  };
}
