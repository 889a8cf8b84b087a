/** What a reader corrects in an episode, as values: each change gives a new corrections, so that undo is the one before. */

import {
  CORRECTIONS_FORMAT,
  CORRECTIONS_VERSION,
  type CorrectionsFile,
  type QuotedPlace,
} from '../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../core/contract/episode-file.ts';
import { roundTime } from '../core/time/time.ts';
import { quotePlace } from './quote-place.ts';

export function noCorrections(episodeId: string): CorrectionsFile {
  return {
    format: CORRECTIONS_FORMAT,
    version: CORRECTIONS_VERSION,
    episodeId,
    offset: 0,
    taps: [],
    speakers: [],
  };
}

/** “This line is being said now”: the cue starts at `time`, seconds. */
export function withTap(
  corrections: CorrectionsFile,
  track: Track,
  cueIndex: number,
  time: number,
): CorrectionsFile {
  const tap = { ...quotePlace(track, [cueIndex, 0]), time: roundTime(time) };
  return { ...corrections, taps: [...corrections.taps, tap] };
}

/** The whole text earlier (negative) or later, by seconds. */
export function withNudge(corrections: CorrectionsFile, seconds: number): CorrectionsFile {
  return { ...corrections, offset: roundTime(corrections.offset + seconds) };
}

/** Somebody else, or nobody known, speaks in a turn. The latest word on a turn replaces the earlier ones. */
export function withSpeaker(
  corrections: CorrectionsFile,
  track: Track,
  turnIndex: number,
  person: string | null,
): CorrectionsFile {
  const turn = track.turns[turnIndex];
  if (turn === undefined) return corrections;
  const { time, ...place } = quotePlace(track, turn.at);
  const others = corrections.speakers.filter((speaker) => !isSameTurn(speaker, place));
  const speaker = { ...place, ...(time === undefined ? {} : { time }), person };
  return { ...corrections, speakers: [...others, speaker] };
}

/** Whether two words on who speaks are on one turn. */
export function isSameTurn(one: QuotedPlace, other: QuotedPlace): boolean {
  return one.track === other.track && one.quote === other.quote && one.before === other.before;
}

/** The name after the present one: through the episode's people, then none, and round again. */
export function nextPerson(episode: EpisodeFile, track: Track, turnIndex: number): string | null {
  const turn = track.turns[turnIndex];
  const current = turn?.person ?? -1;
  // Confirming a guess comes first: the same name, said by somebody who knows.
  if (turn?.guess) return episode.people[current]?.name ?? null;
  return episode.people[current + 1]?.name ?? null;
}
