/** Captions whose line breaks were lost on the way: pages, mails and chats run them into one line. */
import type { SourceDocument } from '../source-document.ts';

export interface PartedCaptions {
  /** Each caption on lines of its own again. */
  text: string;
  /** Gives what was read of `text` the lines of what was received. */
  place: (document: SourceDocument) => void;
}

const OPENING = /^\ufeff?\s{0,99}(?:WEBVTT\b|\d)/;
const STAMP = String.raw`(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}`;
const TIMES = String.raw`${STAMP}[ \t]{1,3}-->[ \t]{1,3}${STAMP}`;
/** In a line that a reader of captions would take for one caption. */
const TWO_IN_A_LINE = new RegExp(String.raw`${TIMES}[^\n\r]{1,2000}?${TIMES}`);
/** The number before them as well. */
const CUE = new RegExp(String.raw`[ \t]*(?:(?<=[ \t]|^)(\d{1,6})[ \t]+)?(${TIMES})[ \t]*`, 'g');
/** Characters in which it shows. */
const HEAD = 4000;

/** undefined where no line break was lost. */
export function partCaptions(received: string): PartedCaptions | undefined {
  const head = received.slice(0, HEAD);
  if (!OPENING.test(head) || !TWO_IN_A_LINE.test(head)) return undefined;
  const rows: string[] = [];
  const lines: number[] = [];
  let counted = 0;
  const parted = (_: string, number: string | undefined, times: string) => {
    counted += 1;
    // Another number is the last word of the caption before.
    const isNumber = number === undefined || Number(number) === counted;
    return isNumber ? `\n\n${times}\n` : ` ${number}\n\n${times}\n`;
  };
  for (const [index, row] of received.split(/\r\n|\r|\n/).entries())
    for (const one of row.replace(CUE, parted).split('\n')) {
      rows.push(one);
      lines.push(index + 1);
    }
  const place = <Placed extends { line?: number }>(placed: Placed) => {
    if (placed.line !== undefined) placed.line = lines[placed.line - 1] ?? placed.line;
  };
  return {
    text: rows.join('\n'),
    place: ({ problems, chapters, texts }) => {
      problems.forEach(place);
      chapters.forEach(place);
      for (const { cues } of texts) cues.forEach(place);
    },
  };
}
