/** Names from a press on: guesses between the turns that somebody named, which end where the text gainsays them. */
import type { At } from '../../core/contract/at.ts';
import type { Person, Track, Turn } from '../../core/contract/episode-file.ts';
import { isSaidTo } from './said-names.ts';
import { utterancesOf } from './utterances.ts';
import { tellVoices } from './voices.ts';

/** Who takes turns, as indices of people; null for nobody known. */
export type Pair = readonly [number | null, number | null];

/** What somebody said of a turn. */
export interface Press {
  /** Who take turns from here on; absent where this turn alone was named. */
  pair?: Pair | undefined;
}

/** How many words of a guess are likely another's: beside the turn, whose mark is all that an episode holds of it. */
const doubts = new WeakMap<Turn, number>();

/** 0 for what was not guessed here. */
export function wordsInDoubt(turn: Turn): number {
  return doubts.get(turn) ?? 0;
}

/** Words at either end of a turn in which somebody is called by name. */
const CALLING = 60;

/**
 * The turns with those guessed that follow a press with a pair, up to one that has a name of its own. `presses`: what was
 * said of a turn, by its place; `cuts`: places that no document marks as a change of speaker.
 */
export function guessRuns(
  track: Track,
  people: readonly Person[],
  presses: ReadonlyMap<string, Press>,
  cuts: ReadonlySet<string>,
): Turn[] {
  const { turns } = track;
  const guessed: Turn[] = [];
  for (let from = 0; from < turns.length; ) {
    const pair = presses.get(placeKey((turns[from] as Turn).at))?.pair;
    let to = from + 1;
    if (pair !== undefined)
      for (; to < turns.length; to += 1) {
        const turn = turns[to] as Turn;
        const press = presses.get(placeKey(turn.at));
        const ends = press === undefined ? isNamed(turn) : !isSamePair(press.pair, pair);
        if (ends) break;
      }
    const run = turns.slice(from, to);
    guessed.push(
      ...(pair === undefined ? run : guessRun(track, people, presses, cuts, pair, from, to)),
    );
    from = to;
  }
  return guessed;
}

export function placeKey([cue, char]: At): string {
  return `${cue}.${char}`;
}

function isNamed({ person, guess }: Turn): boolean {
  return person !== null && guess !== true;
}

function isSamePair(one: Pair | undefined, other: Pair): boolean {
  return one !== undefined && other.includes(one[0]) && other.includes(one[1]);
}

function guessRun(
  track: Track,
  people: readonly Person[],
  presses: ReadonlyMap<string, Press>,
  cuts: ReadonlySet<string>,
  pair: Pair,
  from: number,
  to: number,
): Turn[] {
  const { turns } = track;
  const { utterances, vocabulary } = utterancesOf(track, from, to);
  if (utterances.length === 0) return turns.slice(from, to);
  const sureOf = (turn: Turn) => {
    if (!presses.has(placeKey(turn.at))) return null;
    const voice = pair.indexOf(turn.person);
    return voice === 0 || voice === 1 ? voice : ('other' as const);
  };
  const { voice, doubt } = tellVoices(
    utterances.map((utterance) => {
      const { at } = turns[utterance.turn] as Turn;
      const isCut = utterance.after === 'turn' && cuts.has(placeKey(at));
      return {
        ...utterance,
        after: isCut ? 'sentence' : utterance.after,
        sure: sureOf(turns[utterance.turn] as Turn),
      };
    }),
    vocabulary,
  );
  const named: Turn[] = [];
  let next = 0;
  let isLost = false;
  for (let index = from; index < to; index += 1) {
    const turn = turns[index] as Turn;
    const end = turns[index + 1]?.at ?? [track.text.length, 0];
    const own: Turn[] = [];
    let last = -1;
    for (; utterances[next]?.turn === index; next += 1) {
      const speaks = voice[next] as 0 | 1;
      if (speaks !== last) {
        const at = own.length === 0 ? turn.at : (utterances[next] as { at: At }).at;
        own.push({ at, person: pair[speaks], guess: true });
      }
      last = speaks;
      const part = own.at(-1) as Turn;
      const { words } = utterances[next] as { words: readonly number[] };
      doubts.set(part, wordsInDoubt(part) + words.length * (doubt[next] as number));
    }
    if (presses.has(placeKey(turn.at))) {
      named.push(turn);
      isLost = false;
      continue;
    }
    // Whoever is spoken to does not speak: the names have come out of step, and nobody knows where.
    isLost ||= own.some(({ at, person }, part) => {
      const who = person === null ? undefined : people[person];
      return who !== undefined && isSaidTo(endsOf(track, at, own[part + 1]?.at ?? end), who);
    });
    const whole = isLost || own.length === 0 || own.every(({ person }) => person === null);
    named.push(...(whole ? [turn] : own.map(withoutEmptyGuess)));
  }
  return named;
}

function withoutEmptyGuess(turn: Turn): Turn {
  return turn.person === null ? { at: turn.at, person: null } : turn;
}

/** The words of a turn, or those at its ends. */
function endsOf({ text }: Track, from: At, to: At): string {
  const cues = text.slice(from[0], to[0] + 1).map((cue, index) => {
    const start = index === 0 ? from[1] : 0;
    return from[0] + index === to[0] ? cue.slice(start, to[1]) : cue.slice(start);
  });
  const words = cues.join(' ').split(/\s+/).filter(Boolean);
  if (words.length <= 2 * CALLING) return words.join(' ');
  return [...words.slice(0, CALLING), '…', ...words.slice(-CALLING)].join(' ');
}
