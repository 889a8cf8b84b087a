import type { Problem } from '../../core/problem.ts';
import type { SpokenText } from '../../core/text/spoken-text.ts';
import { type Alignment, alignWords } from './align-words.ts';
import { interpolate, type TimedText } from './interpolate.ts';
import { type LoneSpan, loneSpans } from './lone-spans.ts';
import { findMoved, type MovedSpan } from './moved.ts';
import { transferSd } from './transfer-sd.ts';

export interface Pairing {
  alignment: Alignment;
  /** Passages only one of the two texts has, in order; passages that were moved are not among them. */
  lone: LoneSpan[];
  /** Passages that stand in both at different places. */
  moved: MovedSpan[];
}

export interface Transfer extends Pairing {
  /** Start of every word of the text: seconds, never descending. */
  time: Float64Array;
  /** 1 where the word stands in the base too and has its time; 0 where the time lies between neighbours. */
  matched: Uint8Array;
  /** How far each time may be off, seconds; 0 for a matched word that was not moved. */
  sd: Float64Array;
}

/**
 * Unrelated talks share 0.3–0.6 % of their words in exact runs of four (greetings, sayings), the heaviest edit of one
 * talk 13.6 %.
 */
export const LEAST_EXACT_SHARE = 0.05;
/** In a very short text one saying is a large share: so many words in runs are needed in any case. */
const LEAST_EXACT_WORDS = 8;

/**
 * Pairs two texts of one talk. The problem says that they are not of one talk (or in two languages): then nothing of
 * the pairing may be used.
 */
export function pairTexts(
  base: SpokenText,
  text: SpokenText,
): { pairing: Pairing } | { problem: Problem } {
  const alignment = alignWords(base.words, text.words);
  const [baseCount, textCount] = [base.words.key.length, text.words.key.length];
  const shorter = Math.min(baseCount, textCount);
  const exactWords = alignment.exactShare * shorter;
  if (
    shorter === 0 ||
    alignment.exactShare < LEAST_EXACT_SHARE ||
    exactWords < Math.min(LEAST_EXACT_WORDS, shorter)
  )
    return { problem: unrelated(Math.round(exactWords), shorter) };
  const moved = findMoved(base.words, text.words, alignment);
  const lone = loneSpans(alignment, baseCount, textCount).filter((span) => !isMoved(span, moved));
  return { pairing: { alignment, lone, moved } };
}

/** Gives every word of `text` a time from `base`, a timed text of the same talk. */
export function transferTimes(
  base: TimedText,
  text: SpokenText,
): { transfer: Transfer } | { problem: Problem } {
  const paired = pairTexts(base, text);
  if ('problem' in paired) return paired;
  const { alignment, moved } = paired.pairing;
  const matched = new Uint8Array(text.words.key.length);
  for (const word of alignment.text) matched[word] = 1;
  const time = interpolate(base, text, alignment);
  const sd = transferSd(base, text, time, alignment, moved);
  return { transfer: { ...paired.pairing, time, matched, sd } };
}

/** A span is no omission where most of it stands elsewhere in the other text. */
function isMoved(span: LoneSpan, moved: readonly MovedSpan[]): boolean {
  let elsewhere = 0;
  for (const passage of moved)
    elsewhere +=
      span.kind === 'omitted'
        ? overlap(passage.baseFrom, passage.baseTo, span.baseFrom, span.baseTo)
        : overlap(passage.textFrom, passage.textTo, span.textFrom, span.textTo);
  const length =
    span.kind === 'omitted' ? span.baseTo - span.baseFrom : span.textTo - span.textFrom;
  return 2 * elsewhere > length;
}

function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
}

function unrelated(exactWords: number, shorter: number): Problem {
  return {
    code: 'text-unrelated',
    message:
      shorter === 0
        ? 'There are no words to compare.'
        : `Of ${shorter} words only ${exactWords} stand in runs of at least four that both texts share; two texts of one talk share at least ${100 * LEAST_EXACT_SHARE} %.`,
  };
}
