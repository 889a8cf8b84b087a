/**
 * Notes with their times as a program reads them: the digits and colons of any script as those of ASCII, and a space for what
 * is not seen (direction marks, joiners of words). Every character stays at its place, so that words are cut from the original.
 */
import { keptForLast } from '../last-texts.ts';

/** Zeros of the scripts that times are typed in; nine more digits follow each. */
const ZEROS = Array.from('٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０', (zero) => zero.charCodeAt(0));
const LAST_DIGIT = 9;
const DIGITS = ZEROS.map(
  (zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + LAST_DIGIT)}`,
).join('');
const COLONS = '：∶︓﹕';
const DOTS = '．｡。';
/** Not the joiners inside words and emoji (U+200C, U+200D). */
const UNSEEN = '\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
const WRITTEN_OTHERWISE = new RegExp(
  `[${DIGITS}${COLONS}${UNSEEN}]|(?<=[${DIGITS}])[${DOTS}]`,
  'g',
);

/** `3分35秒`, `1時02分03秒`, `3′35″`, `3'35''`: minutes and seconds with the marks of their units. */
const IN_UNITS =
  /(?<![\d:])(?:(\d{1,2})[时時])?(\d{1,3})(?:分(\d\d)秒|['\u2032\u2019](\d\d)(''|[\u2033\u201d"]))(?!\d)/g;

/** With colons for the marks of units; every character stays where it was. */
export function withoutUnits(text: string): string {
  if (!/[分'\u2032\u2019]\d\d/.test(text)) return text;
  return text.replace(
    IN_UNITS,
    (_, hours: string | undefined, minutes: string, ofHan = '', ofPrime = '', mark = '秒') =>
      `${hours === undefined ? '' : `${hours}:`}${minutes}:${ofHan}${ofPrime}${' '.repeat(mark.length)}`,
  );
}

/** As long as `text`, each character where it was. */
export function plainTimes(text: string): string {
  return withoutUnits(text).replace(WRITTEN_OTHERWISE, (sign) => {
    if (COLONS.includes(sign)) return ':';
    if (DOTS.includes(sign)) return '.';
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((one) => code >= one && code <= one + LAST_DIGIT);
    return zero === undefined ? ' ' : String(code - zero);
  });
}

/** The same of a whole text. */
export const plainText = keptForLast(plainTimes);

const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'g');

/** Without what is not seen. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN_SIGNS, '');
}

/**
 * A time as lists of chapters have it: `5:00`, `1:02:00`, `00:05:00.000`, `00.05.00`, `0h05m00s`. Two numbers with a dot between
 * are a price, and `00h05` is a time of day in France.
 */
export const WRITTEN_TIME = String.raw`(?<![\d:.])(?:\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{3})?(?!:?\d|[.,]\d)|\d{1,2}\.\d{2}\.\d{2}(?![\d:.])|(?:\d{1,2}h ?)?\d{1,3}m ?\d{1,2}s(?![\p{L}\d])|\d{1,2}h ?\d{1,2}m(?![\p{L}\d]))`;
/** What every such time holds; asked first, as most lines have none. */
export const HOLDS_TIME = /\d(?::\d\d|\.\d\d\.\d\d|[hm] ?\d{1,3}[ms])/;
