import { oneLine } from './one-line.ts';
import { endsSentence } from './sentence.ts';

/** Columns of a line: a character of Chinese takes two. */
const LONGEST = 160;
/** A sentence that ends before this says too little to stand alone, and one more is begun. */
const SHORTEST = 45;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
/** Shows put addresses, hashtags and times of chapters where they say what they are about. */
const NO_SENTENCE = /https?:\/\/|www\.|^\s*(?:[#@•*>-]|\d{1,2}:\d\d)/i;

/**
 * What a text is about, in a line: its first paragraph that is no list and no advertisement, cut where a sentence ends, else
 * between words and with `…`. Empty where there is none.
 */
export function briefLine(text: string): string {
  const paragraph = text.split(/\n/).find((line) => /\p{L}/u.test(line) && !NO_SENTENCE.test(line));
  const line = oneLine(paragraph ?? '');
  let width = 0;
  let sentence = 0;
  let word = 0;
  for (let at = 0; at < line.length; at += 1) {
    width += WIDE.test(line.charAt(at)) ? 2 : 1;
    if (width > LONGEST) return sentence > 0 ? line.slice(0, sentence) : `${line.slice(0, word)}…`;
    if (!isBoundary(line, at)) continue;
    word = at + 1;
    const [before, next] = [line.slice(0, at + 1), line.slice(at + 1).trimStart()];
    if (width >= SHORTEST && endsSentence(lastWord(before), firstWord(next))) sentence = at + 1;
  }
  return line;
}

/** A word ends with this character; in what is written without spaces, any may. */
function isBoundary(line: string, at: number): boolean {
  const [here, next] = [line.charAt(at), line.charAt(at + 1)];
  if (/[\ud800-\udbff]/.test(here)) return false;
  return !/\s/.test(here) && (next === '' || /\s/.test(next) || WIDE.test(here) || WIDE.test(next));
}

function lastWord(text: string): string {
  return /\S+$/.exec(text)?.[0] ?? '';
}

function firstWord(text: string): string | undefined {
  return /^\S+/.exec(text)?.[0];
}
