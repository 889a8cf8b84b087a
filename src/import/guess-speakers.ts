/**
 * Proposals for turns nobody named, shown as guesses: a speaker who says who they are, and turns between named ones where two
 * people take turns. Marks alone tell who speaks for little more than half of a talk's words, so a long stretch is left open.
 */
import type { Person } from '../core/episode-file.ts';
import type { SpokenText } from '../core/spoken-text.ts';
import { matchPerson } from './match-person.ts';

export interface GuessedTurn {
  word: number;
  /** Index in the people; null where nothing tells. */
  person: number | null;
  guess?: true;
}

/** Words of a turn in which a speaker introduces themselves. */
const OPENING_WORDS = 25;
/** Turns between two named ones in which the speakers are taken to alternate. */
const MOST_BETWEEN = 3;
const SELF =
  /\b(?:[Ii][’']m|I am|[Mm]y name is|[Tt]his is|[Ii]t[’']s)\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/gu;

export function guessSpeakers(
  turns: readonly GuessedTurn[],
  spoken: SpokenText,
  people: readonly Person[],
): GuessedTurn[] {
  const introduced = turns.map((turn, index): GuessedTurn => {
    if (turn.person !== null) return turn;
    const person = introducedIn(openingOf(spoken, turn.word, turns[index + 1]?.word), people);
    return person === -1 ? turn : { ...turn, person, guess: true };
  });
  return alternate(introduced);
}

function openingOf({ lines, words }: SpokenText, from: number, to = words.key.length): string {
  const last = Math.min(to, from + OPENING_WORDS) - 1;
  const line = words.line[from] as number;
  if (last < from || line === undefined) return '';
  const end = words.line[last] === line ? words.to[last] : undefined;
  return (lines[line] as string).slice(words.from[from], end);
}

/** Index of the person; -1 where nobody of the people says a name of theirs. */
function introducedIn(opening: string, people: readonly Person[]): number {
  for (const match of opening.matchAll(SELF)) {
    const person = matchPerson(match[1] as string, people);
    if (person !== -1) return person;
  }
  return -1;
}

/** Turns between two turns of known speakers, where exactly two people and the number of turns fit. */
function alternate(turns: readonly GuessedTurn[]): GuessedTurn[] {
  const guessed = turns.map((turn) => ({ ...turn }));
  const speakers = [...new Set(turns.flatMap(({ person }) => person ?? []))];
  const [one, other] = speakers;
  if (one === undefined || other === undefined || speakers.length > 2) return guessed;
  const not = (person: number) => (person === one ? other : one);
  for (let from = 0; from < turns.length; from += 1) {
    const before = turns[from]?.person ?? null;
    if (before === null || turns[from + 1]?.person !== null) continue;
    let to = from + 1;
    while (to < turns.length && turns[to]?.person === null) to += 1;
    const after = turns[to]?.person ?? null;
    const between = to - from - 1;
    const fits = after === (between % 2 === 1 ? before : not(before));
    if (after === null || between > MOST_BETWEEN || !fits) continue;
    for (let turn = from + 1; turn < to; turn += 1) {
      const person = (turn - from) % 2 === 1 ? not(before) : before;
      Object.assign(guessed[turn] as GuessedTurn, { person, guess: true });
    }
  }
  return guessed;
}
