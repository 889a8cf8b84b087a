/** A stamped paragraph in sentences: what is lit while it is heard is one of them, not the whole answer. */
import { BREAK, wordsOf } from '../../core/text/spoken-words.ts';

/** Words up to which a line stays whole. */
const SHORT = 30;
/** A text that ends so ends a sentence. */
export const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]{0,3}$/;
/** Marks that end a sentence and what closes with them; the words after it start behind the space. */
const ENDING = /^[^\p{L}\p{N}\s]*\s*/u;

/** `marked` may hold Markdown; between two asterisks and the next two nothing is cut. Joined they are the text again. */
export function sentencesOf(marked: string): string[] {
  // Each has a character at least.
  if (marked.length <= SHORT) return [marked];
  const words = wordsOf([marked]);
  if (words.key.length <= SHORT) return [marked];
  const sentences: string[] = [];
  let from = 0;
  let isBold = false;
  let counted = 0;
  for (let word = 0; word < words.key.length - 1; word += 1) {
    if (words.after[word] !== BREAK.sentence) continue;
    const end = words.to[word] as number;
    const at = end + (ENDING.exec(marked.slice(end, words.from[word + 1]))?.[0].length ?? 0);
    const marks = marked.slice(counted, at).match(/\*\*/g)?.length ?? 0;
    isBold = isBold !== (marks % 2 === 1);
    counted = at;
    if (isBold) continue;
    sentences.push(marked.slice(from, at));
    from = at;
  }
  sentences.push(marked.slice(from));
  return sentences;
}
