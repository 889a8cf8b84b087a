/**
 * The language that captions are called by in words (`Forty Holes.English.srt`, `Roses [German].srt`), and captions that are called by
 * nothing else: `2_English.srt` in a folder of its film, `en.vtt`. Some languages are words too, so a name of several is not asked.
 */
import { languageOfName } from '../../formats/language-name.ts';

/** For whom or for what they are: the language stands before it. */
const FOR_WHOM = /[ _.-]*[[(]?(?:SDH|CC|HI|forced|foreign|full|signs)[\])]?$/i;
/** Numbers as discs have them. */
const NUMBER = /^\d{1,3}[_ .-]+/;
const BEHIND = /^(.*\S)(?: [-–—] |_| ?[[(])([\p{L}\p{M} -]{2,40})[\])]?$/u;
const IN_BRACKETS = /[\])]$/;

/** BCP 47 tag of a language that is called by its name; undefined for anything else. */
export function namedLanguage(word: string): string | undefined {
  return languageOfName(word.replace(FOR_WHOM, '').replaceAll('_', ' ')) ?? undefined;
}

/** Of a name that is nothing but a language, with or without a number: `isTag` says what is one. */
export function loneLanguage(name: string, isTag: (word: string) => boolean): string | undefined {
  const word = name.replace(NUMBER, '');
  return isTag(word) ? word.replace('_', '-') : namedLanguage(word);
}

/** The language that stands behind a title, and the title. */
export function languageBehind(
  name: string,
  isTag: (word: string) => boolean,
): { title: string; lang: string } | undefined {
  const [, title = '', word = ''] = BEHIND.exec(name.replace(FOR_WHOM, '')) ?? [];
  const lang = IN_BRACKETS.test(name) && isTag(word) ? word : namedLanguage(word);
  return title === '' || lang === undefined ? undefined : { title: title.trim(), lang };
}
