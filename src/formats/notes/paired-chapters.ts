/** `CHAPTER01=00:05:00.000` and on the next line `CHAPTER01NAME=Roses`: the chapters of Ogg and Matroska. */
import { type ChapterLine, lineOf } from './chapter-lines.ts';

const PAIR =
  /^[ \t]*CHAPTER(\d{1,4})=[ \t]*(\d{1,4}:\d\d:\d\d(?:[.,]\d{1,9})?)[ \t]*\r?\n[ \t]*CHAPTER\1NAME=([^\r\n]*)/gm;

export function pairedChapters(text: string): ChapterLine[] {
  if (!text.includes('CHAPTER')) return [];
  return Array.from(text.matchAll(PAIR)).flatMap((match): ChapterLine[] => {
    const [whole, , stamp = '', title = ''] = match;
    const read = lineOf('time-first', stamp, undefined, title);
    return read === undefined
      ? []
      : [{ from: match.index, to: match.index + whole.length, ...read }];
  });
}
