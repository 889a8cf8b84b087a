/**
 * What a file's name says of what is in it. yt-dlp writes `Title [id].LANG.EXT`, youtube-dl wrote `Title-ID.EXT`; people
 * write `talk.de.srt`, `film.en.forced.srt`, `2026-03-04 Talk.vtt`. Names lie, so whatever a document says itself is believed
 * first.
 */
import { oneLine } from '../../core/text/one-line.ts';
import { tagOf } from '../../formats/language-name.ts';
import type { SourceDocument } from '../../formats/source-document.ts';
import { partOf, suffixOf } from '../../formats/suffixes.ts';
import { languageOfText } from '../../formats/text-language.ts';
import { type FileRole, roleOf, withoutGluedRole } from './file-role.ts';
import { takeDate } from './named-date.ts';
import { languageBehind, loneLanguage, namedLanguage } from './named-language.ts';

export interface SourceName {
  /** What the files of one recording share: the name without language and suffix; empty where it says no more. */
  stem: string;
  /** The stem without the video's id, its look-alikes turned back into the characters a file system refuses. */
  title: string;
  /** ISO 8601, where the title stood beside a day. */
  date?: string;
  /** YouTube's id of the video. */
  video?: string;
  /** What the file holds, where it is called by that. */
  role?: FileRole;
  /** BCP 47 tag of the words in the file. */
  lang?: string;
  /** The language is called by its name, which is a word of titles as well. */
  isInWords?: true;
  /** A machine translated it: the language it was translated from. */
  translatedFrom?: string;
  /** Recognised by YouTube in the language that was spoken (`en-orig`). */
  isAutomatic?: true;
  /** As the rows of the formats have it: lower case, without the dot, `info.json` whole. */
  suffix: string;
}

/** Before the suffix of captions any word may be a language, of any other file a common one: `notes.old.txt` is not in Old. */
const COMMON = new Set(
  'ar bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it iw ja ka kk kn ko lt lv mk ml mn mr ms my nb ne nl no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu'.split(
    ' ',
  ),
);
const SUBTAGS = /^([a-z]{2,3})((?:-[A-Za-z0-9_-]*)?)$/;
/** `pt_BR` */
const COUNTRY = /^([a-z]{2,3})_([A-Z]{2}|[A-Z][a-z]{3})$/;
const SUBTAG = /^(?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3})$/;
/** What stands in names of captions besides their language: for the hard of hearing, for foreign parts only, shown first, recognised, of one disc. */
const FLAGS: ReadonlySet<string> = new Set('sdh cc hi forced foreign default auto 1cd'.split(' '));
/** Hard of hearing behind a language, and alone it is Hindi. */
const FLAG_OR_LANGUAGE = 'hi';

/** What two files of one recording have in common. */
export function recordingOf({ video, stem }: SourceName): string {
  return video ?? stem;
}

/** `Learn.German.srt` is in English: of a word that may be one of its title the words of the talk know better. */
export function isWordOfTitle(
  { lang = '', isInWords }: Pick<SourceName, 'lang' | 'isInWords'>,
  { texts }: Pick<SourceDocument, 'texts'>,
): boolean {
  const [text, other] = texts;
  if (!isInWords || text === undefined || other !== undefined) return false;
  const told = languageOfText(text.cues.map((cue) => cue.text).join(' '));
  return told !== undefined && told.split('-')[0] !== lang.split('-')[0];
}

/** `name`: with or without folders in front. */
export function readSourceName(name: string): SourceName {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const suffix = suffixOf(file);
  const words = (suffix === '' ? file : file.slice(0, -suffix.length - 1)).split('.');
  takeFlags(words, suffix);
  takeMedia(words);
  let language = words.length > 1 ? readLanguage(words.at(-1) as string, suffix) : null;
  if (language !== null) {
    words.pop();
    takeFlags(words, suffix);
    takeMedia(words);
  }
  language ??= takeInWords(words, suffix);
  const role = roleOf(words.at(-1) as string);
  // `ep12.mp3.chapters.txt` lies beside `ep12.mp3`.
  if (role !== undefined && words.length > 1) {
    words.pop();
    takeMedia(words);
  }
  const { stem, ...glued } = withoutGluedRole(words.join('.'));
  return {
    stem,
    ...readStem(stem, suffix),
    ...glued,
    ...(role === undefined ? {} : { role }),
    ...language,
    suffix,
  };
}

/** A language that is called by its name, or is all that the file is called by: of which film, says its folder. */
function takeInWords(words: string[], suffix: string): NamedLanguage | null {
  if (partOf(suffix) !== 'captions') return null;
  const last = words.at(-1) as string;
  const lang = words.length > 1 ? namedLanguage(last) : loneLanguage(last, isCommon);
  if (lang !== undefined) {
    words.pop();
    if (words.length > 0) return { lang, isInWords: true };
    words.push('');
    return { lang };
  }
  const behind = languageBehind(last, isCommon);
  if (behind === undefined) return null;
  words.splice(-1, 1, behind.title);
  return { lang: behind.lang, isInWords: true };
}

/** `en`, `en-US`, `pt_BR`. */
export function isCommon(tag: string): boolean {
  const [primary = '', ...rest] = tag.split(/[-_]/);
  return COMMON.has(primary) && rest.length < 2 && rest.every((part) => SUBTAG.test(part));
}

/** `talk.wav.vtt` is the transcript of `talk.wav`, and in no language of that name. */
function takeMedia(words: string[]): void {
  if (words.length > 1 && partOf((words.at(-1) as string).toLowerCase()) === 'media') words.pop();
}

/** From the end of the words, never all of them. */
function takeFlags(words: string[], suffix: string): void {
  if (partOf(suffix) !== 'captions') return;
  while (words.length > 1 && isFlag(words, suffix)) words.pop();
}

function isFlag(words: readonly string[], suffix: string): boolean {
  const flag = (words.at(-1) as string).toLowerCase();
  if (flag !== FLAG_OR_LANGUAGE) return FLAGS.has(flag);
  const before = words.slice(0, -1).findLast((word) => !FLAGS.has(word.toLowerCase()));
  return words.length > 2 && before !== words[0] && readLanguage(before ?? '', suffix) !== null;
}

type NamedLanguage = Pick<SourceName, 'lang' | 'isInWords' | 'translatedFrom' | 'isAutomatic'>;

/** `en`, `zh-Hans`, `en-orig`, `de-en` (German, translated by a machine from English), `en-eEY6OEpapPo` (a track with a name). */
function readLanguage(word: string, suffix: string): NamedLanguage | null {
  const [, primary = '', rest = ''] = SUBTAGS.exec(word.replace(COUNTRY, '$1-$2')) ?? [];
  if (primary === '' || !(partOf(suffix) === 'captions' || COMMON.has(primary))) return null;
  const tag = [primary];
  const parts = rest.split('-').slice(1);
  while (SUBTAG.test(parts[0] ?? '')) tag.push(parts.shift() as string);
  const lang = tagOf(tag.join('-')) ?? tag.join('-');
  const [next, ...more] = parts;
  if (next === 'orig') return { lang, isAutomatic: true };
  if (next === undefined || !/^[a-z]{2,3}$/.test(next)) return { lang };
  // Behind the language it was translated from there may be the name of that track.
  const from = more.slice(
    0,
    Math.max(
      0,
      more.findIndex((part) => !SUBTAG.test(part)),
    ),
  );
  const isWhole = more.every((part) => SUBTAG.test(part));
  return { lang, translatedFrom: [next, ...(isWhole ? more : from)].join('-') };
}

const IN_BRACKETS = /^(.*\S)\s*\[([\w-]{11})\]$/s;
const AFTER_HYPHEN = /^(.+)-([\w-]{11})$/s;

/** A file called by nothing but an id: eleven characters that are not made of words and numbers. */
const ID_ALONE = /^[\w-]{11}$/;
const WORDS_AND_NUMBERS = /^(?:[A-Z][a-z]+|[a-z]{2,}|[A-Z]{2,}|\d+|[A-Za-z](?=[_-]|$)|[_-])+$/;

function readStem(stem: string, suffix: string): Pick<SourceName, 'title' | 'date' | 'video'> {
  const [, inFront, id = ''] = IN_BRACKETS.exec(stem) ?? [];
  // `[transcribed]` has eleven letters too; that an id is nothing but a word happens once in 20,000.
  if (inFront !== undefined && !/^[A-Z]?[a-z]+$/.test(id))
    return { ...takeDate(turnBack(inFront)), video: id };
  const isDownload = ['captions', 'metadata'].includes(partOf(suffix) ?? '');
  const isId = ID_ALONE.test(stem) && /[a-z]/.test(stem) && /[A-Z]/.test(stem);
  if (isDownload && isId && !WORDS_AND_NUMBERS.test(stem)) return { title: stem, video: stem };
  const [, before, last = ''] = AFTER_HYPHEN.exec(stem) ?? [];
  // Without brackets it must look drawn by lot: capitals and small letters mixed.
  if (
    before !== undefined &&
    /[a-z]/.test(last) &&
    /.[A-Z]/.test(last) &&
    !/^\w[a-z]+[A-Z][a-z]+$/.test(last)
  )
    return { ...takeDate(turnBack(before)), video: last };
  return takeDate(turnBack(stem));
}

/** What yt-dlp writes for the characters that file systems refuse. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '＂': '"',
  '＊': '*',
  '：': ':',
  '＜': '<',
  '＞': '>',
  '？': '?',
  '｜': '|',
  '⧸': '/',
  '⧹': '\\',
};
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Beside Chinese or Japanese a full-width mark is its own. */
function turnBack(title: string): string {
  return oneLine(
    title.replace(/[＂＊：＜＞？｜⧸⧹]/gu, (mark, index: number) => {
      const isOwn = WIDE.test(title[index - 1] ?? '') || WIDE.test(title[index + 1] ?? '');
      return isOwn && mark !== '⧸' && mark !== '⧹' ? mark : (LOOK_ALIKES[mark] as string);
    }),
  );
}
