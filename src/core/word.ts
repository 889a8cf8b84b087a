/** Words as white space parts them: the unit in which texts are counted, compared and cut into paragraphs. */

/** A word's UTF-16 offsets in its text, half-open. */
export interface WordSpan {
  from: number;
  to: number;
}

export function wordSpans(text: string): WordSpan[] {
  return Array.from(text.matchAll(/\S+/g), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export function countWords(text: string): number {
  return wordSpans(text).length;
}

/** What a word is compared by: no case, no marks, one form of the apostrophe. Empty for a word made of marks alone. */
export function wordKey(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}']/gu, '')
    .replace(/^'+|'+$/g, '');
}
