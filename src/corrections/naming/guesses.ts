/** The parts whose speaker was guessed, in the order in which it helps to check them. */
import type { At } from '../../core/contract/at.ts';
import type { Track } from '../../core/contract/episode-file.ts';
import { wordsInDoubt } from './guess-runs.ts';
import { wordsBetween } from './utterances.ts';

export interface Guess {
  /** Index of the turn. */
  turn: number;
  at: At;
  end: At;
  /** How many, and how many of them are likely another's. */
  words: number;
  inDoubt: number;
}

/** The longest first: each that is named mends most of the others, and most of the text is right soonest. */
export function guessesIn({ turns, text }: Pick<Track, 'turns' | 'text'>): Guess[] {
  const guesses = turns.flatMap((one, turn): Guess[] => {
    const { at, guess } = one;
    const end = turns[turn + 1]?.at ?? ([text.length, 0] satisfies At);
    return guess === true
      ? [{ turn, at, end, words: wordsBetween(text, at, end), inDoubt: wordsInDoubt(one) }]
      : [];
  });
  return guesses.sort((a, b) => b.inDoubt - a.inDoubt || b.words - a.words || a.turn - b.turn);
}
