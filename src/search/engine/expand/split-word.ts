/** One word typed for two that were written: "alphago" for "alpha go", "pytorch" for "pie torch". */
import type { TermEntry } from '../../index/dictionary.ts';
import type { IndexSegment } from '../../index/segment.ts';
import { findSequence } from '../../index/sequence.ts';
import { mistakableWords } from './mistakable.ts';
import { soundingLike } from './similar-words.ts';
import { skeletonOf } from './skeleton.ts';
import type { Variant } from './variants.ts';

const LEAST_LETTERS = 5;
const MOST_LETTERS = 24;
const MOST_LETTERS_MORE = 2;
/** A part that is heard otherwise: the other must say this much. */
const LEAST_SURE_PART = 4;
const PROPOSED = 16;
/** Positions of the rarer part that are tried. */
const MOST_TRIED = 20_000;

type Parts = readonly [left: string, right: string];

export interface Split {
  weight: number;
  /** Letters of a part. */
  leastPart: number;
  /** Also where one of the two parts merely sounds like what was typed. */
  mayBeHeard: boolean;
}

export function splitWord(
  segment: IndexSegment,
  key: string,
  { weight: whole, leastPart, mayBeHeard }: Split,
): Variant[] {
  if (key.length < LEAST_LETTERS || key.length > MOST_LETTERS) return [];
  const found: Variant[] = [];
  const alike: Parts[] = [];
  for (let at = leastPart; at <= key.length - leastPart; at += 1) {
    const [left, right] = [key.slice(0, at), key.slice(at)];
    const [isLeft, isRight] = [left, right].map((part) => segment.dictionary.find(part) !== null);
    if (isLeft && isRight) add(found, segment, [left, right], whole);
    if (!mayBeHeard) continue;
    if (isRight && right.length >= LEAST_SURE_PART)
      for (const like of frequentAlikes(segment, left)) alike.push([like, right]);
    if (isLeft && left.length >= LEAST_SURE_PART)
      for (const like of frequentAlikes(segment, right)) alike.push([left, like]);
  }
  if (alike.length === 0) return found;
  const joined = new Map(alike.map((parts) => [parts.join(''), parts]));
  for (const { term, weight } of soundingLike(key, Array.from(joined.keys())))
    add(found, segment, joined.get(term) as Parts, weight * whole);
  return found;
}

function add(found: Variant[], segment: IndexSegment, parts: Parts, weight: number): void {
  const words = parts.map((part, offset) => ({
    lists: [segment.dictionary.find(part) as TermEntry],
    offset,
  }));
  const places = findSequence(segment.postings, words, null, MOST_TRIED);
  if (places.length === 0) return;
  found.push({ weight, exact: false, alone: true, reach: 2, places, spelling: [parts.join(' ')] });
}

/** The most frequent words that sound so: of short ones hardly a letter tells which is meant. */
function frequentAlikes(segment: IndexSegment, part: string): string[] {
  const skeleton = skeletonOf(part);
  if (skeleton === '') return [];
  const { dictionary } = segment;
  const found: { term: string; count: number }[] = [];
  for (const index of mistakableWords(segment).sounding(skeleton)) {
    const term = dictionary.spell(index);
    if (term === part || Math.abs(term.length - part.length) > MOST_LETTERS_MORE) continue;
    if (skeletonOf(term) === skeleton) found.push({ term, count: dictionary.entry(index).count });
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, PROPOSED)
    .map(({ term }) => term);
}
