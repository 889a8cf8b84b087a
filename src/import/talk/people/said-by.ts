/** How much each known person says in an episode, and some of what they say: counted once, when it is imported. */
import type { EpisodeFile, Track } from '../../../core/contract/episode-file.ts';
import { LONGEST_SAID, type Said } from '../../../core/contract/person-file.ts';
import { stretchesOf } from '../../../core/reading/speaker-tones.ts';
import { oneLine } from '../../../core/text/one-line.ts';
import { endsSentence } from '../../../core/text/sentence.ts';
import { wordsOf } from '../../../core/text/spoken-words.ts';

export interface SaidBy {
  name: string;
  /** Of the base; 0 where they are named and no turn is known to be theirs. */
  words: number;
  turns: number;
  said: Said[];
}

export interface EpisodeTalk {
  /** By whomever. */
  words: number;
  /** It is known who says nearly all of it: only then a share of it says something. */
  isTold: boolean;
  people: SaidBy[];
}

/** Of one person, and of all of an episode: the record of thousands of episodes holds them. */
const MOST_SAID = 10;
const MOST_SAID_IN_ALL = 12;
/** Of the words, the share whose speaker is known (by a name or as a voice) where it is known who speaks. */
const TOLD = 0.8;
/** A turn of fewer words is a nod. */
const SHORTEST_TURN = 6;
/** A first sentence that ends before this many letters says too little, and the next is added. */
const SHORTEST_SAID = 60;

interface SpokenTurn {
  start: number;
  text: string;
  words: number;
  guess: boolean;
}

export function talkOf({ people, tracks }: Pick<EpisodeFile, 'people' | 'tracks'>): EpisodeTalk {
  const base = tracks[0] as Track;
  const turns = spokenTurns(base);
  const named = new Map<string, SpokenTurn[]>();
  for (const { name, anonymous } of people)
    if (anonymous !== true && !named.has(name)) named.set(name, []);
  let words = 0;
  let known = 0;
  for (const [person, turn] of turns) {
    words += turn.words;
    if (person !== null) known += turn.words;
    const { name, anonymous } = (person === null ? undefined : people[person]) ?? {};
    if (name !== undefined && anonymous !== true) named.get(name)?.push(turn);
  }
  const each = Math.max(1, Math.min(MOST_SAID, Math.floor(MOST_SAID_IN_ALL / named.size)));
  let left = MOST_SAID_IN_ALL;
  return {
    words,
    isTold: known >= words * TOLD,
    people: [...named].map(([name, own]) => {
      const said = saidIn(own, Math.min(each, left), base);
      left -= said.length;
      return {
        name,
        words: own.reduce((sum, turn) => sum + turn.words, 0),
        turns: own.length,
        said,
      };
    }),
  };
}

/** Turns that follow each other and are of one person are one. */
function spokenTurns(track: Track): [person: number | null, turn: SpokenTurn][] {
  const isGuess = guessedPlaces(track);
  const turns: [number | null, SpokenTurn][] = [];
  for (const { cueIndex, from, to, person } of stretchesOf(track)) {
    const piece = (track.text[cueIndex] ?? '').slice(from, to);
    const last = turns.at(-1);
    const guess = isGuess(cueIndex, from);
    const words = wordsOf([piece]).key.length;
    if (last !== undefined && last[0] === person) {
      last[1].text += ` ${piece}`;
      last[1].words += words;
      last[1].guess ||= guess;
    } else
      turns.push([person, { start: startAt(track, cueIndex, from), text: piece, words, guess }]);
  }
  return turns;
}

/** Asked for places in ascending order. */
function guessedPlaces({ turns }: Track): (cueIndex: number, char: number) => boolean {
  let turn = 0;
  return (cueIndex, char) => {
    for (let next = turns[turn + 1]; next !== undefined; next = turns[turn + 1]) {
      if (next.at[0] > cueIndex || (next.at[0] === cueIndex && next.at[1] > char)) break;
      turn += 1;
    }
    return turns[turn]?.guess === true;
  };
}

/** When the words at a place are said: within a cue its time is shared out by its letters. */
function startAt({ start, end, text }: Track, cueIndex: number, char: number): number {
  const from = start[cueIndex] ?? 0;
  const to = Math.max(from, end?.[cueIndex] ?? start[cueIndex + 1] ?? from);
  const length = text[cueIndex]?.length || 1;
  return Math.round((from + ((to - from) * char) / length) * 1000) / 1000;
}

function saidIn(turns: readonly SpokenTurn[], most: number, track: Track): Said[] {
  return turns
    .filter(({ words }) => words >= SHORTEST_TURN)
    .toSorted((a, b) => b.words - a.words)
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, text, guess }) => ({
      text: beginningOf(text),
      lang: track.lang,
      start,
      ...(track.origin === 'estimated' ? { estimated: true as const } : {}),
      ...(guess ? { guess: true as const } : {}),
    }));
}

/** Captions mark a change of speaker so; here it is known who speaks. */
const MARK = /^\s*(?:>>+|-|–)\s*/;

/** The first sentences, as many as there is room for; else as many words, and `…`. */
function beginningOf(text: string): string {
  const line = oneLine(text.slice(0, LONGEST_SAID * 3)).replace(MARK, '');
  const fits = line.length <= LONGEST_SAID;
  let sentence = 0;
  let word = 0;
  for (const match of line.matchAll(/\S+?(?:[。！？]+["'”’」』）]*|(?=\s|$))/gu)) {
    const end = match.index + match[0].length;
    if (end > LONGEST_SAID - 1) break;
    word = end;
    const next = /^\s*(\S+)/.exec(line.slice(end))?.[1];
    if (endsSentence(match[0], next)) {
      sentence = end;
      if (sentence >= SHORTEST_SAID) return line.slice(0, sentence);
    }
  }
  if (fits) return line;
  if (sentence > 0 && sentence >= word / 2) return line.slice(0, sentence);
  if (word > 0) return `${line.slice(0, word)}…`;
  // Without a space to cut at, never within a character.
  return `${line.slice(0, LONGEST_SAID - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
