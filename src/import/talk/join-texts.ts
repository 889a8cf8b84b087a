/**
 * All texts of a talk as tracks of one episode, in this order: the base is chosen (`choose-base.ts`) and timed (`times/`),
 * every other text laid beside it (`rows/`), whoever speaks is named (`people/`), and tracks are built (`track/`).
 */
import type { Problem } from '../../core/problem.ts';
import type { KnownPeople } from '../../corrections/match-person.ts';
import { chooseBase } from './choose-base.ts';
import { baseTurns, laidTurns, ownTurns } from './people/speaker-turns.ts';
import { layTexts } from './rows/lay-texts.ts';
import type { TalkText } from './talk-text.ts';
import { type KnownOfTalk, timeBase } from './times/time-base.ts';
import { endOfTalk, type TimedTalk } from './times/timed-talk.ts';
import { type BuiltTracks, buildTracks, type TrackPart } from './track/build-tracks.ts';

/** The tracks: the base first, then texts in its language, then the others. */
export interface JoinedTalk extends BuiltTracks {
  /** Seconds: when the last word of the base has been said. */
  endTime: number;
  problems: Problem[];
}

interface JoinSetting extends KnownOfTalk {
  /** Language the talk was held in. */
  lang: string;
  people: KnownPeople;
}

/** `texts` hold at least one. Every word of every text is in one track. */
export function joinTexts(texts: readonly TalkText[], setting: JoinSetting): JoinedTalk {
  const talk = chooseBase(texts, setting.lang);
  const { times, problems } = timeBase(talk, texts, setting);
  const base: TimedTalk = { talk, times };
  const others = texts.filter((text) => text !== talk);
  const { laid, translated, captioned, alone, ...found } = layTexts(base, others, setting.duration);
  const parts: TrackPart[] = [
    { ...base, turns: baseTurns(talk, laid) },
    ...laid.map((text) => ({ ...text, turns: laidTurns(text, talk) })),
    ...translated.map((text) => ({ ...text, turns: ownTurns(text.talk) })),
    ...captioned.map((text) => ({ ...text, turns: ownTurns(text.talk) })),
    ...alone.map((text) => ({ ...text, turns: ownTurns(text.talk) })),
  ];
  const built = buildTracks(parts, setting);
  return {
    ...built,
    endTime: endOfTalk(base),
    problems: [...problems, ...found.problems, ...built.problems],
  };
}
