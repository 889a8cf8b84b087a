/**
 * The transcript beside a recording in Teams and Stream, copied: above the words stand a name, what is read out for the time, the
 * time, and the first two once more. They become one row, `Ann Berg 0:05`, which is how others have it.
 *
 *     Ann Berg
 *     0 minutes 5 seconds
 *     0:05
 *     Ann Berg 0 minutes 5 seconds
 *     words
 */
import { rowsOf } from '../lines.ts';

const SPOKEN = String.raw`(?:(\d{1,2}) (?:hours?|Stunden?|heures?|horas?|ore|ora|uur) )?(\d{1,3}) (?:minutes?|Minuten?|minutos?|minuti|minuto|minuten|minuut) (\d{1,2}) (?:seconds?|Sekunden?|secondes?|segundos?|secondi|secondo|seconden|seconde)`;
const HEAD = new RegExp(String.raw`^(\S[^\n]{0,80}?)[ \t]+${SPOKEN}$`);
/** The name, the time, and what is read out for it, each alone or glued to the next. */
const ABOVE = new RegExp(String.raw`^(?:${SPOKEN})?[ \t]*(?:\d{1,2}:)?\d{0,2}(?::\d\d)?$`);
/** Characters in which the first of them stands. */
const OPENING = 4000;
const FEWEST = 2;
/** Rows above the head that belong to it: initials, the name, and both times. */
const MOST_ABOVE = 4;

/** The text with one row for each of these heads; as it is where there are none. */
export function withTeamsHeads(text: string): string {
  if (!/\d (?:min|Min)/.test(text.slice(0, OPENING))) return text;
  const rows = rowsOf(text);
  const heads = rows.flatMap((row, at): [number, RegExpExecArray][] => {
    const head = HEAD.exec(row.trim());
    return head === null ? [] : [[at, head]];
  });
  if (heads.length < FEWEST) return text;
  for (const [at, [, name = '', hours = '0', minutes = '0', seconds = '0']] of heads) {
    for (let above = at - 1; above >= Math.max(0, at - MOST_ABOVE); above -= 1) {
      const row = (rows[above] as string).trim();
      if (row !== '' && row !== name && !ABOVE.test(row)) break;
      rows[above] = '';
    }
    const all = Number(hours) * 60 + Number(minutes);
    rows[at] = `${name} ${all}:${seconds.padStart(2, '0')}`;
  }
  return rows.join('\n');
}
