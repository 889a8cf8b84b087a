import type { Alignment } from './align-words.ts';

/** A passage only one text has: half-open spans of words on both sides (the other side may hold a few words too). */
export interface LoneSpan {
  /** `omitted`: in the base only; `added`: in the text only. */
  kind: 'omitted' | 'added';
  baseFrom: number;
  baseTo: number;
  textFrom: number;
  textTo: number;
}

/** Fewer words than this are an edit, not a passage: about two sentences. */
export const PASSAGE_WORDS = 25;
/** A passage counts as left out only where the other side has at most this share of its words in its place. */
const REPLACED_SHARE = 0.25;

/**
 * The passages of at least `least` words that only one text has, in order. What was rewritten (both sides have about
 * as many unmatched words) is neither left out nor added.
 */
export function loneSpans(
  alignment: Pick<Alignment, 'base' | 'text'>,
  baseCount: number,
  textCount: number,
  least = PASSAGE_WORDS,
): LoneSpan[] {
  const spans: LoneSpan[] = [];
  for (let index = 0; index <= alignment.base.length; index += 1) {
    const isEnd = index === alignment.base.length;
    const baseFrom = index === 0 ? 0 : (alignment.base[index - 1] as number) + 1;
    const textFrom = index === 0 ? 0 : (alignment.text[index - 1] as number) + 1;
    const baseTo = isEnd ? baseCount : (alignment.base[index] as number);
    const textTo = isEnd ? textCount : (alignment.text[index] as number);
    const [only, other] = [baseTo - baseFrom, textTo - textFrom];
    if (only >= least && other <= only * REPLACED_SHARE)
      spans.push({ kind: 'omitted', baseFrom, baseTo, textFrom, textTo });
    else if (other >= least && only <= other * REPLACED_SHARE)
      spans.push({ kind: 'added', baseFrom, baseTo, textFrom, textTo });
  }
  return spans;
}
