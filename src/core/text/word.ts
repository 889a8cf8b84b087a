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
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = isWhiteSpace(text.charCodeAt(index));
    if (!isSpace && !isInWord) count += 1;
    isInWord = !isSpace;
  }
  return count;
}

/** What `\s` matches, by UTF-16 code: the words of long captions are counted often. */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Offset of what is no white space, from `from` on; `to` where nothing is. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
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
