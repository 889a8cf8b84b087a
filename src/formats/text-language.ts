/**
 * The language a text is written in, told from its letters: nearly always by the script alone, in the Latin script by
 * the little words that no English sentence does without. What cannot be told is left to whoever knows.
 */

/** A language is named only where at least this share of the letters (or words) speaks for it. */
const SCRIPT_SHARE = 0.3;
const ENGLISH_SHARE = 0.1;
/** The beginning tells as well as the whole. */
const ENOUGH = 20_000;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
/** Common characters that were simplified, and their traditional forms. */
const SIMPLIFIED = /[们这国说时会学为来对个过还没么问题应关发现让]/g;
const TRADITIONAL = /[們這國說時會學為來對個過還沒麼問題應關發現讓]/g;
const ENGLISH = new Set('the and of to that is it you we for this have are not with be'.split(' '));

/** A BCP 47 tag (`en`, `zh-Hans`, `zh-Hant`, `ja`, `ko`), or undefined where the letters leave it open. */
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
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english > words.length * ENGLISH_SHARE ? 'en' : undefined;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
