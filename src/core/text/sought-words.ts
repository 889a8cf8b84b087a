/**
 * The words of a text as they are looked for, in an index and on the page alike. Cut finer than they are read out: a word
 * is what somebody types for it. `A.I.` is one word and so is `C++`; what is elided stands by itself (`l'été`), and so do
 * letters and digits that touch (`gpt4`), and each character of a script without spaces.
 */
import { capitalsOf, isSign, soughtKey } from './sought-key.ts';

/** Columns, one row a word, over any number of lines. */
export interface SoughtWords extends WordPlaces {
  /** What two spellings of one word share (`soughtKey`). */
  key: string[];
}

interface WordPlaces {
  /** Index of the line that holds the word. */
  line: Int32Array;
  /** UTF-16 offsets in that line; `to` is one past the last letter. */
  from: Int32Array;
  to: Int32Array;
}

const LETTER = '[\\p{Lu}\\p{Ll}]\\p{M}*';
const NO_MORE = '(?![\\p{L}\\p{N}\\p{M}])';
/** `A.I.`, `Ph.D.`, `LL.B.`, `M.Sc.`; “I” and “A” begin and end sentences whose blank was forgotten. */
const DOTTED = [
  `${LETTER}(?:\\.${LETTER})+${NO_MORE}(?:\\.?['’]s${NO_MORE})?`,
  `\\p{Lu}\\p{Ll}{1,2}\\.(?![IA])\\p{Lu}${NO_MORE}`,
  `\\p{Lu}{2}\\.(?![IA])\\p{Lu}${NO_MORE}`,
  `(?![IA])\\p{Lu}\\.\\p{Lu}\\p{Ll}{1,2}${NO_MORE}`,
  // Degrees, as they are typed in a hurry.
  `(?:[Pp][Hh]\\.[Dd]|[Dd]\\.[Pp]hil|[MmBb]\\.[Ss]c)${NO_MORE}`,
];
/** What is nothing without its signs. */
const SIGNED = [
  '[A-Za-z]+\\+\\+(?!\\+)',
  '[A-Za-z][#♯](?!\\p{L})',
  `(?<![\\p{L}\\p{N}.])\\.[Nn][Ee][Tt]${NO_MORE}`,
  `\\.N(?:ET|et)${NO_MORE}`,
  `(?<=(?<![\\p{L}\\p{N}])(?:asp|ado|vb|ml))\\.net${NO_MORE}`,
];
const APOSTROPHE = "['’‘ʼ]";
/**
 * Between groups of three digits: a blank that does not break, or one before groups that end in noughts. “In 2024 100 people”
 * and “100 200 300” are several numbers.
 */
const GROUP_BLANK =
  '(?<=(?<![\\p{N}.,])\\d{1,3})' +
  '(?:[\\u00a0\\u202f\\u2009](?=\\d{3}(?!\\p{N}))| (?=(?:\\d{3} ){0,3}000(?!\\p{N})))';
/**
 * A run of letters and digits, with what stands within words: apostrophes, the quotes of Hebrew abbreviations, hyphens and
 * joiners that are not seen, separators between digits, the blanks of `1 000 000` among them.
 */
const PLAIN_RUN =
  `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|${APOSTROPHE}(?=[\\p{L}\\p{N}])|[\\u00ad\\u200d\\u2060](?=[\\p{L}\\p{N}])` +
  `|(?<=\\p{N})[.,](?=\\p{N})|${GROUP_BLANK}|(?<=\\p{Script=Hebrew}\\p{M}?)["\\u05f3\\u05f4](?=\\p{Script=Hebrew}))*`;
const RUN = new RegExp(PLAIN_RUN, 'gu');
const SPECIAL_RUN = new RegExp([...DOTTED, ...SIGNED, PLAIN_RUN].join('|'), 'gu');
/** Few lines have one of the others, and they make every word dearer. */
const HAS_SPECIAL = /\.\p{L}|\+\+|[#♯]/u;

/** The line that lengthens kana is a character of its own. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ーｰ]';
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
/** A syllable of Hangul in its letters is one character. */
const CHARACTER = new RegExp(
  '[\\u1100-\\u115f\\ua960-\\ua97c][\\u1160-\\u11a7\\ud7b0-\\ud7c6]*[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]*\\p{M}*' +
    `|${UNSPACED}[\\p{M}ﾞﾟ]*|(?:(?!${UNSPACED}).)+`,
  'gu',
);

/** What is elided before a vowel in French, Italian and Catalan. “j'ai” alone would be taken for the other AI. */
const ELIDED = new RegExp(
  `^((?:jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|qu|[cdjlmnst]|un|gl|all|dall|dell|nell|sull|coll|quest|quell|bell|sant|com|dov|cos|anch|tutt|quand|nient|senz|nessun|ciascun|qualcun|buon|v|alcun|altr|contr|entr|grand|mezz|neanch|ogn|quattr|sopr|sott|tant|trent|vent)${APOSTROPHE})(?!ai$|mon$)(?:[\\p{L}\\p{N}]\\p{M}*){2}`,
  'iu',
);
const HAS_APOSTROPHE = /['’‘ʼ]/;
/** Letters, or a number with its separators. */
const LETTERS_OR_DIGITS = /\p{N}+(?:[.,'’ \u00a0\u202f\u2009]\p{N}+)*|[^\p{N}]+/gu;
const PLAIN_WORD = /^[A-Za-z]+$/;
const HAS_DIGIT = /\p{N}/u;
/** “AI’s” is said of AI; of a word that short, nothing like it would be looked for. */
const POSSESSIVE = /^\p{Lu}{2,}['’‘ʼ]s$/u;
const CAPITALS = /^\p{Lu}{2,3}$/u;

/** The words of `lines`, in order. */
export function soughtWords(lines: readonly string[]): SoughtWords {
  const key: string[] = [];
  const line: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (lineIndex: number, start: number, length: number, ownKey: string) => {
    if (ownKey === '') return;
    key.push(ownKey);
    line.push(lineIndex);
    from.push(start);
    to.push(start + length);
  };
  /** Of each that came up; null of a run of another script. A text has few different ones, again and again. */
  const characters = new Map<string, string | null>();
  const characterKey = (part: string) => {
    let known = characters.get(part);
    if (known === undefined) {
      known = HAS_UNSPACED.test(part) ? soughtKey(part) : null;
      characters.set(part, known);
    }
    return known;
  };
  for (const [index, text] of lines.entries()) {
    let shouted: boolean | undefined;
    for (const match of text.matchAll(HAS_SPECIAL.test(text) ? SPECIAL_RUN : RUN)) {
      const run = match[0];
      const start = match.index;
      if (PLAIN_WORD.test(run)) {
        const capitals = CAPITALS.test(run) ? capitalsOf(run.toLowerCase()) : null;
        if (capitals !== null) shouted ??= isShouted(text);
        add(index, start, run.length, capitals === null || shouted ? run.toLowerCase() : capitals);
      } else if (HAS_UNSPACED.test(run)) {
        for (const [at, part] of partsOf(run, CHARACTER)) {
          const character = characterKey(part);
          if (character === null) addWord(part, index, start + at, add);
          else add(index, start + at, part.length, character);
        }
      } else addWord(run, index, start, add);
    }
  }
  return {
    key,
    line: Int32Array.from(line),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
}

/** Nothing parts a word from the one before it, as in “gpt4”: they are looked for side by side. */
export function touchesBefore({ line, from, to }: WordPlaces, index: number): boolean {
  return index > 0 && line[index] === line[index - 1] && from[index] === to[index - 1];
}

/** A letter or two after digits, “5g”, are no beginning: all words that begin so would follow the number. */
const LEAST_AFTER_DIGITS = 3;

/** A key that is half typed may stand for all that begin so. */
export function mayBegin(key: string, touches: boolean): boolean {
  return !isSign(key) && !(touches && key.length < LEAST_AFTER_DIGITS && /^[a-z]+$/.test(key));
}

type Add = (line: number, start: number, length: number, key: string) => void;

/** A run of a script with spaces, in its words. */
function addWord(run: string, line: number, start: number, add: Add): void {
  if (run.includes('.') && !HAS_DIGIT.test(run)) {
    // `.net` is a name with its stop, all others are abbreviations.
    const isName = run.startsWith('.');
    const whole = withoutPossessive(run).toLowerCase().replaceAll('.', '');
    add(line, start, run.length, isName ? `.${whole}` : (capitalsOf(whole) ?? soughtKey(whole)));
    return;
  }
  const elided = HAS_APOSTROPHE.test(run) ? ELIDED.exec(run)?.[1] : undefined;
  if (elided !== undefined) {
    add(line, start, elided.length - 1, soughtKey(elided));
    addWord(run.slice(elided.length), line, start + elided.length, add);
  } else if (HAS_DIGIT.test(run)) {
    for (const [at, part] of partsOf(run, LETTERS_OR_DIGITS))
      add(line, start + at, part.length, soughtKey(part));
  } else if (POSSESSIVE.test(run)) {
    const whole = withoutPossessive(run).toLowerCase();
    add(line, start, run.length - "'s".length, capitalsOf(whole) ?? soughtKey(whole));
  } else add(line, start, run.length, soughtKey(run));
}

function withoutPossessive(run: string): string {
  return run.replace(/['’‘ʼ]s$/, '');
}

function partsOf(run: string, parts: RegExp): [at: number, part: string][] {
  return Array.from(run.matchAll(parts), (match) => [match.index, match[0]]);
}

/** Several words, all in capitals: they say nothing then. */
function isShouted(line: string): boolean {
  return !/\p{Ll}/u.test(line) && /\S\s+\S/.test(line);
}
