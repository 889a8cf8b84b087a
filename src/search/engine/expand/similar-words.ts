/** Words that could be meant by a word that is misspelt, or heard amiss: the sieve proposes, Fuse scores. */
import Fuse from 'fuse.js';
import type { IndexSegment } from '../../index/segment.ts';
import { mistakableWords } from './mistakable.ts';
import { skeletonOf } from './skeleton.ts';

export interface SimilarWord {
  term: string;
  /** Above 0, below 1. */
  weight: number;
}

/** What the sieve may propose of each segment. */
const PROPOSED = 150;
const KEPT = 24;
const LEAST_WEIGHT = 0.36;
/** Fuse's score is the share of letters that differ, of the word with its two ends. */
const MOST_DIFFERENT = 0.5;
/** Less for each letter that a half-typed word leaves to come. */
const LEFT_OVER = 0.05;
const MOST_LETTERS_MORE = 2;
/** Hardly anybody mistypes the first letter. */
const OTHER_START = 0.93;

/** Best first. `begins`: only the beginning of the word is known. */
export function similarWords(
  segments: readonly IndexSegment[],
  word: string,
  begins: boolean,
): SimilarWord[] {
  const proposed = new Set<string>();
  for (const segment of segments)
    for (const index of mistakableWords(segment).candidates(
      word,
      PROPOSED,
      begins ? 'part' : 'whole',
    ))
      proposed.add(segment.dictionary.spell(index));
  proposed.delete(word);
  const terms = Array.from(proposed).filter((term) => !(begins && term.startsWith(word)));
  return scoreWords(word, terms, begins).slice(0, KEPT);
}

/** Other words of a segment, of about the same length and with the same consonants, best first. */
export function soundAlikes(segment: IndexSegment, word: string): SimilarWord[] {
  const skeleton = skeletonOf(word);
  if (skeleton === '') return [];
  const terms = mistakableWords(segment)
    .sounding(skeleton)
    .map((index) => segment.dictionary.spell(index))
    .filter(
      (term) =>
        term !== word &&
        Math.abs(term.length - word.length) <= MOST_LETTERS_MORE &&
        skeletonOf(term) === skeleton,
    );
  return scoreWords(word, terms, false);
}

/** Those of `terms` that are like the word, best first. */
export function scoreWords(word: string, terms: readonly string[], begins: boolean): SimilarWord[] {
  // The ends are letters too: without them Fuse finds "art" in "heart" and "party" alike.
  const fuse = new Fuse(
    terms.map((term) => `^${term}$`),
    { includeScore: true, ignoreFieldNorm: true, ignoreLocation: true, threshold: MOST_DIFFERENT },
  );
  const skeleton = skeletonOf(word);
  const similar: SimilarWord[] = [];
  for (const { refIndex, score } of fuse.search(begins ? `^${word}` : `^${word}$`)) {
    const term = terms[refIndex] as string;
    const weight = weigh(word, term, begins, skeleton, score ?? 1);
    if (weight >= LEAST_WEIGHT) similar.push({ term, weight });
  }
  return similar.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

function weigh(
  word: string,
  term: string,
  begins: boolean,
  skeleton: string,
  score: number,
): number {
  let errors = Math.round(score * (word.length + (begins ? 1 : 2)));
  // Fuse counts two letters in each other's place as two, and not what is left over of the term.
  if (errors > 1 && hasSwapped(word, term)) errors -= 1;
  const more = term.length - word.length;
  if (!begins) errors = Math.max(errors, Math.abs(more));
  const likeness = 1 - errors / (word.length + 2);
  const soundsAlike = skeleton.length > 1 && skeletonOf(term) === skeleton;
  let weight = likeness ** 2;
  if (begins && more > 1) weight *= 1 - LEFT_OVER * Math.min(more - 1, 5);
  if (!soundsAlike && word[0] !== term[0]) weight *= OTHER_START;
  return soundsAlike ? Math.max(weight, 0.95 * (0.4 + likeness / 2)) : weight;
}

/** The first letters that differ, or the last, are two in each other's place. */
function hasSwapped(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  if (from + 1 < a.length && a[from] === b[from + 1] && a[from + 1] === b[from]) return true;
  let [left, right] = [a.length - 1, b.length - 1];
  while (left > 0 && a[left] === b[right]) {
    left -= 1;
    right -= 1;
  }
  return left > 0 && right > 0 && a[left] === b[right - 1] && a[left - 1] === b[right];
}
