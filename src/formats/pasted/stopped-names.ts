/**
 * Names that a full stop ends, or a full stop and a dash, as plays, parliaments and courts print them; and names on a row of their
 * own whose words stand in paragraphs below. Nothing but their coming again tells that they are names.
 *
 *     ANA. words                       President. – words             Karl Müller (Musterstadt) (CDU/CSU):
 *     M. le président. words           Anna Berg, rapporteur. – words
 *     Петров П. П. words               R.- palabras                   words
 *     El señor GÓMEZ: words            O SR. LIMA (PL - MG) - words
 */
import { skipBlanks } from '../../core/text/word.ts';
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

/** What might be names, of one form. */
export interface OpenedRows {
  rows: readonly OpenedRow[];
  /** How many rows each name opens. */
  counts: ReadonlyMap<string, number>;
  /** Of the text, or its rows where nothing parts them. */
  paragraphs: number;
}

interface Form {
  /** Its name is the first group. */
  opens: RegExp;
  /** Those that are names, none where the text has not the form. */
  namesOf: (opened: OpenedRows) => ReadonlySet<string>;
}

/** Characters of a row in which a name ends. */
const REACH = 140;
const COLON = 0x3a;
/** A full stop, a colon, dashes. */
const MARKS: ReadonlySet<number> = new Set([0x2e, COLON, 0x2d, 0x2013, 0x2014]);
const FEWEST = 3;
/** Of all paragraphs. A speech has several, and a chair opens every other one. */
const THROUGHOUT_SHARE = 0.1;
const CAPITALS_SHARE = 0.4;
const ABOVE_SHARE = 0.1;
/** Of all turns. */
const RUNNING_SHARE = 0.2;

const CAPITAL = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]+`;
const NAME_IN_CAPITALS = String.raw`${CAPITAL}(?: ${CAPITAL}| \p{Lu}\.| \d{1,2}){0,4}`;
/** `Mr. SMITH of Texas`, `The SPEAKER pro tempore`, `ANA (aside)`, `ANA BERG, ministra del pane`. */
const IN_CAPITALS = new RegExp(
  String.raw`^((?:(?:The|M|Mr|Mrs|Ms|Miss|Dr|Hon|Mme|Mlle|Sr|Sra)\.? ){0,2}${NAME_IN_CAPITALS}(?: (?:of|from|de|du|von|pro) \p{L}{2,30}(?: \p{Lu}\p{L}{1,30})?)?(?:, [^.:;?!\n]{2,80})?)(?:,? ?(\([^()\n]{1,60}\)))?\.[ \t]{1,9}(?=\S)`,
  'u',
);
/** `O SR. PRESIDENTE (João Silva. PP - SP) - palabras` */
const CAPITALS_DASHED = new RegExp(
  String.raw`^((?:[OA] (?:SRA?\. )?)?${NAME_IN_CAPITALS}(?: \([^()\n]{1,90}\))?) ?[–—-] (?=\S)`,
  'u',
);
/** `El señor GÓMEZ PÉREZ (Ana): palabras`: a title in small letters before capitals. */
const TITLED_CAPITALS = new RegExp(
  String.raw`^(\p{Lu}[\p{Ll}\p{M}]*\.?(?: \p{Ll}[\p{Ll}\p{M}]*\.?){0,2} ${NAME_IN_CAPITALS}(?: \([^()\n]{1,60}\))?): (?=\S)`,
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
  { opens: IN_CAPITALS, namesOf: namesInCapitals },
  { opens: TITLED_NAME, namesOf: titledNames },
  { opens: ABOVE, namesOf: namesAbove },
];

/** Of a form that nothing else has: somebody comes again. */
function namesThroughout({ rows, counts, paragraphs }: OpenedRows): ReadonlySet<string> {
  const isSure = rowsOfNames(counts, isAgain) > 0 && rows.length >= paragraphs * THROUGHOUT_SHARE;
  return isSure && counts.size > 1 ? new Set(counts.keys()) : new Set();
}

function namesInCapitals({ counts, paragraphs }: OpenedRows): ReadonlySet<string> {
  const named = new Map([...counts].filter(([name]) => !COUNTED.test(name)));
  const isSure = named.size > 1 && rowsOfNames(named, () => true) >= paragraphs * CAPITALS_SHARE;
  return isSure && rowsOfNames(named, isAgain) >= FEWEST ? new Set(named.keys()) : new Set();
}

function namesAbove({ counts, paragraphs }: OpenedRows): ReadonlySet<string> {
  const parts = countedThrough(counts);
  const said = new Map([...counts].filter(([name]) => !parts.has(name)));
  const named = new Map([...said].filter(([name]) => mayStandAbove(name)));
  const all = rowsOfNames(named, () => true);
  const again = rowsOfNames(named, isAgain);
  const bracketed = rowsOfNames(named, (_times, name) => BRACKETED.test(name));
  // One label that comes back is a heading, unless it is whoever presides.
  const recurring = [...named.values()].filter(isAgain);
  const isSure = bracketed > 1 || recurring.length > 1 || (recurring[0] ?? 0) >= FEWEST;
  const areNames = bracketed > 0 || again * 2 >= all;
  if (!isSure || !areNames || named.size < 2 || all < paragraphs * ABOVE_SHARE) return new Set();
  const people = new Set(named.keys());
  for (const [name, times] of said)
    if (isAgain(times) && name.split(' ').length <= LONGEST_OFFICE) people.add(name);
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
    const from = skipBlanks(row, 0, row.length);
    const isFilled = from < row.length;
    if (isFilled) filled += 1;
    if (isFilled && !isOpen) paragraphs += 1;
    isOpen = isFilled;
    if (isFilled && mayOpen(row, from)) takeRow(row, from, at, opened);
  }
  const names = new Set<string>();
  for (const [form, { namesOf }] of FORMS.entries()) {
    const found = opened[form] as OpenedRow[];
    if (found.length < FEWEST) continue;
    const counts = countsOf(found);
    const parted = paragraphs < found.length ? filled : paragraphs;
    const people = namesOf({ rows: found, counts, paragraphs: parted });
    if (people.size === 0 || !takeTurns(found, people)) continue;
    for (const { at, name, to } of found) {
      if (!people.has(name) || isNobody(name)) continue;
      names.add(name);
      rows[at] = `**${name}:** ${(rows[at] as string).slice(to)}`.trimEnd();
    }
  }
  return names.size === 0 ? { text, names } : { text: rows.join('\n'), names };
});

/** A capital, and not far behind it a mark that ends a name. */
function mayOpen(row: string, from: number): boolean {
  const first = row.charCodeAt(from);
  const isCapital =
    first < 0x80 ? first >= 0x41 && first <= 0x5a : /\p{Lu}/u.test(row.charAt(from));
  if (!isCapital) return false;
  const last = Math.min(row.length, from + REACH);
  for (let at = from + 1; at < last; at += 1) if (MARKS.has(row.charCodeAt(at))) return true;
  return false;
}

/** The first form that the row has; one word and a colon is the last of them. */
function takeRow(row: string, from: number, at: number, opened: readonly OpenedRow[][]): void {
  const end = row.trimEnd().length;
  const isAbove = row.charCodeAt(end - 1) === COLON;
  if (isAbove && end - from > REACH) return;
  const head = row.slice(from, Math.min(end, from + REACH));
  if (
    isAbove &&
    !head.includes(' ') &&
    !head.includes('.') &&
    head.indexOf(':') === head.length - 1
  ) {
    opened.at(-1)?.push({ at, name: head.slice(0, -1), to: end });
    return;
  }
  for (let form = 0; form < FORMS.length; form += 1) {
    const { opens } = FORMS[form] as Form;
    if (isAbove !== (opens === ABOVE)) continue;
    const match = opens.exec(head);
    if (match === null) continue;
    const name = match[2] === undefined ? (match[1] as string) : `${match[1]} ${match[2]}`;
    opened[form]?.push({ at, name: name.trim(), to: from + match[0].length });
    return;
  }
}

/** Hardly anybody opens two turns running: what does so is what sentences begin with. */
function takeTurns(rows: readonly OpenedRow[], people: ReadonlySet<string>): boolean {
  let turns = 0;
  let running = 0;
  let last = '';
  for (const { name } of rows) {
    if (!people.has(name)) continue;
    turns += 1;
    if (name === last) running += 1;
    last = name;
  }
  return running <= turns * RUNNING_SHARE;
}

function countsOf(rows: readonly OpenedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isAgain(times: number): boolean {
  return times > 1;
}

/** How many rows those names open. */
function rowsOfNames(
  counts: ReadonlyMap<string, number>,
  which: (times: number, name: string) => boolean,
): number {
  let sum = 0;
  for (const [name, times] of counts) if (which(times, name)) sum += times;
  return sum;
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
