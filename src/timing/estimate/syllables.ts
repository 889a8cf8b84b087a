import { isUnspaced } from '../../core/text/spoken-words.ts';

/** Vowel letters whose groups are counted, in alphabets that write vowels. */
const VOWELS = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ]+|[аеёиоуыэюяіїєαεηιουω]/g;
/** A final silent "e" (not "-le", which is spoken), and "-ed" after most consonants. */
const SILENT_END = /(?:[^aeiouy]e|[^aeiouytd]ed|[^aeiouyszxcgh]es)$/;
const SPOKEN_LE = /[^aeiouy]le$/;
/** English reads digits of a number in about so many syllables each ("2026": five, "50": two). */
const SYLLABLES_PER_DIGIT = 1.4;
/** Scripts that write no vowels (Arabic, Hebrew) or that are not listed: letters to a syllable. */
const LETTERS_PER_SYLLABLE = 2.5;

/**
 * Syllables of one word as written, at least 1; a spelt-out acronym ("NYU") has one a letter, an unspaced character
 * one. A rule of thumb: only shares of time hang on it.
 */
export function syllables(word: string): number {
  if (isUnspaced(word)) return 1;
  const digits = word.replace(/\D/g, '').length;
  if (digits > 0) return Math.max(1, digits * SYLLABLES_PER_DIGIT);
  if (word.length > 1 && word.length <= 5 && /^[A-Z]+s?$/.test(word))
    // "W" alone takes three; an acronym that can be read ("NASA") is short enough for this not to matter.
    return word.replace(/s$/, '').length + (word.includes('W') ? 2 : 0);
  const lower = word.toLowerCase();
  const groups = lower.match(VOWELS)?.length ?? 0;
  if (groups === 0)
    return /^[a-z'’]+$/.test(lower) ? 1 : Math.max(1, lower.length / LETTERS_PER_SYLLABLE);
  const silent = SILENT_END.test(lower) && !SPOKEN_LE.test(lower) ? 1 : 0;
  return Math.max(1, groups - silent);
}
