/**
 * Times between two crosses, as f4transkript and MAXQDA write them into interviews: `#00:00:12-3#` is 12.3 s. At the head of a
 * paragraph it is when that begins; at the end of most of them it is when they end, and so when the next one begins.
 */

const STAMP = /#(\d{1,2}:\d\d:\d\d)(?:-(\d{1,3}))?#/g;
const AT_HEAD = /^[ \t]{0,9}#\d{1,2}:\d\d:\d\d(?:-\d{1,3})?#/;
const AT_END = /#\d{1,2}:\d\d:\d\d(?:-\d{1,3})?#[ \t]{0,9}$/;
/** Fewer may be chance. */
const FEWEST = 2;

/** The text with its times in square brackets, each before the words that begin then; as it is where it has none of them. */
export function withBracketedStamps(text: string): string {
  if (!text.includes('#') || (text.match(STAMP)?.length ?? 0) < FEWEST) return text;
  const rows = text.split('\n').map((row) => row.replace(/\r$/, ''));
  const heads = rows.filter((row) => AT_HEAD.test(row)).length;
  const ends = rows.filter((row) => AT_END.test(row)).length;
  if (ends <= heads) return rows.map((row) => row.replace(STAMP, bracketed)).join('\n');
  let begins = '';
  return rows
    .map((row) => {
      if (row.trim() === '') return row;
      const end = AT_END.exec(row);
      const words = (end === null ? row : row.slice(0, end.index)).replace(STAMP, bracketed);
      const written = begins === '' ? words.trimEnd() : `${begins} ${words.trim()}`;
      begins = end === null ? '' : end[0].trim().replace(STAMP, bracketed);
      return written;
    })
    .join('\n');
}

function bracketed(_: string, time: string, fraction: string | undefined): string {
  return fraction === undefined ? `[${time}]` : `[${time}.${fraction}]`;
}
