/** Names in front of the words: `Ann: Hello.`, as meeting recorders and podcast hosts write them. */
import type { Caption } from './caption.ts';

/** One to four capitalised words, a number among them (`Speaker 1`), or a name in Han characters before a wide colon. */
const LABEL =
  /(\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,24}(?: (?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}_.'’-]{0,24}|de|da|von|van|der|la|bin)){0,3}) ?(?::(?=\s|$)|：)|([\p{Lo}·]{2,8})：/uy;
/** What is called that is nobody. */
const NOBODY = new Set(
  'note notes warning question answer example examples chapter part step rule tip tips update quote fact summary ps nb today remember conclusion result results subtitles captions translation source music title topic edit disclaimer 注意 问题 答案 例如 比如 总结'.split(
    ' ',
  ),
);
const NUMBERED = /^speaker[ _]?\w{1,3}$/i;
/** In a short text somebody may well speak once. */
const SHORT = 30;

export interface LabelMatch {
  name: string;
  /** Offset of the words after it. */
  end: number;
}

/** A label at an offset of a text, whether or not it names anybody. */
export function labelAt(text: string, offset: number, to: number): LabelMatch | null {
  LABEL.lastIndex = offset;
  const match = LABEL.exec(text);
  if (match === null || LABEL.lastIndex > to) return null;
  const name = match[1] ?? match[2] ?? '';
  return NOBODY.has(name.toLowerCase()) ? null : { name, end: LABEL.lastIndex };
}

/**
 * Which labels of these captions are names. One that comes again is; of the others those in a text that begins with a
 * label, as all of it is then written so: `Remember: …` in the midst of a talk is no name.
 */
export function speakerLabels(captions: readonly Caption[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  let isLabelled: boolean | undefined;
  for (const { text } of captions) {
    if (isLabelled === undefined && text.trim() !== '')
      isLabelled = labelAt(text, text.length - text.trimStart().length, text.length) !== null;
    if (!text.includes(':') && !text.includes('：')) continue;
    for (const row of text.matchAll(/(?<=^|[\r\n])[ \t]*(?:[-–—] ?)?/g)) {
      const label = labelAt(text, row.index + row[0].length, text.length);
      if (label !== null) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return NUMBERED.test.bind(NUMBERED);
  const isShort = captions.length < SHORT;
  return (name) =>
    (counts.get(name) ?? 0) > 1 ||
    NUMBERED.test(name) ||
    (isLabelled === true && (isShort || name.includes(' ')));
}
