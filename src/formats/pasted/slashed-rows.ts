/**
 * Turns in two languages on one row, parted by a slash: `Ana: words / palabras`. What stands behind it translates what stands before, so
 * the original is folded away as careful people do (`written-talk.ts`); each row stays at its place.
 */
import { languagesApart } from '../captions/languages-apart.ts';

const TURN = /^([^\s:：][^:：\n]{0,60}[:：][ \t]*)(\S.*?) [/|] (\S.*?)[ \t]*\r?$/;
const FEWEST = 3;
/** Of all rows that hold something. */
const SHARE = 0.9;
/** Characters in which a transcript shows what it is. */
const HEAD = 4000;

export function withFoldedOriginals(text: string): string {
  const head = text.slice(0, HEAD);
  if ((!head.includes(' / ') && !head.includes(' | ')) || text.includes('-->')) return text;
  const rows = text.split('\n');
  const turns = rows.map((row) => TURN.exec(row));
  const found = turns.flatMap((turn) => (turn === null ? [] : [turn]));
  const filled = rows.filter((row) => /\S/.test(row)).length;
  if (found.length < FEWEST || found.length < filled * SHARE) return text;
  const sides = [2, 3].map((side) => found.map((turn) => turn[side]).join('\n'));
  if (sides.some((side) => / [/|] |<\/?\w/.test(side)) || languagesApart(sides) === null)
    return text;
  return rows
    .map((row, at) => {
      const [whole, name, original, translation] = turns[at] ?? [];
      if (whole === undefined) return row;
      return `${name}${translation}<details>${name}${original}</details>`;
    })
    .join('\n');
}
