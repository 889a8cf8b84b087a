/** Turns whose own words tell who speaks, to be proposed: a name somebody says is no proof of who says it. */
import type { At } from '../../core/contract/at.ts';
import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import { speakerBySaid } from './said-names.ts';

export interface Hint {
  /** Index of the turn. */
  turn: number;
  at: At;
  /** Who speaks, it seems. */
  person: string;
  /** The words that tell it. */
  words: string;
}

/** Words in which people introduce themselves and each other. */
const OPENING_WORDS = 12;
/** Enough to know them by. */
const SHOWN_WORDS = 8;

/** In order; of turns that nobody is sure of. */
export function hintsIn({ people }: Pick<EpisodeFile, 'people'>, track: Track): Hint[] {
  const named = people.filter(({ anonymous }) => anonymous !== true);
  if (named.length === 0) return [];
  return track.turns.flatMap(({ at, person, guess }, turn): Hint[] => {
    if (person !== null && guess !== true) return [];
    const words = openingOf(track, at, track.turns[turn + 1]?.at);
    const who = named[speakerBySaid(words, named)];
    return who === undefined
      ? []
      : [{ turn, at, person: who.name, words: words.split(' ').slice(0, SHOWN_WORDS).join(' ') }];
  });
}

function openingOf({ text }: Track, at: At, end: At = [text.length, 0]): string {
  const words: string[] = [];
  for (
    let cue = at[0];
    cue <= end[0] && cue < text.length && words.length < OPENING_WORDS;
    cue += 1
  ) {
    const from = cue === at[0] ? at[1] : 0;
    const to = cue === end[0] ? end[1] : undefined;
    words.push(...(text[cue] as string).slice(from, to).split(/\s+/).filter(Boolean));
  }
  return words.slice(0, OPENING_WORDS).join(' ');
}
