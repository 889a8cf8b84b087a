/**
 * Names that a full stop ends and nothing else tells from a sentence: `M. le président. La séance est ouverte.` Whoever has a title
 * or two initials and comes again is one, and then others of that form, and whoever presides over them.
 */
import type { OpenedRow, OpenedRows } from './stopped-names.ts';

const TITLE = String.raw`(?:MM?\.|Mmes?|Mlles?|Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Hr|Fr|Frau|Herr|Sir|Lord|Lady|Dame)\.?`;
/** A title and what follows up to the stop, a surname with initials and what its bearer stands for, or one to three words. */
export const TITLED_NAME = new RegExp(
  String.raw`^(${TITLE} (?:[^.:?!\n]|(?<=[ -]\p{Lu})\.(?= )){2,100}?|\p{Lu}[\p{L}\p{M}'’-]{1,30} \p{Lu}\. ?\p{Lu}\.(?:, ?[^.:\n]{2,90}(?=\.))?|\p{Lu}[\p{L}\p{M}'’-]{3,30}(?: [\p{L}\p{M}'’-]{2,30}){0,2}?)(?:(?<=\.)|\.)[ \t]{1,9}(?=["“«¿¡(]?[\p{Lu}\d])`,
  'u',
);
const TITLED = new RegExp(`^${TITLE} `, 'u');
const INITIALS = /^\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}\. ?\p{Lu}\./u;
/** `Mme la ministre déléguée`. */
const OFFICE = /^\S+ (?:l['’]|l[ae] )\S+(?: \S+){0,4}$/u;
/** Before a comma; the office stands behind it. */
const WHOLE = /^\S+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|du|des|d['’]\S+|la|le|von|van|der|al)){1,5}$/u;
const FEWEST_AGAIN = 2;
const FEWEST = 3;
const SHARE = 0.4;
/** Whoever presides speaks between all others. */
const CHAIR_SHARE = 0.25;

export function titledNames({ rows, counts, paragraphs }: OpenedRows): ReadonlySet<string> {
  const again = [...counts].filter(([, count]) => count > 1);
  const isTitled = again.some(([name]) => TITLED.test(name));
  const names = new Set<string>();
  for (const [name, count] of counts) {
    const [before = ''] = name.split(',');
    const isName = TITLED.test(name)
      ? isTitled && (count > 1 || OFFICE.test(before) || WHOLE.test(before))
      : INITIALS.test(name);
    if (isName) names.add(name);
  }
  const counted = () => {
    let sum = 0;
    for (const name of names) sum += counts.get(name) ?? 0;
    return sum;
  };
  const formed = counted();
  if (formed < FEWEST_AGAIN) return new Set();
  for (const [name, count] of again)
    if (count >= (formed + count) * CHAIR_SHARE && isBetween(name, rows, names)) names.add(name);
  const all = counted();
  return names.size > 1 && all >= FEWEST && all >= paragraphs * SHARE ? names : new Set();
}

/** Nobody opens two turns running: what does so is a word that sentences begin with. */
function isBetween(name: string, rows: readonly OpenedRow[], names: ReadonlySet<string>): boolean {
  let last = '';
  for (const row of rows) {
    if (row.name === name && last === name) return false;
    if (row.name === name || names.has(row.name)) last = row.name;
  }
  return true;
}
