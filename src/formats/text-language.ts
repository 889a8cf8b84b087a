/**
 * The language a text is written in, told from its letters: nearly always by the script alone, in the Latin script by
 * the little words that no sentence does without. What cannot be told is left to whoever knows.
 */

/** A language is named only where at least this share of the letters (or words) speaks for it. */
const SCRIPT_SHARE = 0.3;
const LITTLE_WORD_SHARE = 0.1;
/** Of a script in which names and quotations of other talks stand seldom. */
const MOST_LETTERS = 0.6;
/** Words a text must have to be told from its neighbours, which share many of the little ones with it. */
const ENOUGH_WORDS = 20;
const FEWEST_DIFFERENT = 3;
/** Times as many little words as of the next language. */
const CLEAR = 1.3;
/** The beginning tells as well as the whole. */
const ENOUGH = 20_000;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
/** Common characters that were simplified, and their traditional forms. */
const SIMPLIFIED = /[们这国说时会学为来对个过还没么问题应关发现让]/g;
const TRADITIONAL = /[們這國說時會學為來對個過還沒麼問題應關發現讓]/g;
/** Scripts of one language, or of a few that have letters of their own; what those leave open stays so. */
const SCRIPTS: readonly { letters: RegExp; lang: (text: string) => string | undefined }[] = [
  { letters: /\p{Script=Greek}/gu, lang: () => 'el' },
  { letters: /\p{Script=Hebrew}/gu, lang: () => 'he' },
  { letters: /\p{Script=Thai}/gu, lang: () => 'th' },
  { letters: /\p{Script=Georgian}/gu, lang: () => 'ka' },
  { letters: /\p{Script=Armenian}/gu, lang: () => 'hy' },
  {
    letters: /\p{Script=Cyrillic}/gu,
    lang: (text) => {
      const [hasUkrainian, hasRussian] = [/[їєґ]/i.test(text), /[ыэё]/i.test(text)];
      if (/[ўђћљњџјѓќѕәөүұқғңһҷӯ]/i.test(text) || hasUkrainian === hasRussian) return undefined;
      if (hasUkrainian) return 'uk';
      return /і/i.test(text) ? undefined : 'ru';
    },
  },
];
const BEYOND_LATIN = /[\u0370-\u0fff\u10a0-\u10ff]/;
/** The words that no sentence does without, in the Latin script. */
const LITTLE_WORDS: Record<string, ReadonlySet<string>> = {
  en: setOf('the and of to that is it you we for this have are not with be'),
  de: setOf('der die das und ist nicht ich ein eine zu wir auch mit auf dass sie es den'),
  fr: setOf('le les des et est pas je nous vous dans pour qui une ce sur mais on du ne'),
  es: setOf('el los las y en es por lo con para pero una como más del muy esto hay'),
  pt: setOf('os as em é uma não com para mas isso você do da um como mais muito ao'),
  it: setOf('il che di è non per sono ma una come gli del della questo anche ho si'),
  nl: setOf('het een en van niet dat ik je met maar op de dit zijn ook voor er'),
};

/** A BCP 47 tag (`en`, `de`, `zh-Hans` …), or undefined where the letters leave it open. */
export function languageOfText(whole: string): string | undefined {
  const text = whole.slice(0, ENOUGH);
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  const [kana, han] = [count(text, KANA), count(text, HAN)];
  if (kana + han > letters * SCRIPT_SHARE) {
    // Japanese never does without kana for long.
    if (kana > han * 0.1) return 'ja';
    return count(text, TRADITIONAL) > count(text, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  }
  if (count(text, HANGUL) > letters * SCRIPT_SHARE) return 'ko';
  if (BEYOND_LATIN.test(text)) {
    const script = SCRIPTS.find((one) => count(text, one.letters) > letters * MOST_LETTERS);
    if (script !== undefined) return script.lang(text);
  }
  return languageOfWords(text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []);
}

function languageOfWords(words: readonly string[]): string | undefined {
  const [first, second] = Object.entries(LITTLE_WORDS)
    .map(([lang, little]) => ({ lang, found: words.filter((word) => little.has(word)).length }))
    .sort((a, b) => b.found - a.found);
  if (first === undefined || first.found <= words.length * LITTLE_WORD_SHARE) return undefined;
  // English shares hardly any of them.
  if (first.lang === 'en') return 'en';
  // One word that comes again and again may be any language's: `on`, `me`, `do`.
  const little = LITTLE_WORDS[first.lang];
  const different = new Set(words.filter((word) => little?.has(word))).size;
  if (different < FEWEST_DIFFERENT) return undefined;
  const isClear = words.length >= ENOUGH_WORDS && first.found > (second?.found ?? 0) * CLEAR;
  return isClear ? first.lang : undefined;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
