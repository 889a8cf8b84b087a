/** What two spellings of one word share for whoever looks for it: more than for whoever compares two texts word by word. */

const PLAIN = /^[a-z]*$/;
const ASCII = /^[\x21-\x7e]*$/;
/** In digits of other scripts the code of nought; the others follow it. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0x09e6];
/**
 * Marks that many leave out: accents, Hebrew points, Arabic vowels and hamzas on their carriers, forms of a character; and
 * what is no letter: apostrophes, the line that widens Arabic, hyphens and joiners that nobody sees. Vowels of Indic
 * scripts and sounds of kana are no such marks.
 */
const LEFT_OUT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are what is looked for.
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f\u05f3\u05f4\u0640'"’‘ʼ\u00ad\u200d\u2060]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Letters that no normal form takes apart, and what is typed for them. */
const TYPED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  ґ: 'г',
  '\u0671': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u0629': '\u0647',
  '\u06c1': '\u0647',
  '\u06a9': '\u0643',
  '♯': '#',
};
const TYPED_LETTER = new RegExp(`[${Object.keys(TYPED).join('')}]`, 'g');
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;
/** `1,000,000`, `10,00,000`; `1 000 000`; `1.000.000` and `1.000`, where it can be no fraction. */
const BY_COMMA = /^\d{1,3}(?:,\d\d)*(?:,\d{3})+(?![\d,])/;
const BY_BLANK = /^\d{1,3}(?: \d{3})+(?![\d])/;
const BY_STOP = /^\d{1,3}(?:(?:\.\d{3}){2,}|\.000)(?![\d.])/;

/**
 * Words that another word is written as in capitals: “us” and “US”, “mit” and “MIT”. There alone capitals tell them
 * apart; everywhere else they say nothing.
 */
const HOMOGRAPHS = new Set(
  (
    'us it who is in or am as at be by do go he if me my no of on so to up we are and all can may now act aid ' +
    'un la le les de et se es en el si eu der die das als mit was war er ein os ma ca il'
  ).split(' '),
);

/** `Łódź` and `lodz`, `1,000,000` and `1000000`, a word with and without points. Of one script written together. */
export function soughtKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower)) return withoutGroups(lower.replace(/['"]/g, ''));
  return withoutGroups(
    lower
      .normalize('NFKD')
      .replace(LEFT_OUT, '')
      .replace(TYPED_LETTER, (letter) => TYPED[letter] as string)
      .replace(OTHER_DIGIT, digitOf)
      .normalize('NFC'),
  );
}

/** What capitals make of a key that is another word without them, as `U.S.` is written; null of any other. */
export function capitalsOf(key: string): string | null {
  return HOMOGRAPHS.has(key) ? Array.from(key).join('.') : null;
}

/** The key stands for itself alone: it is no beginning of a word, and no word is like it. */
export function isSign(key: string): boolean {
  return /[.+#]/.test(key) && !/\d/.test(key);
}

function withoutGroups(key: string): string {
  if (!/^\d{1,3}[., ]\d/.test(key)) return key;
  return key
    .replace(BY_COMMA, (number) => number.replaceAll(',', ''))
    .replace(BY_BLANK, (number) => number.replaceAll(' ', ''))
    .replace(BY_STOP, (number) => number.replaceAll('.', ''));
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const nought = NOUGHTS.find((from) => code >= from && code < from + 10) as number;
  return String(code - nought);
}
