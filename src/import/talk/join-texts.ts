/** All texts of a talk as tracks of one episode: times for each, rows between them, names of whoever speaks. */
import type { EpisodeFile, Person, Track } from '../../core/contract/episode-file.ts';
import type { Problem } from '../../core/problem.ts';
import { withSpeakers } from '../../corrections/match-person.ts';
import type { ChapterStart } from '../../timing/estimate/chapter-placement.ts';
import { authoredTimes } from './authored-times.ts';
import { buildTrack } from './build-track.ts';
import { chooseBase } from './choose-base.ts';
import { type CueText, cueText } from './cue-text.ts';
import { guessSpeakers } from './guess-speakers.ts';
import { isParted, type LaidText, layBeside, type TimedTalk } from './lay-beside.ts';
import { layByTime } from './lay-by-time.ts';
import { type LaidTranslation, layTranslation, turnPairs } from './lay-translation.ts';
import { reportMoved, reportOmissions } from './report-rows.ts';
import { baseTurns, laidTurns, ownTurns, type SpeakerTurn } from './speaker-turns.ts';
import { sameLanguage, type TalkText } from './talk-text.ts';
import { rowsBetween, type WordRow } from './text-rows.ts';
import { estimate, type KnownOfTalk, timeBase } from './time-base.ts';

export interface JoinedTalk {
  /** The base first, then texts in its language, then the others. */
  tracks: Track[];
  rows: NonNullable<EpisodeFile['rows']>;
  /** Those given, then whoever speaks and is not among them. */
  people: Person[];
  /** Seconds: when the last word of the base has been said. */
  endTime: number;
  problems: Problem[];
}

/** A text on its way to a track; without rows where nobody knows what of the base it says. */
interface Part extends TimedTalk {
  turns: SpeakerTurn[];
  rows?: WordRow[];
  /** Its paragraphs start where the base's do: nothing else holds the two together on the page. */
  restsWithBase?: boolean;
}

/** Seconds. */
const LAST_WORD = 1;

interface JoinSetting extends KnownOfTalk {
  /** Language the talk was held in. */
  lang: string;
  people: readonly Person[];
}

/** `texts` hold at least one. Every word of every text is in one track. */
export function joinTexts(texts: readonly TalkText[], setting: JoinSetting): JoinedTalk {
  const base = chooseBase(texts, setting.lang);
  const { times, problems } = timeBase(base, texts, setting);
  const timed: TimedTalk = { talk: base, times };
  const found = [problems];
  const laid: LaidText[] = [];
  const translated: LaidTranslation[] = [];
  const captioned: LaidTranslation[] = [];
  const alone: TimedTalk[] = [];
  const others = texts.filter((talk) => talk !== base);
  const isBeside = (talk: TalkText) => sameLanguage(talk.lang, base.lang) && !talk.isMachine;
  for (const talk of others.filter(isBeside)) {
    const beside = layBeside(timed, talk, setting.duration);
    if ('problem' in beside) {
      found.push([beside.problem]);
      alone.push(standAlone(talk, setting.duration, found));
    } else {
      laid.push(beside);
      const { moved } = beside.pairing;
      found.push(beside.problems, reportOmissions(beside.rows, base, talk, { moved }));
      found.push(reportMoved(moved, base, talk));
    }
  }
  for (const talk of others.filter((one) => !isBeside(one))) {
    const original = [baseBeside(timed), ...laid].find(
      (one) => turnPairs(talk, one.talk).length > 0,
    );
    const byTime = original === undefined ? layByTime(timed, talk, setting.duration) : null;
    if (byTime !== null) {
      captioned.push(byTime);
      found.push(byTime.problems, reportOmissions(byTime.rows, base, talk));
    } else if (original === undefined) {
      found.push([unpaired(talk)]);
      // It translates this talk, and so takes about as long as the talk does.
      alone.push(standAlone(talk, setting.duration ?? endOf(timed), found));
    } else {
      const beside = layTranslation(timed, original, talk, turnPairs(talk, original.talk));
      translated.push(beside);
      found.push(reportOmissions(beside.rows, base, talk, { reported: original.rows }));
    }
  }
  const parts: Part[] = [
    { ...timed, turns: baseTurns(base, laid) },
    ...laid.map((text) => ({
      ...text,
      turns: laidTurns(text, base),
      restsWithBase: isParted(base, text.talk),
    })),
    ...translated.map((text) => ({ ...text, turns: ownTurns(text.talk) })),
    ...captioned.map((text) => ({ ...text, turns: ownTurns(text.talk), restsWithBase: true })),
    ...alone.map((text) => ({ ...text, turns: ownTurns(text.talk) })),
  ];
  return { ...tracksOf(parts, setting), endTime: endOf(timed), problems: found.flat() };
}

function standAlone(talk: TalkText, duration: number | null, found: Problem[][]): TimedTalk {
  // The chapters are the base's: of this text nobody knows where they start.
  const known = { duration, chapters: [] };
  const { times, problems } = talk.isTimed ? authoredTimes(talk, duration) : estimate(talk, known);
  found.push(problems);
  return { talk, times };
}

/** The base as if it lay beside itself: a translation may stand beside the base in one document. */
function baseBeside({ talk }: TimedTalk): Pick<LaidText, 'talk' | 'stations' | 'rows'> {
  const { turnStarts, words } = talk.spoken;
  const stations = [...turnStarts, words.key.length].map((word) => ({ base: word, text: word }));
  return { talk, stations, rows: rowsBetween(stations) };
}

function unpaired({ source, lang, text }: TalkText): Problem {
  return {
    code: 'translation-unpaired',
    message: `Nothing tells which of the words spoken the text in ${lang} translates.`,
    source: source.file.name,
    line: text.cues[0]?.line ?? 1,
  };
}

function tracksOf(
  parts: readonly Part[],
  setting: JoinSetting,
): Pick<JoinedTalk, 'tracks' | 'rows' | 'people'> {
  const names = parts.flatMap(({ turns }) => turns.flatMap(({ name }) => name ?? []));
  const { people, personOf } = withSpeakers(setting.people, names);
  const rows: JoinedTalk['rows'] = {};
  const places = parts.map(({ talk }) => cueText(talk));
  const ids = nameApart(parts.map(({ talk }) => `${talk.lang}-${talk.kind}`));
  const tracks: Track[] = [];
  for (const [index, part] of parts.entries()) {
    const cues = places[index] as CueText;
    const id = ids[index] as string;
    if (part.rows !== undefined)
      rows[id] = part.rows.map((row) => [
        (places[0] as CueText).placeOf(row.baseFrom),
        (places[0] as CueText).placeOf(row.baseTo),
        cues.placeOf(row.textFrom),
        cues.placeOf(row.textTo),
      ]);
    const turns = guessSpeakers(
      part.turns.map(({ word, name }) => ({
        word,
        person: name === undefined ? null : personOf(name),
      })),
      part.talk.spoken,
      people,
    );
    const rests = part.restsWithBase ? restsOf(tracks[0]) : [];
    tracks.push(
      buildTrack({ ...part, id, cues, turns, chapters: [...setting.chapters, ...rests] }),
    );
  }
  return { tracks, rows, people };
}

function restsOf(base: Track | undefined): ChapterStart[] {
  return (base?.paragraphs ?? []).map(([cue]) => ({ title: '', startTime: base?.start[cue] ?? 0 }));
}

/** Seconds. */
function endOf({ talk, times }: TimedTalk): number {
  const last = times.end?.at(-1) ?? times.start?.at(-1) ?? times.time.at(-1) ?? 0;
  // A stamped last line has no end; an estimated one ends with its last word.
  return talk.isTimed ? last : Math.ceil(last + LAST_WORD);
}

/** `en-captured`, and `en-captured-2` for a second text of that kind. */
function nameApart(ids: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return ids.map((id) => {
    const nth = (taken.get(id) ?? 0) + 1;
    taken.set(id, nth);
    return nth === 1 ? id : `${id}-${nth}`;
  });
}
