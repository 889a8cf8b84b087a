/**
 * Which words of a document are in nothing that was made of it. Compared are words without case, accents and marks, in any order:
 * captions are put in order, lines are joined and cut. Times are no words here, nor are names in front of words.
 */
import { decodeHTMLStrict } from 'entities';
import { spokenKey, wordsOf } from '../../core/text/spoken-words.ts';
import type { Telling } from './telling.ts';

export interface LostWords {
  /** As white space parts them. */
  words: number;
  /** The first of them, as it stands. */
  first: string;
}

const TAG = /<\/?[a-z][^<>]*>|<\d[\d:.,]*>/gi;
/** Advanced SubStation Alpha in captions. */
const OVERRIDE = /\{\\[^{}\n]*\}/g;
const LINE_END = /\\[Nh]/g;
/** The address behind the words of a link. */
const TARGET = /\]\([^()\s]*\)/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const BREAK = /<\/?(?:br|p|div|li|tr)\b[^<>]*>/gi;
/** Times in the midst of words and before them: somebody may well say one, and it is no great loss. */
const STAMP =
  /\p{Nd}{1,4}(?:[:：.]\p{Nd}{1,3}){0,3}[:：]\p{Nd}{1,3}(?:[.,;]\p{Nd}{1,9})?|\d{1,2}\.\d\d\.\d\d(?!\d)|\d{1,2}h\d{1,2}m(?:\d{1,2}s)?/gu;
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Of what is quoted no more is looked at. */
const LONGEST_RUN = 80;

/** Words to be found again, each as often as it is there. */
export class WordStock {
  readonly #left = new Map<string, number>();

  constructor(lines: readonly string[]) {
    for (const key of wordsOf(lines.map(plain)).key)
      this.#left.set(key, (this.#left.get(key) ?? 0) + 1);
  }

  take(key: string): boolean {
    const left = this.#left.get(key) ?? 0;
    if (left === 0) return false;
    this.#left.set(key, left - 1);
    return true;
  }
}

/** What of the lines is not in the stock, which is used up by them. `names`: words that may stand in front of others any number of times. */
export function lostWords(
  lines: readonly string[],
  stock: WordStock,
  names: ReadonlySet<string> = new Set(),
): LostWords {
  const bare = lines.map((one) => plain(one).replace(STAMP, ' '));
  const { key, line, from, to } = wordsOf(bare);
  const lost: LostWords = { words: 0, first: '' };
  let lastLine = -1;
  let lastEnd = 0;
  for (const [index, word] of key.entries()) {
    if (stock.take(word) || names.has(word)) continue;
    const text = bare[line[index] as number] as string;
    const start = from[index] as number;
    if (isRunTogether(text.slice(start, to[index]), stock)) continue;
    // Two parts of one run (“well-known”) are one word that is lost.
    if (line[index] === lastLine && start < lastEnd) continue;
    lastLine = line[index] as number;
    lastEnd = endOfRun(text, start);
    lost.words += 1;
    if (lost.words === 1) lost.first = text.slice(startOfRun(text, start), lastEnd);
  }
  return lost;
}

/** The fewest that are lost of a telling, however its pieces are put together. */
export function lostOfTelling(
  { lines, orElse }: Telling,
  kept: readonly string[],
  names: ReadonlySet<string>,
): LostWords {
  const lost = lostWords(lines, new WordStock(kept), names);
  if (lost.words === 0 || orElse === undefined) return lost;
  const other = lostWords(orElse, new WordStock(kept), names);
  return other.words < lost.words ? other : lost;
}

/** As it is read by somebody: entities, markup and what cannot be seen are the same on both sides, and so taken out of both. */
export function plain(text: string): string {
  let said = text;
  for (let twice = 0; twice < 2 && said.includes('&'); twice += 1) said = decodeHTMLStrict(said);
  if (said.includes('<')) said = said.replace(BREAK, ' ').replace(TAG, '');
  if (said.includes('\\')) said = said.replace(OVERRIDE, '').replace(LINE_END, ' ');
  if (said.includes('](')) said = said.replace(TARGET, ']');
  return said.replace(UNSEEN, '');
}

/** Text that was copied from a page is glued (“the endBlog”), and read as the words it was made of. */
function isRunTogether(word: string, stock: WordStock): boolean {
  const parts = word.split(INNER_CAPITAL);
  return parts.length > 1 && parts.every((part) => stock.take(spokenKey(part)));
}

function startOfRun(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_RUN && /\S/.test(text[from - 1] as string)) from -= 1;
  return from;
}

function endOfRun(text: string, at: number): number {
  let to = at;
  while (to < text.length && /\S/.test(text[to] as string)) to += 1;
  return to;
}
