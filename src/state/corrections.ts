/** What a reader corrects in an episode, as values: each change gives a new sidecar, so that undo is the one before. */
import type { EpisodeFile, Track } from '../core/episode-file.ts';
import { quotePlace } from '../core/quote-place.ts';
import { SIDECAR_FORMAT, SIDECAR_VERSION, type Sidecar } from '../core/sidecar-file.ts';
import { roundTime } from '../core/time.ts';

export function noCorrections(episodeId: string): Sidecar {
  return {
    format: SIDECAR_FORMAT,
    version: SIDECAR_VERSION,
    episodeId,
    offset: 0,
    taps: [],
    speakers: [],
  };
}

/** “This line is being said now”: the cue starts at `time`, seconds. */
export function withTap(sidecar: Sidecar, track: Track, cueIndex: number, time: number): Sidecar {
  const tap = { ...quotePlace(track, [cueIndex, 0]), time: roundTime(time) };
  return { ...sidecar, taps: [...sidecar.taps, tap] };
}

/** The whole text earlier (negative) or later, by seconds. */
export function withNudge(sidecar: Sidecar, seconds: number): Sidecar {
  return { ...sidecar, offset: roundTime(sidecar.offset + seconds) };
}

/** Somebody else, or nobody known, speaks in a turn. The latest word on a turn replaces the earlier ones. */
export function withSpeaker(
  sidecar: Sidecar,
  track: Track,
  turnIndex: number,
  person: string | null,
): Sidecar {
  const turn = track.turns[turnIndex];
  if (turn === undefined) return sidecar;
  const { time, ...place } = quotePlace(track, turn.at);
  const others = sidecar.speakers.filter(
    (speaker) =>
      speaker.track !== place.track ||
      speaker.quote !== place.quote ||
      speaker.before !== place.before,
  );
  const speaker = { ...place, ...(time === undefined ? {} : { time }), person };
  return { ...sidecar, speakers: [...others, speaker] };
}

/** The name after the present one: through the episode's people, then none, and round again. */
export function nextPerson(episode: EpisodeFile, track: Track, turnIndex: number): string | null {
  const turn = track.turns[turnIndex];
  const current = turn?.person ?? -1;
  // Confirming a guess comes first: the same name, said by somebody who knows.
  if (turn?.guess) return episode.people[current]?.name ?? null;
  return episode.people[current + 1]?.name ?? null;
}
