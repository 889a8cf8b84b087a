/** A track cut where somebody else may begin to speak: at its turns, at ends of sentences, and where a line begins. */
import { type At, compareAt } from '../../core/contract/at.ts';
import type { Track } from '../../core/contract/episode-file.ts';
import { BREAK, wordsOf } from '../../core/text/spoken-words.ts';
import type { Utterance } from './voices.ts';

export interface PlacedUtterance extends Omit<Utterance, 'sure'> {
  at: At;
  /** Index of the turn it belongs to. */
  turn: number;
}

export interface CutText {
  utterances: PlacedUtterance[];
  /** How many different words there are. */
  vocabulary: number;
}

/** “You …, right?” asks nobody: what is said often enough of its own is a word, and so is the mark. */
const ASKED = '?';
const QUESTION = /[?？؟]/;

/** Those of turns `from` up to, and not with, `to`. Turns without a word have none. */
export function utterancesOf(track: Track, from: number, to: number): CutText {
  const first = track.turns[from]?.at ?? [0, 0];
  const end: At = track.turns[to]?.at ?? [track.text.length, 0];
  const { key, line, from: starts, to: ends, after } = wordsIn(track.text);
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const utterances: (PlacedUtterance & { words: number[] })[] = [];
  let turn = from - 1;
  /** A sentence has just ended. */
  let ended: 'question' | 'sentence' | null = null;
  for (let word = firstWordAt(line, starts, first); word < key.length; word += 1) {
    const cue = line[word] as number;
    const at: At = [cue, starts[word] as number];
    if (compareAt(at, end) >= 0) break;
    let opens: PlacedUtterance['after'] | null = ended;
    if (cue !== line[word - 1]) opens ??= 'line';
    while (turn + 1 < to && compareAt((track.turns[turn + 1]?.at ?? end) as At, at) <= 0) {
      turn += 1;
      opens = 'turn';
    }
    if (opens !== null || utterances.length === 0)
      utterances.push({
        at: opening(track.text[cue] as string, at),
        turn,
        words: [],
        after: opens ?? 'turn',
      });
    const current = utterances.at(-1) as (typeof utterances)[0];
    current.words.push(idOf(key[word] as string));
    ended = null;
    if (after[word] !== BREAK.sentence) continue;
    const text = track.text[cue] as string;
    const next = line[word + 1] === cue ? (starts[word + 1] as number) : text.length;
    const asks = QUESTION.test(text.slice(ends[word], next));
    if (asks) current.words.push(idOf(ASKED));
    ended = asks ? 'question' : 'sentence';
  }
  return { utterances, vocabulary: ids.size };
}

/** The place of the word that comes so many words after `at`; the end of the text where there are fewer. */
export function placeAfter(text: readonly string[], at: At, words: number): At {
  const { line, from } = wordsIn(text);
  const word = firstWordAt(line, from, at) + words;
  const cue = line[word];
  return cue === undefined
    ? [text.length, 0]
    : opening(text[cue] as string, [cue, from[word] as number]);
}

/** How many words stand between two places. */
export function wordsBetween(text: readonly string[], from: At, to: At): number {
  const words = wordsIn(text);
  return firstWordAt(words.line, words.from, to) - firstWordAt(words.line, words.from, from);
}

/** What opens before a word goes with it: a quotation mark, a bracket. */
function opening(text: string, [cue, word]: At): At {
  let char = word;
  while (char > 0 && /[\p{Ps}\p{Pi}"'¿¡]/u.test(text[char - 1] as string)) char -= 1;
  return [cue, char];
}

/** Every press asks for the words of the same text. */
const wordsOfTexts = new WeakMap<readonly string[], ReturnType<typeof wordsOf>>();

function wordsIn(text: readonly string[]): ReturnType<typeof wordsOf> {
  const words = wordsOfTexts.get(text) ?? wordsOf(text);
  wordsOfTexts.set(text, words);
  return words;
}

function firstWordAt(line: Int32Array, from: Int32Array, at: At): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt([line[middle] as number, from[middle] as number], at) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
