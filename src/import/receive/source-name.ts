/**
 * What a file's name says of what is in it. yt-dlp writes `Title [id].LANG.EXT`, youtube-dl wrote `Title-ID.EXT`; people
 * write `talk.de.srt`. Names lie, so whatever a document says itself is believed first.
 */
import { partOf, suffixOf } from '../../formats/suffixes.ts';

export interface SourceName {
  /** What the files of one recording share: the name without language and suffix. */
  stem: string;
  /** The stem without the video's id, its look-alikes turned back into the characters a file system refuses. */
  title: string;
  /** YouTube's id of the video. */
  video?: string;
  /** BCP 47 tag of the words in the file. */
  lang?: string;
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
const SUBTAGS = /^([a-z]{2,3})((?:-[A-Za-z0-9_]+)*)$/;

/** What two files of one recording have in common. */
export function recordingOf({ video, stem }: SourceName): string {
  return video ?? stem;
}

/** `name`: with or without folders in front. */
export function readSourceName(name: string): SourceName {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const suffix = suffixOf(file);
  const whole = suffix === '' ? file : file.slice(0, -suffix.length - 1);
  const dot = whole.lastIndexOf('.');
  const language = dot === -1 ? null : readLanguage(whole.slice(dot + 1), suffix);
  const stem = language === null ? whole : whole.slice(0, dot);
  return { stem, ...readStem(stem), ...language, suffix };
}

type NamedLanguage = Pick<SourceName, 'lang' | 'translatedFrom' | 'isAutomatic'>;

/** `en`, `zh-Hans`, `en-orig`, `de-en` (German, translated by a machine from English), `en-eEY6OEpapPo` (a track with a name). */
function readLanguage(word: string, suffix: string): NamedLanguage | null {
  const [, primary = '', rest = ''] = SUBTAGS.exec(word) ?? [];
  if (primary === '' || !(partOf(suffix) === 'captions' || COMMON.has(primary))) return null;
  const tag = [primary];
  const parts = rest.split('-').slice(1);
  while (parts.length > 0 && /^(?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3})$/.test(parts[0] as string))
    tag.push(parts.shift() as string);
  const lang = tag.join('-');
  const [next] = parts;
  if (next === 'orig') return { lang, isAutomatic: true };
  if (next !== undefined && /^[a-z]{2,3}$/.test(next))
    return { lang, translatedFrom: parts.join('-') };
  return { lang };
}

const IN_BRACKETS = /^(.*\S)\s*\[([\w-]{11})\]$/s;
const AFTER_HYPHEN = /^(.+)-([\w-]{11})$/s;

function readStem(stem: string): Pick<SourceName, 'title' | 'video'> {
  const [, inFront, id = ''] = IN_BRACKETS.exec(stem) ?? [];
  // `[transcribed]` has eleven letters too; that an id is nothing but a word happens once in 20,000.
  if (inFront !== undefined && !/^[A-Z]?[a-z]+$/.test(id))
    return { title: turnBack(inFront), video: id };
  const [, before, last = ''] = AFTER_HYPHEN.exec(stem) ?? [];
  // Without brackets it must look drawn by lot: capitals and small letters mixed.
  if (
    before !== undefined &&
    /[a-z]/.test(last) &&
    /.[A-Z]/.test(last) &&
    !/^\w[a-z]+[A-Z][a-z]+$/.test(last)
  )
    return { title: turnBack(before), video: last };
  return { title: turnBack(stem) };
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
  return title
    .replace(/[＂＊：＜＞？｜⧸⧹]/gu, (mark, index: number) => {
      const isOwn = WIDE.test(title[index - 1] ?? '') || WIDE.test(title[index + 1] ?? '');
      return isOwn && mark !== '⧸' && mark !== '⧹' ? mark : (LOOK_ALIKES[mark] as string);
    })
    .trim();
}
