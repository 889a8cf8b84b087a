import type { Words } from '../../core/text/spoken-words.ts';
import { type Alignment, RUN } from './align-words.ts';
import { bestChain } from './chain.ts';
import { type EqualRun, findEqualRuns } from './seeds.ts';
import { shareVocabulary } from './vocabulary.ts';

/** A passage that stands in both texts at different places: half-open spans of words. */
export interface MovedSpan {
  baseFrom: number;
  baseTo: number;
  textFrom: number;
  textTo: number;
}

/** Fewer equal words than this may be a saying or a repeated question. */
const MOVED_WORDS = 20;
/** Words between two equal runs of one moved passage, at most. */
const MOVED_GAP = 150;
/** Passages reported at most: a text shuffled beyond that is another text. */
const MOST_PASSAGES = 50;
/** Only stretches of so many unmatched words take part: what is left between two edits says nothing. */
const LEFT_OVER = 15;

/**
 * The second pass over what the first left unmatched on both sides: passages in another order, best first, ordered by
 * their place in the text.
 */
export function findMoved(base: Words, text: Words, alignment: Alignment): MovedSpan[] {
  const vocabulary = shareVocabulary(base, text);
  // Ids that occur on one side only: whatever is already matched or too short must not be found again.
  const baseLeft = leftOver(vocabulary.base, alignment.base, -1);
  const textLeft = leftOver(vocabulary.text, alignment.text, -2);
  const moved: MovedSpan[] = [];
  if (baseLeft === null || textLeft === null) return moved;
  const region = { baseFrom: 0, baseTo: baseLeft.length, textFrom: 0, textTo: textLeft.length };
  let runs = findEqualRuns(baseLeft, textLeft, region, RUN);
  while (moved.length < MOST_PASSAGES && runs.length > 0) {
    const passage = largestPassage(bestChain(runs));
    if (passage === null) break;
    moved.push(passage);
    runs = runs.filter((run) => isApart(run, passage));
  }
  return moved.sort((a, b) => a.textFrom - b.textFrom);
}

function leftOver(words: Int32Array, matched: Int32Array, blank: number): Int32Array | null {
  const left = words.slice();
  let from = 0;
  let isEmpty = true;
  for (let index = 0; index <= matched.length; index += 1) {
    const at = index === matched.length ? words.length : (matched[index] as number);
    if (at - from < LEFT_OVER) left.fill(blank, from, at);
    else isEmpty = false;
    if (at < words.length) left[at] = blank;
    from = at + 1;
  }
  return isEmpty ? null : left;
}

function largestPassage(chain: readonly EqualRun[]): MovedSpan | null {
  let best: MovedSpan | null = null;
  let most = MOVED_WORDS - 1;
  let from = 0;
  for (let index = 0; index < chain.length; index += 1) {
    const last = chain[index] as EqualRun;
    const next = chain[index + 1];
    const goesOn =
      next !== undefined &&
      next.base - last.base - last.length <= MOVED_GAP &&
      next.text - last.text - last.length <= MOVED_GAP;
    if (goesOn) continue;
    const words = chain.slice(from, index + 1).reduce((sum, run) => sum + run.length, 0);
    const first = chain[from] as EqualRun;
    if (words > most) {
      most = words;
      best = {
        baseFrom: first.base,
        baseTo: last.base + last.length,
        textFrom: first.text,
        textTo: last.text + last.length,
      };
    }
    from = index + 1;
  }
  return best;
}

function isApart(run: EqualRun, passage: MovedSpan): boolean {
  const inBase = run.base < passage.baseTo && run.base + run.length > passage.baseFrom;
  const inText = run.text < passage.textTo && run.text + run.length > passage.textFrom;
  return !inBase && !inText;
}
