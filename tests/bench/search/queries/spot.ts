/** A spot of the corpus to draw from, and the words about it that are worth typing. */
import type { CorpusText, TrackText } from './corpus-text.ts';

export interface Spot {
  track: TrackText;
  /** Index of a word of the track. */
  at: number;
}

/** Of a million running words: a word that says what is meant is no more frequent, one that helps to say it not much. */
const TELLING = 300;
const HELPFUL = 2500;
const SHORTEST = 4;

export function drawSpot({ tracks }: CorpusText, random: () => number): Spot {
  const spoken = tracks.filter((track) => track.lines === undefined);
  const track = spoken[Math.floor(random() * spoken.length)] as TrackText;
  return { track, at: Math.floor(random() * track.words.length) };
}

/** Empty outside the track. */
export function wordAt(text: CorpusText, { track, at }: Spot): string {
  const number = track.words[at];
  return number === undefined ? '' : (text.vocabulary[number] as string);
}

/** Letters only, so that nobody can cut it otherwise. */
export function isPlain(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

export function isTelling(text: CorpusText, word: string): boolean {
  return isAtMost(text, word, TELLING);
}

/** Indices of up to `count` helpful words of `span` running words, ascending, the spot's own first; fewer where there are not as many. */
export function helpfulWords(
  text: CorpusText,
  { track, at }: Spot,
  { count, span }: { count: number; span: number },
  random: () => number,
): number[] {
  const near: number[] = [];
  for (let next = at + 1; next < at + span && next < track.words.length; next += 1)
    if (isAtMost(text, wordAt(text, { track, at: next }), HELPFUL)) near.push(next);
  while (near.length > count - 1) near.splice(Math.floor(random() * near.length), 1);
  return [at, ...near];
}

function isAtMost({ counts, numbers, wordCount }: CorpusText, word: string, perMillion: number) {
  const count = counts[numbers.get(word) ?? -1] ?? 0;
  return isPlain(word) && word.length >= SHORTEST && count * 1_000_000 <= perMillion * wordCount;
}
