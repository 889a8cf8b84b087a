/**
 * Names that a full stop ends, or a full stop and a dash, as plays, parliaments and courts print them; and names on a row of their
 * own whose words stand in paragraphs below. Nothing but their coming again tells that they are names.
 *
 *     ANA. words                       President. – words             Karl Müller (Musterstadt) (CDU/CSU):
 *     M. le président. words           Anna Berg, rapporteur. – words
 *     Петров П. П. words               R.- palabras                   words
 *     El señor GÓMEZ: words            O SR. LIMA (PL - MG) - words
 */
import { keptForLast } from '../last-texts.ts';
import { rowsOf } from '../lines.ts';
import { countedThrough, isNobody } from '../nobody.ts';
import { TITLED_NAME, titledNames } from './titled-names.ts';

export interface MarkedNames {
  /** With each name in bold, a colon behind it; as it is where it has none. */
  text: string;
  names: ReadonlySet<string>;
}

/** A row that a name opens: where it ends, and where the words begin. */
export interface OpenedRow {
  /** Index among all rows. */
  at: number;
  name: string;
  /** Offset of the words in the row. */
  to: number;
}

interface Form {
  /** Its name is the first group. */
  opens: RegExp;
  /** Those that are names, none where the text has not the form. `paragraphs`: of the text, or its rows where nothing parts them. */
  namesOf: (rows: readonly OpenedRow[], paragraphs: number) => ReadonlySet<string>;
}

/** Characters of a row in which a name ends. */
const REACH = 140;
const MAY_OPEN = /^[ \t]{0,40}\p{Lu}[^.:–—-]{0,120}[.:–—-]/u;
const FEWEST = 3;
/** Of all paragraphs. A speech has several, and a chair opens every other one. */
const THROUGHOUT_SHARE = 0.1;
const CAPITALS_SHARE = 0.4;
const ABOVE_SHARE = 0.1;

const CAPITAL = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]+`;
const CAPITALS = String.raw`${CAPITAL}(?: ${CAPITAL}| \p{Lu}\.| \d{1,2}){0,4}`;
/** `Mr. SMITH of Texas`, `The SPEAKER pro tempore`, `ANA (aside)`, `ANA BERG, ministra del pane`. */
const IN_CAPITALS = new RegExp(
  String.raw`^((?:(?:The|M|Mr|Mrs|Ms|Miss|Dr|Hon|Mme|Mlle|Sr|Sra)\.? ){0,2}${CAPITALS}(?: (?:of|from|de|du|von|pro) \p{L}{2,30}(?: \p{Lu}\p{L}{1,30})?)?(?:, [^.:;?!\n]{2,80})?)(?:,? ?(\([^()\n]{1,60}\)))?\.[ \t]{1,9}(?=\S)`,
  'u',
);
/** `O SR. PRESIDENTE (João Silva. PP - SP) - palabras` */
const CAPITALS_DASHED = new RegExp(
  String.raw`^((?:[OA] (?:SRA?\. )?)?${CAPITALS}(?: \([^()\n]{1,90}\))?) ?[–—-] (?=\S)`,
  'u',
);
/** `El señor GÓMEZ PÉREZ (Ana): palabras`: a title in small letters before capitals. */
const TITLED_CAPITALS = new RegExp(
  String.raw`^(\p{Lu}[\p{Ll}\p{M}]*\.?(?: \p{Ll}[\p{Ll}\p{M}]*\.?){0,2} ${CAPITALS}(?: \([^()\n]{1,60}\))?): (?=\S)`,
  'u',
);
/** A stop before a dash; one within a name follows a letter or a shortened word. */
const DASHED =
  /^((?:[^.:\n]|(?<=(?:^|\P{L})\p{L}{1,4})\.(?= )){1,110}?)\.\s{0,2}[–—-]{1,2}\s{0,2}(?=["“«¿¡(]?[\p{L}\d])/u;
const ABOVE = /^((?:[^.:\n]|(?<=(?:^|\P{L})\p{L}{1,5})\.(?=[ )])){2,120}?)\s?:$/u;
/** A number, as acts and scenes have them. */
const COUNTED = /^(?:[^ ]+ )?(?:\d{1,3}|[IVXLC]{1,6})$/u;
/** A party, an office or a place. */
const BRACKETED = /\(\p{Lu}[^()]{0,60}\)$/u;
/** Words of whoever has no name: `De voorzitter`. */
const LONGEST_OFFICE = 3;

const FORMS: readonly Form[] = [
  { opens: DASHED, namesOf: namesThroughout },
  { opens: CAPITALS_DASHED, namesOf: namesThroughout },
  { opens: TITLED_CAPITALS, namesOf: namesThroughout },
  {
    opens: IN_CAPITALS,
    namesOf: (rows, paragraphs) => {
      const named = rows.filter(({ name }) => !COUNTED.test(name));
      const again = comingAgain(named);
      const people = namesAmong(named);
      const isSure = named.length >= paragraphs * CAPITALS_SHARE && people.size > 1;
      return again.length >= FEWEST && isSure ? people : new Set();
    },
  },
  { opens: TITLED_NAME, namesOf: titledNames },
  { opens: ABOVE, namesOf: namesAbove },
];

/** Of a form that nothing else has: somebody comes again. */
function namesThroughout(rows: readonly OpenedRow[], paragraphs: number): ReadonlySet<string> {
  const people = namesAmong(rows);
  const isSure = comingAgain(rows).length > 0 && rows.length >= paragraphs * THROUGHOUT_SHARE;
  return isSure && people.size > 1 ? people : new Set();
}

function namesAbove(rows: readonly OpenedRow[], paragraphs: number): ReadonlySet<string> {
  const parts = countedThrough(countsOf(rows));
  const named = rows.filter(({ name }) => mayStandAbove(name) && !parts.has(name));
  const again = comingAgain(named).length;
  const bracketed = named.filter(({ name }) => BRACKETED.test(name)).length;
  const people = namesAmong(named);
  const isSure = again > 1 || bracketed > 1;
  const areNames = bracketed > 0 || again * 2 >= named.length;
  if (!isSure || !areNames || people.size < 2 || named.length < paragraphs * ABOVE_SHARE)
    return new Set();
  for (const { name } of comingAgain(rows))
    if (name.split(' ').length <= LONGEST_OFFICE && !parts.has(name)) people.add(name);
  return people;
}

export const markStoppedNames = keptForLast((text: string): MarkedNames => {
  const rows = rowsOf(text);
  const opened = FORMS.map((): OpenedRow[] => []);
  let paragraphs = 0;
  let filled = 0;
  let isOpen = false;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as string;
    const isFilled = /\S/.test(row);
    if (isFilled) filled += 1;
    if (isFilled && !isOpen) paragraphs += 1;
    isOpen = isFilled;
    if (!isFilled || !MAY_OPEN.test(row)) continue;
    const from = row.length - row.trimStart().length;
    const head = row.slice(from, from + REACH).trimEnd();
    const isAbove = head.endsWith(':') && from + head.length === row.trimEnd().length;
    for (const [form, { opens }] of FORMS.entries()) {
      if (isAbove !== (opens === ABOVE)) continue;
      const match = opens.exec(head);
      if (match === null) continue;
      const name = `${match[1]}${match[2] === undefined ? '' : ` ${match[2]}`}`.trim();
      opened[form]?.push({ at, name, to: from + match[0].length });
      break;
    }
  }
  const names = new Set<string>();
  for (const [form, { namesOf }] of FORMS.entries()) {
    const found = opened[form] as OpenedRow[];
    if (found.length < FEWEST) continue;
    const people = namesOf(found, paragraphs < found.length ? filled : paragraphs);
    for (const { at, name, to } of found) {
      if (!people.has(name) || isNobody(name)) continue;
      names.add(name);
      rows[at] = `**${name}:** ${(rows[at] as string).slice(to)}`.trimEnd();
    }
  }
  return names.size === 0 ? { text, names } : { text: rows.join('\n'), names };
});

/** Of the rows those whose name stands before another one as well. */
export function comingAgain(rows: readonly OpenedRow[]): OpenedRow[] {
  const counts = countsOf(rows);
  return rows.filter(({ name }) => (counts.get(name) ?? 0) > 1);
}

function countsOf(rows: readonly OpenedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function namesAmong(rows: readonly OpenedRow[]): Set<string> {
  return new Set(rows.map(({ name }) => name));
}

/** What leads to a list ends in a small word; a name and an office do not, and hold few of them. */
function mayStandAbove(name: string): boolean {
  const words = name
    .replace(/\([^()]{1,60}\)/g, '')
    .trim()
    .split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !word.endsWith('.')).length;
  return (
    !/^\p{Ll}/u.test(words.at(-1) ?? 'a') && small * 2 <= words.length && !/[?!;,]$/.test(name)
  );
}
