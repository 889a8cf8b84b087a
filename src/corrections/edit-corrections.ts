/** What a reader corrects in an episode, as values: each change gives a new corrections, so that undo is the one before. */

import type { At } from '../core/contract/at.ts';
import {
  CORRECTIONS_FORMAT,
  CORRECTIONS_VERSION,
  type CorrectionsFile,
  type QuotedPlace,
  type SpeakerCorrection,
} from '../core/contract/corrections-file.ts';
import type { Track } from '../core/contract/episode-file.ts';
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

/** What is meant by the turn that is named, where not the turn as the documents have it alone. */
export type SpeakerReach = Pick<SpeakerCorrection, 'onward' | 'starts' | 'words'>;

/** Somebody else, or nobody known, speaks in a turn. The latest word on a turn replaces the earlier ones. */
export function withSpeaker(
  corrections: CorrectionsFile,
  track: Track,
  turnIndex: number,
  person: string | null,
  reach: SpeakerReach = {},
): CorrectionsFile {
  const turn = track.turns[turnIndex];
  return turn === undefined
    ? corrections
    : withSpeakerAt(corrections, track, turn.at, person, reach);
}

/** The same of the turn that begins at a place, or holds it. */
export function withSpeakerAt(
  corrections: CorrectionsFile,
  track: Track,
  at: At,
  person: string | null,
  reach: SpeakerReach,
): CorrectionsFile {
  const { time, ...place } = quotePlace(track, at);
  const others = corrections.speakers.filter((speaker) => !isSameTurn(speaker, place));
  const speaker = { ...place, ...(time === undefined ? {} : { time }), person, ...reach };
  return { ...corrections, speakers: [...others, speaker] };
}

/** A voice that the episode only numbers is somebody's, wherever it speaks; null takes that back. */
export function withVoice(
  corrections: CorrectionsFile,
  label: string,
  name: string | null,
): CorrectionsFile {
  const { voices = [], ...rest } = corrections;
  const others = voices.filter((voice) => voice.label !== label);
  const now = name === null ? others : [...others, { label, name }];
  return now.length === 0 ? rest : { ...rest, voices: now };
}

/** Whether two words on who speaks are on one turn. */
export function isSameTurn(one: QuotedPlace, other: QuotedPlace): boolean {
  return one.track === other.track && one.quote === other.quote && one.before === other.before;
}
