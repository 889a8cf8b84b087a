/**
 * Names between a time and the words with nothing behind them, as Trint writes them when it is copied:
 *
 *     [00:00:09] Ann Berg Welcome to the show.
 *
 * A name is what nearly all rows with a time begin with again and again, each time before a word with a capital.
 */
import { isNobody } from '../nobody.ts';

const FEWEST = 4;
/** Of the rows with a time so many must begin with a name; with one of a single word, which sentences begin with as well. */
const SHARE = 0.8;
const SINGLE_SHARE = 0.9;
/** Words of a name. */
const LONGEST = 4;
/** Of those who have a first name, whoever has one surname as well. */
const SURNAME_SHARE = 0.3;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:de|del|da|van|von|der|la|bin|al)|\d{1,3})$/u;
/** What a sentence begins with; `I` has a capital wherever it stands. */
const BEGINS = /^["“«¿¡(['‘]?(?!I(?:['’]|$))(?:\p{Lu}|\d)/u;
const I = /^["“('‘]?I(?:['’]|$)/;
/** As `WORD` does, with another word behind it. */
const MAY_OPEN = /^(?:\p{Lu}|[dvlba]|\d)\S*\s/u;

/** A colon within the words that a name may have: the row opens with a label as everybody writes them. */
const LABELLED = /^(?:\S+\s+){0,3}\S*[:：](?:\s|$)/;

export interface StampedRow {
  /** Among all rows of the text. */
  index: number;
  /** As written; undefined where the row opens with none. */
  stamp: string | undefined;
  /** What stands behind it. */
  words: string;
}

interface SplitRow {
  index: number;
  stamp: string | undefined;
  words: string[];
}

/** `all` rows with a mark round each of these names, of which `filled` hold something; undefined where there are none. */
export function markNamesInFront(
  all: readonly string[],
  filled: readonly StampedRow[],
): string[] | undefined {
  const timed = filled.filter(({ stamp, words }) => stamp !== undefined && words !== '');
  const fewest = timed.length * SHARE;
  if (timed.length < FEWEST || timed.filter(({ words }) => MAY_OPEN.test(words)).length < fewest)
    return undefined;
  if (timed.filter(({ words }) => LABELLED.test(words)).length * 2 > timed.length) return undefined;
  const rows = timed.map((row): SplitRow => {
    const { index, stamp, words } = row;
    return { index, stamp, words: words.split(/\s+/) };
  });
  const names = recurringNames(rows);
  const found = rows.flatMap((row) => {
    const length = nameLength(row, names);
    return length === 0 ? [] : [{ row, length }];
  });
  const people = new Set(found.map(({ row, length }) => row.words.slice(0, length).join(' ')));
  const isSingle = [...people].some((name) => !name.includes(' '));
  if (people.size < 2 || found.length < (isSingle ? rows.length * SINGLE_SHARE : fewest))
    return undefined;
  const marked = [...all];
  for (const { row, length } of found) {
    const name = row.words.slice(0, length).join(' ');
    marked[row.index] = `${row.stamp} **${name}:** ${row.words.slice(length).join(' ')}`;
  }
  return marked;
}

/** Of all that rows begin with before a capital, what comes again. */
function recurringNames(rows: readonly SplitRow[]): Map<string, number> {
  const counts = new Map<string, { times: number; sure: number }>();
  for (const { words } of rows)
    for (let length = 1; length <= LONGEST && length < words.length; length += 1) {
      if (!WORD.test(words[length - 1] as string)) break;
      const next = words[length] as string;
      if (!BEGINS.test(next) && !I.test(next)) continue;
      const name = words.slice(0, length).join(' ');
      const count = counts.get(name) ?? { times: 0, sure: 0 };
      count.times += 1;
      if (BEGINS.test(next)) count.sure += 1;
      counts.set(name, count);
    }
  const names = new Map<string, number>();
  for (const [name, { times, sure }] of counts)
    if (times > 1 && sure * 2 >= times && !isNobody(name)) names.set(name, times);
  return names;
}

/** Words of the name that a row begins with, the surname as well; 0 where it begins with none. */
function nameLength({ words }: SplitRow, names: ReadonlyMap<string, number>): number {
  let best = 0;
  let before = 0;
  for (let length = 1; length <= LONGEST && length < words.length; length += 1) {
    const times = names.get(words.slice(0, length).join(' ')) ?? 0;
    // `Ann Berg So` comes again as well, and much more seldom than `Ann Berg`.
    if (times === 0 || times < before * SURNAME_SHARE) continue;
    best = length;
    before = times;
  }
  return best;
}
