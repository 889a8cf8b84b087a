/**
 * Names behind a circle and before a wide space, as the records of Japanese parliaments have them: `○山本委員長　これより会議を開きます。`
 * Written with a colon they are read as all others are.
 */

const CIRCLED = /^[ \t\u3000]{0,4}[○◯〇●◎]([^\s\u3000。、：:]{2,20})[\u3000 \t]{1,4}(?=\S)/;
/** Characters in which the first of them stands, below those who were there. */
const HEAD = 40_000;
/** Fewer may be the items of a list. */
const FEWEST = 3;

export function withColonsForCircles(text: string): string {
  if (!/[○◯〇●◎]/.test(text.slice(0, HEAD))) return text;
  const rows = text.split('\n');
  if (rows.filter((row) => CIRCLED.test(row)).length < FEWEST) return text;
  return rows.map((row) => row.replace(CIRCLED, '$1： ')).join('\n');
}
