/** A press that says who speaks, as a correction; and who could be meant. */
import { type At, compareAt } from '../../core/contract/at.ts';
import type { CorrectionsFile } from '../../core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { turnIndexAt } from '../../core/reading/turn.ts';
import { type SpeakerReach, withSpeakerAt } from '../edit-corrections.ts';
import { findPlace } from '../find-place.ts';
import { wordsBetween } from './utterances.ts';

/** The names of who take turns; null for nobody known. */
export type TakingTurns = NonNullable<SpeakerReach['onward']>;

export interface Naming {
  /** Id of the track. */
  track: string;
  /** Where whoever it is begins to speak: the start of a turn that is shown, or of a line in it. */
  at: At;
  person: string | null;
  /** Who take turns from here on; null where this turn alone is named. */
  onward: TakingTurns | null;
}

/** `published`: without corrections; `shown`: with `file` put in. */
export function withNaming(
  file: CorrectionsFile,
  published: EpisodeFile,
  shown: EpisodeFile,
  { track: id, at, person, onward }: Naming,
): CorrectionsFile {
  const track = shown.tracks.find((one) => one.id === id);
  const written = published.tracks.find((one) => one.id === id);
  if (track === undefined || written === undefined) return file;
  const isWritten = (place: At) => written.turns.some((turn) => compareAt(turn.at, place) === 0);
  const index = turnIndexAt(track.turns, at);
  const end = track.turns[index + 1]?.at;
  const pair = onward ?? runAround(file, track, index);
  return withSpeakerAt(file, track, at, person, {
    ...(pair === null ? {} : { onward: pair }),
    ...(isWritten(at) ? {} : { starts: true }),
    ...(end === undefined || isWritten(end) ? {} : { words: wordsBetween(track.text, at, end) }),
  });
}

/** Who take turns around a turn that was guessed from a press on: naming it mends the others, and ends nothing. */
function runAround(file: CorrectionsFile, track: Track, index: number): TakingTurns | null {
  const turn = track.turns[index];
  if (turn === undefined) return null;
  let latest: { at: At; onward: TakingTurns | null } | null = null;
  for (const speaker of file.speakers) {
    const at = speaker.track === track.id ? findPlace(track, speaker) : null;
    if (at === null || compareAt(at, turn.at) > 0) continue;
    if (latest === null || compareAt(latest.at, at) <= 0)
      latest = { at, onward: speaker.onward ?? null };
  }
  const isInRun = turn.guess === true || (latest !== null && compareAt(latest.at, turn.at) === 0);
  return isInRun ? (latest?.onward ?? null) : null;
}

/** Names of whoever has one: a label such as “Speaker 3” tells a voice apart and names nobody. */
export function namesOf({ people }: Pick<EpisodeFile, 'people'>): string[] {
  return people.filter(({ anonymous }) => anonymous !== true).map(({ name }) => name);
}

/** Who takes turns with `person` from a turn on: whoever else is named nearest before it, or after it, or the other of two. */
export function partnerOf(
  episode: EpisodeFile,
  { turns }: Track,
  index: number,
  person: string | null,
): string | null {
  const nameAt = (at: number) => {
    const who = turns[at];
    if (who?.person == null || who.guess) return null;
    const named = episode.people[who.person];
    return named?.anonymous || named?.name === person ? null : (named?.name ?? null);
  };
  for (let at = index - 1; at >= 0; at -= 1) if (nameAt(at) !== null) return nameAt(at);
  for (let at = index + 1; at < turns.length; at += 1) if (nameAt(at) !== null) return nameAt(at);
  const others = namesOf(episode).filter((name) => name !== person);
  return others.length === 1 ? (others[0] as string) : null;
}
