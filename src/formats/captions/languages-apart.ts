/** Whether texts that stand in one file are in different languages: told by their scripts, or by the little words of each. */
import { languageOfText } from '../text-language.ts';

/** Scripts, with the language of a text in it that `languageOfText` does not tell. */
const SCRIPTS: readonly { letters: RegExp; lang: (text: string) => string }[] = [
  { letters: /\p{Script=Latin}/gu, lang: (text) => (isAscii(text) ? 'en' : 'und') },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, lang: () => 'zh-Hans' },
  { letters: /\p{Script=Hangul}/gu, lang: () => 'ko' },
  { letters: /\p{Script=Cyrillic}/gu, lang: (text) => (/[їєґі]/i.test(text) ? 'uk' : 'ru') },
  { letters: /\p{Script=Arabic}/gu, lang: (text) => (/[پچگژ]/.test(text) ? 'fa' : 'ar') },
  { letters: /\p{Script=Greek}/gu, lang: () => 'el' },
  { letters: /\p{Script=Hebrew}/gu, lang: () => 'he' },
  { letters: /\p{Script=Thai}/gu, lang: () => 'th' },
  { letters: /\p{Script=Devanagari}/gu, lang: () => 'hi' },
];
/** The beginning tells as well as the whole. */
const ENOUGH = 20_000;
/** Of the letters of a text those of its script are at least so many; names in Latin letters stand in all of them. */
const MOST = 0.6;

export interface WrittenIn {
  /** Index of its script; texts of one index may be in one language. */
  script: number;
  /** What its words tell. */
  told: string | undefined;
  /** The likeliest language of its script. */
  likely: string;
}

/** BCP 47 tags, one a text; null where two of them may be in one language. */
export function languagesApart(texts: readonly string[]): string[] | null {
  const written = texts.map(writtenIn);
  const known = written.filter((one) => one !== undefined);
  if (known.length < texts.length) return null;
  for (const [index, one] of known.entries())
    if (known.slice(0, index).some((other) => !areApart(one, other))) return null;
  return known.map(({ told, likely }) => told ?? likely);
}

function areApart(a: WrittenIn, b: WrittenIn): boolean {
  if (a.script !== b.script) return true;
  if (a.told === undefined || b.told === undefined) return false;
  return a.told.split('-')[0] !== b.told.split('-')[0];
}

/** Undefined where no script has most of the letters. */
export function writtenIn(whole: string): WrittenIn | undefined {
  const text = whole.slice(0, ENOUGH);
  const counts = SCRIPTS.map(({ letters }) => text.match(letters)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  if (all === 0 || most < all * MOST) return undefined;
  const script = counts.indexOf(most);
  return { script, told: languageOfText(text), likely: SCRIPTS[script]?.lang(text) ?? 'und' };
}

/** English is written without marks, and stands beside other scripts more often than any other language that is. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f\u2010-\u2027]*$/.test(text);
}
