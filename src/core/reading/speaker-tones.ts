/** Which tone marks a speaker: one fact for the picture of a talk and for the names in its text. */
import type { EpisodeFile, Track } from '../contract/episode-file.ts';

/** 0 who says the most, 1 who says the second most, 2 everybody else, 3 a speaker nobody named. */
export type Tone = 0 | 1 | 2 | 3;

export const UNKNOWN_TONE: Tone = 3;

/** What one speaker says of one cue in one go. */
export interface Stretch {
  cueIndex: number;
  /** UTF-16 offsets in the cue's text, half-open. */
  from: number;
  to: number;
  person: number | null;
}

/** The whole text as its turns part it. Talk is measured in letters: they say as much in every script. */
export function* stretchesOf({ text, turns }: Track): Generator<Stretch> {
  let turn = 0;
  for (const [cueIndex, { length }] of text.entries()) {
    let from = 0;
    while (from < length) {
      let next = turns[turn + 1];
      while (next !== undefined && (next.at[0] - cueIndex || next.at[1] - from) <= 0) {
        turn += 1;
        next = turns[turn + 1];
      }
      const to = next?.at[0] === cueIndex ? Math.min(next.at[1], length) : length;
      yield { cueIndex, from, to, person: turns[turn]?.person ?? null };
      from = to;
    }
  }
}

/** By the index of the person in the episode, as its base is told. */
export function speakerTones({ people, tracks }: Pick<EpisodeFile, 'people' | 'tracks'>): Tone[] {
  const said = people.map(() => 0);
  const [base] = tracks;
  if (base !== undefined)
    for (const { person, from, to } of stretchesOf(base))
      if (person !== null) said[person] = (said[person] ?? 0) + to - from;
  const ranked = people.map((_, person) => person);
  ranked.sort((a, b) => (said[b] ?? 0) - (said[a] ?? 0));
  const tones = people.map((): Tone => 2);
  for (const [rank, person] of ranked.entries()) if (rank < 2) tones[person] = rank as Tone;
  return tones;
}
