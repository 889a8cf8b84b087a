/** Captions whose line breaks were lost on the way: pages, mails and chats run them into one line. */

const STAMP = String.raw`(?:\d{1,3}:)?\d{1,2}:\d\d[.,]\d{1,3}`;
const TIMES = String.raw`${STAMP}[ \t]{1,3}-->[ \t]{1,3}${STAMP}`;
/** In a line that a reader of captions would take for one caption. */
const TWO_IN_A_LINE = new RegExp(String.raw`${TIMES}[^\n\r]{1,2000}?${TIMES}`);
/** The number before them as well. */
const CUE = new RegExp(String.raw`[ \t]*(?:(?<=[ \t]|^)(\d{1,6})[ \t]+)?(${TIMES})[ \t]*`, 'gm');
/** Characters in which it shows. */
const HEAD = 4000;

/** Each caption on lines of its own again; the text as it is where nothing was lost. */
export function withLineBreaks(text: string): string {
  if (!TWO_IN_A_LINE.test(text.slice(0, HEAD))) return text;
  let counted = 0;
  return text.replace(CUE, (_, number: string | undefined, times: string) => {
    counted += 1;
    // Another number is the last word of the caption before.
    const isNumber = number !== undefined && Number(number) === counted;
    return isNumber || number === undefined ? `\n\n${times}\n` : ` ${number}\n\n${times}\n`;
  });
}
