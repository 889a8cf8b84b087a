/**
 * Proposals for turns nobody named, shown as guesses: a speaker who says who they are, and turns between named ones where two
 * people take turns. Marks alone tell who speaks for little more than half of a talk's words, so a long stretch is left open.
 */
import type { Person } from '../../../core/contract/episode-file.ts';
import type { SpokenText } from '../../../core/text/spoken-text.ts';
import { matchPerson, matchWritten } from '../../../corrections/match-person.ts';
import { GREETED, SELF } from '../../../corrections/naming/said-names.ts';

export interface GuessedTurn {
  word: number;
  /** Index in the people; null where nothing tells. */
  person: number | null;
  guess?: true;
}

/** Words of a turn in which a speaker greets: later on in a turn somebody else may have begun to speak. */
const OPENING_WORDS = 12;
/** Turns between two named ones in which the speakers are taken to alternate. */
const MOST_BETWEEN = 3;
/** `people` begin with those `named` by somebody who knows. */
export function guessSpeakers(
  turns: readonly GuessedTurn[],
  spoken: SpokenText,
  people: readonly Person[],
  named: readonly Person[],
): GuessedTurn[] {
  const introduced = turns.map((turn, index): GuessedTurn => {
    if (turn.person !== null) return turn;
    const person = introducedIn(
      openingOf(spoken, turn.word, turns[index + 1]?.word),
      people,
      named,
    );
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

/** Index of the person; -1 where the words tell nobody. */
function introducedIn(
  opening: string,
  people: readonly Person[],
  named: readonly Person[],
): number {
  // Only names that somebody gave who knows them may be misheard.
  const personOf = (name: string) => {
    const index = matchWritten(name, people);
    return index === -1 ? matchPerson(name, named) : index;
  };
  const self = SELF.exec(opening)?.[1];
  if (self !== undefined) return personOf(self);
  const other = GREETED.exec(opening)?.[1];
  const greeted = other === undefined ? -1 : personOf(other);
  return greeted === -1 || people.length !== 2 ? -1 : 1 - greeted;
}

/** Turns between two turns of known speakers, where exactly two people and the number of turns fit. Guesses bound nothing. */
function alternate(turns: readonly GuessedTurn[]): GuessedTurn[] {
  const guessed = turns.map((turn) => ({ ...turn }));
  const speakers = [
    ...new Set(turns.flatMap(({ person, guess }) => (guess === true ? [] : (person ?? [])))),
  ];
  const [one, other] = speakers;
  if (one === undefined || other === undefined || speakers.length > 2) return guessed;
  const not = (person: number) => (person === one ? other : one);
  for (let from = 0; from < turns.length; from += 1) {
    const before = knownPerson(turns[from]);
    if (before === null || turns[from + 1]?.person !== null) continue;
    let to = from + 1;
    while (to < turns.length && turns[to]?.person === null) to += 1;
    const after = knownPerson(turns[to]);
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

function knownPerson(turn: GuessedTurn | undefined): number | null {
  return turn === undefined || turn.guess === true ? null : turn.person;
}
