/** One word typed for two that were written: "alphago" for "alpha go", "pytorch" for "pie torch". */
import type { TermEntry } from '../index/dictionary.ts';
import type { Segment } from '../index/segment.ts';
import { findSequence } from '../index/sequence.ts';
import { soundAlikes } from './similar-words.ts';
import type { Variant } from './variants.ts';

const LEAST_PART = 2;
const LEAST_LETTERS = 5;
const SPLIT = 0.95;
const HEARD_SPLIT = 0.8;
/** A part that is heard otherwise: the other must say this much. */
const LEAST_SURE_PART = 4;
const PROPOSED = 16;
/** Positions of the rarer part that are tried. */
const MOST_TRIED = 20_000;

/** `heard`: also where one of the two parts merely sounds like what was typed. */
export function splitWord(segment: Segment, key: string, heard: boolean): Variant[] {
  if (key.length < LEAST_LETTERS || key.length > 24) return [];
  const found: Variant[] = [];
  for (let at = LEAST_PART; at <= key.length - LEAST_PART; at += 1) {
    const parts = [key.slice(0, at), key.slice(at)] as const;
    const [left, right] = parts.map((part) => segment.dictionary.find(part)) as [
      TermEntry | null,
      TermEntry | null,
    ];
    if (left !== null && right !== null) add(found, segment, [left, right], SPLIT);
    if (heard && right !== null && parts[1].length >= LEAST_SURE_PART)
      for (const like of soundingLike(segment, parts[0]))
        add(found, segment, [like, right], HEARD_SPLIT);
    if (heard && left !== null && parts[0].length >= LEAST_SURE_PART)
      for (const like of soundingLike(segment, parts[1]))
        add(found, segment, [left, like], HEARD_SPLIT);
  }
  return found;
}

function add(
  found: Variant[],
  segment: Segment,
  parts: readonly TermEntry[],
  weight: number,
): void {
  const words = parts.map((part, offset) => ({ lists: [part], offset }));
  const places = findSequence(segment.postings, words, null, MOST_TRIED);
  if (places.length === 0) return;
  const spelling = parts.map(({ index }) => segment.dictionary.spell(index)).join(' ');
  found.push({ weight, exact: false, reach: 2, places, spelling });
}

/** The most frequent other words that sound so. */
function soundingLike(segment: Segment, part: string): TermEntry[] {
  return soundAlikes(segment, part)
    .map((term) => segment.dictionary.find(term) as TermEntry)
    .sort((a, b) => b.count - a.count)
    .slice(0, PROPOSED);
}
