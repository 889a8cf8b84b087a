/** Words that could be meant by a word that is misspelt, or heard amiss: the sieve proposes, Fuse chooses, a judge decides. */
import Fuse from 'fuse.js';
import type { IndexSegment } from '../../index/segment.ts';
import { heardApart, soundsOf } from './heard.ts';
import { type Asked, createJudge, type Likeness } from './likeness.ts';
import { mistakableWords } from './mistakable.ts';
import { skeletonOf } from './skeleton.ts';

export interface SimilarWord {
  term: string;
  /** Above 0, below 1. */
  weight: number;
  /** It may be meant by itself (`likeness.ts`). */
  alone: boolean;
}

/** What the sieve may propose of each segment. */
const PROPOSED = 150;
const KEPT = 24;
/** Fuse's score is the share of letters that differ, of the word with its two ends: what is beyond is not judged. */
const MOST_DIFFERENT = 0.5;
/**
 * What costs so many letters more than the nearest word is not meant beside it: a slip stays beside what sounds alike, and
 * beside a slip nothing that is much farther.
 */
const BESIDE_NEAREST = { upToASlip: 0.75, beyond: 0.25 };
/** A term is rare that stands no more often than one word in so many, or so many times in all. */
const RARE = { oneIn: 15_000, times: 3 };
const MOST_LETTERS_MORE = 2;
/** Two words in the place of one, or one in the place of two, sound the same but for so much. */
const MOST_APART = 0.7;

/** Best first; of words that may be meant alone only those that are as near as the nearest. */
export function similarWords(segments: readonly IndexSegment[], asked: Asked): SimilarWord[] {
  const { word, begins, isKnown } = asked;
  const counts = new Map<string, number>();
  for (const segment of segments)
    for (const index of mistakableWords(segment).candidates(
      word,
      PROPOSED,
      begins ? 'part' : 'whole',
    )) {
      const { dictionary } = segment;
      const term = dictionary.spell(index);
      counts.set(term, (counts.get(term) ?? 0) + dictionary.entry(index).count);
    }
  counts.delete(word);
  const terms = Array.from(counts.keys()).filter((term) => !(begins && term.startsWith(word)));
  const positions = segments.reduce((sum, segment) => sum + segment.positions, 0);
  const judge = createJudge(asked);
  const found: (Likeness & { term: string })[] = [];
  for (const term of chosen(word, terms, begins)) {
    const times = (counts.get(term) as number) - RARE.times;
    const likeness = judge(term, times * RARE.oneIn <= positions);
    if (likeness !== null) found.push({ term, ...likeness });
  }
  const nearest = found.reduce(
    (least, { cost, alone }) => (alone ? Math.min(least, cost) : least),
    Number.POSITIVE_INFINITY,
  );
  const most = Math.max(
    nearest + BESIDE_NEAREST.beyond,
    Math.min(1, nearest + BESIDE_NEAREST.upToASlip),
  );
  const hasWhole = found.some(({ alone, isBegun }) => alone && isBegun !== true);
  return found
    .filter(
      ({ cost, alone, isBegun, isHeard }) =>
        !alone || isKnown || isHeard === true || (cost <= most && !(hasWhole && isBegun === true)),
    )
    .map(({ term, cost, alone }) => ({ term, alone, weight: weightOf(word, cost) }))
    .sort(byWeight)
    .slice(0, KEPT);
}

/** Other words of a segment, of about the same length and with the same consonants, that sound much like it, best first. */
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
  return soundingLike(word, terms);
}

/** Those of `terms` that sound much like the word, best first. */
export function soundingLike(word: string, terms: readonly string[]): SimilarWord[] {
  const sounds = soundsOf(word);
  return terms
    .flatMap((term) => {
      const cost = heardApart(sounds, soundsOf(term), MOST_APART);
      return cost <= MOST_APART ? [{ term, alone: true, weight: weightOf(word, cost) }] : [];
    })
    .sort(byWeight);
}

function chosen(word: string, terms: readonly string[], begins: boolean): string[] {
  // The ends are letters too: without them Fuse finds "art" in "heart" and "party" alike.
  const fuse = new Fuse(
    terms.map((term) => `^${term}$`),
    { includeScore: true, ignoreFieldNorm: true, ignoreLocation: true, threshold: MOST_DIFFERENT },
  );
  return fuse
    .search(begins ? `^${word}` : `^${word}$`)
    .map(({ refIndex }) => terms[refIndex] as string);
}

function weightOf(word: string, cost: number): number {
  return Math.max(0.1, 1 - cost / (word.length + 2)) ** 2;
}

function byWeight(a: SimilarWord, b: SimilarWord): number {
  return b.weight - a.weight || (a.term < b.term ? -1 : 1);
}
