/** Words that could be meant by a word that is misspelt, or heard amiss: the sieve proposes, Fuse scores. */
import Fuse from 'fuse.js';
import type { Segment } from '../index/segment.ts';
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

/** Best first. `begins`: only the beginning of the word is known. */
export function similarWords(
  segments: readonly Segment[],
  word: string,
  begins: boolean,
): SimilarWord[] {
  const proposed = new Set<string>();
  for (const segment of segments)
    for (const index of segment.sieve().candidates(word, PROPOSED, begins ? 'part' : 'whole'))
      proposed.add(segment.dictionary.spell(index));
  proposed.delete(word);
  const terms = Array.from(proposed).filter((term) => !(begins && term.startsWith(word)));
  // The ends are letters too: without them Fuse finds "art" in "heart" and "party" alike.
  const fuse = new Fuse(
    terms.map((term) => `^${term}$`),
    { includeScore: true, ignoreFieldNorm: true, ignoreLocation: true, threshold: MOST_DIFFERENT },
  );
  const skeleton = skeletonOf(word);
  const similar: SimilarWord[] = [];
  for (const { refIndex, score } of fuse.search(begins ? `^${word}` : `^${word}$`)) {
    const term = terms[refIndex] as string;
    const weight = weigh(word, term, skeleton, begins, score ?? 1);
    if (weight >= LEAST_WEIGHT) similar.push({ term, weight });
  }
  similar.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return similar.slice(0, KEPT);
}

function weigh(
  word: string,
  term: string,
  skeleton: string,
  begins: boolean,
  different: number,
): number {
  const longer = Math.max(word.length, term.length);
  // Fuse counts what is missing of the word, not what is left over of the term.
  const leftOver = begins ? 0 : Math.abs(word.length - term.length) / (longer + 2);
  const likeness = 1 - Math.max(different, leftOver);
  const soundsAlike = !begins && skeleton.length > 1 && skeletonOf(term) === skeleton;
  return soundsAlike ? Math.max(likeness ** 2, 0.4 + likeness / 2) * 0.95 : likeness ** 2;
}
