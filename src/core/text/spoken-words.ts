/**
 * The words of a text, as columns: one row a word, over any number of lines (cues, turns). A word is a run of letters
 * and digits; in scripts written without spaces every character is one. Nothing comes from `Intl.Segmenter`, whose
 * data differ between engines.
 */
export interface Words {
  /** What two spellings of one word share: lower case, no accents, no apostrophes. */
  key: string[];
  /** Index of the line that holds the word. */
  line: Int32Array;
  /** UTF-16 offsets in that line; `to` is one past the last letter. */
  from: Int32Array;
  to: Int32Array;
  /** What stands between this word and the next one: `BREAK`, the strongest of it. */
  after: Uint8Array;
}

/** Ascending strength. */
export const BREAK = { none: 0, clause: 1, sentence: 2 } as const;

/** A run of letters and digits; apostrophes between letters and separators between digits belong to it. */
const RUN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))*/gu;
/** Scripts that put no spaces between words. (Hangul does, but its syllable blocks compare better one by one.) */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_PARTS = new RegExp(
  `(?:${UNSPACED.source})[\\p{M}ー]*|(?:(?!${UNSPACED.source}).)+`,
  'gu',
);
const PLAIN = /^[\x21-\x7e]*$/;
/** Nothing below this code point is written without spaces: the common case is told by one comparison. */
const FIRST_UNSPACED = 0x0e00;

/** Words that a full stop follows without ending a sentence; a single letter ("J.") is one too, save "I". */
const ABBREVIATIONS = new Set('mr mrs ms dr prof st vs etc eg ie inc jr sr no fig al'.split(' '));

/** The words of `lines`, in order; a sentence may run on from line to line. */
export function wordsOf(lines: readonly string[]): Words {
  const key: string[] = [];
  const line: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const after: number[] = [];
  const add = (lineIndex: number, start: number, word: string) => {
    key.push(spokenKey(word));
    line.push(lineIndex);
    from.push(start);
    to.push(start + word.length);
    after.push(BREAK.none);
  };
  for (const [index, text] of lines.entries()) {
    let end = 0;
    for (const match of text.matchAll(RUN)) {
      noteBreak(after, key, text, end, match.index);
      const run = match[0];
      if (isUnspaced(run))
        for (const part of run.matchAll(UNSPACED_PARTS))
          add(index, match.index + part.index, part[0]);
      else add(index, match.index, run);
      end = match.index + run.length;
    }
    noteBreak(after, key, text, end, text.length);
  }
  return {
    key,
    line: Int32Array.from(line),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    after: Uint8Array.from(after),
  };
}

/** What two spellings of one word share: `Don’t` and `dont`, `Élan` and `elan`. */
export function spokenKey(word: string): string {
  const lower = word.toLowerCase();
  if (!PLAIN.test(lower))
    return lower
      .normalize('NFKD')
      .replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+|['’]/gu, (part) =>
        part.length > 1 ? part.charAt(0) : '',
      )
      .normalize('NFC');
  return lower.includes("'") ? lower.replaceAll("'", '') : lower;
}

/** What lengthens kana is of no script. */
const LENGTHENING = 'ー';

/** True for a character or run that is written without spaces between words (Chinese, Japanese, Korean, Thai …). */
export function isUnspaced(text: string): boolean {
  return text.charCodeAt(text.length - 1) >= FIRST_UNSPACED || text.charCodeAt(0) >= FIRST_UNSPACED
    ? UNSPACED.test(text) || text === LENGTHENING
    : false;
}

function noteBreak(after: number[], key: string[], text: string, from: number, to: number): void {
  const last = after.length - 1;
  if (last < 0 || to - from < 1) return;
  // The common case, one space, needs no look at the characters.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return;
  for (let index = from; index < to; index += 1) {
    const strength = breakAt(text, index, key[last] as string);
    if (strength > (after[last] as number)) after[last] = strength;
  }
}

function breakAt(text: string, index: number, before: string): number {
  switch (text[index]) {
    case '.': {
      const next = text[index + 1];
      if (next !== undefined && !/[\s"'”’)\].…*>]/.test(next)) return BREAK.none;
      const isShort = before.length === 1 && before !== 'i' && /[a-z]/.test(before);
      return isShort || ABBREVIATIONS.has(before) ? BREAK.none : BREAK.sentence;
    }
    case '?':
    case '!':
    case '…':
    case '。':
    case '？':
    case '！':
    case '؟':
    case '।':
      return BREAK.sentence;
    case ',':
    case ';':
    case ':':
    case '—':
    case '–':
    case '，':
    case '；':
    case '：':
    case '、':
    case '،':
      return BREAK.clause;
    default:
      return BREAK.none;
  }
}
