import type { At } from '../../core/contract/at.ts';
import { quoteOf } from '../../core/reading/quote-text.ts';
import type { View } from '../../core/reading/reading.ts';

/** Characters: two lines on a phone. */
const MOST = 90;

/** The first words of the leading text between two places, to know by what is asked about. */
export function openingWords(view: View, from: At, to: At): string {
  const words = quoteOf(view, [{ side: 0, from, to }])?.parts[0]?.text ?? '';
  return words.length <= MOST ? words : `${words.slice(0, MOST).replace(/\s+\S*$/, '')}…`;
}
