/**
 * Names that stand on a row of their own, or beside a time without a colon, as services and pages have them when they are
 * copied. Each layout is written again, row by row, as turns that `turn-head.ts` reads; rows keep their numbers.
 *
 * A name before a time (`Berg, Ann  0:05`) is one of any letters where it comes again.
 *
 *     above the time      below the time      beside the time     above the stamped words     above the words
 *     Ann                 0:05                0:05 - Ann          Ann                         Ann
 *     0:05                Ann                 words               (0:05) words                words
 *     words               words
 */
import { countWords } from '../../core/text/word.ts';
import { isNumberedVoice } from '../anonymous.ts';
import { keptForLast } from '../last-texts.ts';
import { rowsOf } from '../lines.ts';
import { markNamesInFront } from './names-in-front.ts';
import { isSpeakerName } from './speaker-name.ts';
import type { MarkedNames } from './stopped-names.ts';
import { joinTimesAbove } from './times-above.ts';
import { stampAtEnd, stampAtHead } from './written-stamp.ts';

interface Row {
  text: string;
  /** Index among all rows of the text, blank ones as well. */
  index: number;
  /** No row, or a blank one, is above it. */
  opens: boolean;
  /** As written, with its brackets. */
  stamp: string | undefined;
  /** The name and the stamp of a row that ends in one, and holds nothing else. */
  ending: { name: string; stamp: string } | undefined;
  /** What stands behind the stamp, or all of it where there is none. */
  words: string;
  /** The name that its words are, null where they are none; undefined until a layout asks. */
  name: string | null | undefined;
}

interface Layout {
  /** The name that the row at `at` of the filled rows holds in this layout; undefined where it holds none. */
  nameAt: (rows: readonly Row[], at: number) => string | undefined;
  /** Of the rows that might have one so many do, from the first name on. */
  mayHave: (rows: readonly Row[], at: number) => boolean;
  share: number;
  /** Two people who speak once each are enough, where every one of these rows stands as it should. */
  isPlain?: (rows: readonly Row[], at: number) => boolean;
  /** What the rows become that start at `at`, by their distance from it. */
  write: (rows: readonly Row[], at: number, name: string) => string[];
  /** A short row above a name is a heading: all words have times. */
  hasHeadings?: true;
}

/** Nearly all: in captions a row of one capitalised word may stand above some times. */
const SHARE = 0.8;
/** A turn may have more than one paragraph. */
const HALF = 0.5;
const FEWEST = 3;
/** So many names, nearly all of which come again, stand above more than one paragraph each. */
const FEWEST_SURE = 5;
const SURE_SHARE = 0.1;
const LONGEST_NAME = 60;
const LONGEST_ENDING = 80;
const TIMED = /\d:\d\d/;
/** Words of a heading. */
const LONGEST_HEADING = 12;
const ENDED = /[.?!…。？！,;:，；：]["”’)\]]*$/;
const NAME_END = /\s\([^()]{1,40}\)$|(?<=\s(?:\p{Lu}|[JS]r))\.$/u;
const MARKED = /^(?:#{1,6} +)?(?:\*\*|__)?([^*_#]{1,60}?)(?:\*\*|__)?$/;
/** `Ann Berg -- Chief Executive Officer`, as calls of firms introduce everybody. */
const OFFICE =
  /^(?:\*\*)?(\p{Lu}[^*—–-]{1,50}?)(?:\*\*)?\s+(?:--|—|–)\s+[*_]{0,3}(\p{Lu}[^.!?*\n]{1,90}?)[*_]{0,3}$/u;
const SEPARATOR = /^\s*(?:[-–—|·]\s*)?/;

const turn = (name: string) => `**${name}:**`;
const isTime = (row: Row | undefined) => row?.stamp !== undefined && row.words === '';
const isStamped = (row: Row | undefined) => row?.stamp !== undefined && row.words !== '';
const isWords = (row: Row | undefined) => row !== undefined && row.stamp === undefined;
/** No heading; and a list of those who take part has their offices, and nothing is said in it. */
const isSpoken = (row: Row | undefined) =>
  isWords(row) &&
  row?.text.startsWith('#') === false &&
  !(OFFICE.test(row.words) && nameIn(row) !== undefined);
/** A firm in brackets and a letter of a name may have a full stop: `Ann (Acme Inc.)`, `Ann B.` */
const isEnded = (name: string) => ENDED.test(name.replace(NAME_END, ''));
/** A name in bold, or written as a heading, is one as well. */
const nameIn = (row: Row | undefined) => {
  if (row === undefined) return undefined;
  if (row.name === undefined) {
    const [, holder, office] = OFFICE.exec(row.words) ?? [];
    const name = holder ?? row.words.replace(MARKED, '$1');
    const isName = isSpeakerName(name) && !isEnded(name);
    row.name = !isName ? null : office === undefined ? name : `${name} (${office})`;
  }
  return row.name ?? undefined;
};

const LAYOUTS: readonly Layout[] = [
  {
    // Above the time.
    nameAt: (rows, at) =>
      isTime(rows[at + 1]) && isWords(rows[at]) ? nameIn(rows[at]) : undefined,
    mayHave: (rows, at) => isTime(rows[at + 1]),
    share: SHARE,
    isPlain: (rows, at) =>
      rows[at]?.opens === true && rows[at + 1]?.opens === false && isWords(rows[at + 2]),
    write: (rows, at, name) => [`${turn(name)} ${rows[at + 1]?.stamp}`, ''],
  },
  {
    // Below the time.
    nameAt: (rows, at) =>
      isTime(rows[at]) && isWords(rows[at + 1]) && isWords(rows[at + 2])
        ? nameIn(rows[at + 1])
        : undefined,
    mayHave: (rows, at) => isTime(rows[at]),
    share: SHARE,
    write: (rows, at, name) => [`${turn(name)} ${rows[at]?.stamp}`, ''],
  },
  {
    // Beside the time.
    nameAt: (rows, at) =>
      isStamped(rows[at]) && isWords(rows[at + 1]) ? besideTime(rows[at] as Row) : undefined,
    mayHave: (rows, at) => rows[at]?.stamp !== undefined,
    share: SHARE,
    write: (rows, at, name) => [`${turn(name)} ${rows[at]?.stamp}`],
  },
  {
    // Before the time.
    nameAt: (rows, at) =>
      isWords(rows[at + 1]) && rows[at + 1]?.ending === undefined
        ? rows[at]?.ending?.name
        : undefined,
    mayHave: (rows, at) => rows[at]?.ending !== undefined,
    share: SHARE,
    write: (rows, at, name) => [`${turn(name)} ${rows[at]?.ending?.stamp}`],
  },
  {
    // Above the stamped words.
    nameAt: (rows, at) =>
      isWords(rows[at]) && isStamped(rows[at + 1]) ? nameIn(rows[at]) : undefined,
    mayHave: (rows, at) => isWords(rows[at]) && isStamped(rows[at + 1]),
    share: SHARE,
    write: (rows, at, name) => ['', `${turn(name)} ${rows[at + 1]?.stamp} ${rows[at + 1]?.words}`],
    hasHeadings: true,
  },
  {
    // Above the words, in a text without times.
    nameAt: (rows, at) =>
      rows[at]?.opens === true && isWords(rows[at]) && isSpoken(rows[at + 1])
        ? nameIn(rows[at])
        : undefined,
    // A name may stand in a paragraph of its own.
    mayHave: (rows, at) => rows[at]?.opens === true && nameIn(rows[at - 1]) === undefined,
    share: HALF,
    write: (rows, at, name) => ['', `${turn(name)} ${rows[at + 1]?.text}`],
  },
];
const WITHOUT_TIMES = LAYOUTS.at(-1);

/** Longer ones are no heads of turns. */
const LONGEST_WRITTEN = 80;

/** The text as it is where its names do not stand so. */
export function joinNamesAbove(written: string): string {
  return markNamesAbove(written).text;
}

/** The same, and the names that are now before their words. */
export const markNamesAbove = keptForLast((written: string): MarkedNames => {
  const text = joinTimesAbove(written);
  const all = rowsOf(text);
  const rows = filledRows(all);
  const hasTimes = rows.some(({ stamp, ending }) => (stamp ?? ending) !== undefined);
  for (const layout of LAYOUTS) {
    if (hasTimes === (layout === WITHOUT_TIMES)) continue;
    const names = namesIn(rows, layout);
    if (names === undefined) continue;
    for (const [at, name] of names) {
      const written = layout.write(rows, at, name);
      for (const [offset, row] of written.entries()) all[(rows[at + offset] as Row).index] = row;
      const above = layout.hasHeadings ? rows[at - 1] : undefined;
      if (above !== undefined && isHeading(above)) all[above.index] = `## ${above.text}`;
    }
    const people = [...names.values()].filter(({ length }) => length <= LONGEST_WRITTEN);
    return { text: all.join('\n'), names: new Set(people) };
  }
  const inFront = hasTimes ? markNamesInFront(all, rows)?.join('\n') : undefined;
  return { text: inFront ?? text, names: new Set() };
});

function filledRows(all: readonly string[]): Row[] {
  const rows: Row[] = [];
  let opens = true;
  for (const [index, raw] of all.entries()) {
    const text = raw.trim();
    if (text !== '') rows.push(rowOf(text, index, opens));
    opens = text === '';
  }
  return rows;
}

function rowOf(text: string, index: number, opens: boolean): Row {
  const to = /^\W{0,4}\d/.test(text) ? stampAtHead(text)?.to : undefined;
  const stamp = to === undefined ? undefined : text.slice(0, to);
  const ending = to === undefined ? endingOf(text) : undefined;
  const words = to === undefined ? text : text.slice(to).trim();
  return { text, index, opens, stamp, ending, words, name: undefined };
}

function endingOf(text: string): Row['ending'] {
  const at = text.length <= LONGEST_ENDING && TIMED.test(text) ? stampAtEnd(text) : undefined;
  if (at === undefined) return undefined;
  const before = text.slice(0, at.from).trimEnd();
  const name = before
    .replace(/[,·|•–—-]$/, '')
    .trimEnd()
    .replace(MARKED, '$1');
  const isName = name !== '' && !/[:：|*<>[\]]|[.?!] /.test(name) && !isEnded(name);
  return isName ? { name, stamp: text.slice(at.from, at.to) } : undefined;
}

/** `- Ann`, `| Ann`, `Ann:` */
function besideTime({ words }: Row): string | undefined {
  if (words.length > LONGEST_NAME) return undefined;
  const name = words
    .slice(SEPARATOR.exec(words)?.[0].length ?? 0)
    .replace(/\s*[:：]$/, '')
    .replace(MARKED, '$1');
  const isName = name !== '' && !/[:：|*<>[\]]/.test(name);
  return isName && !isEnded(name) ? name : undefined;
}

/** By the index of the row where each starts; undefined where the layout is not that of the text. */
function namesIn(rows: readonly Row[], layout: Layout): Map<number, string> | undefined {
  const names = new Map<number, string>();
  let might = 0;
  let plain = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const name = layout.nameAt(rows, at);
    if (name !== undefined) {
      names.set(at, name);
      if (layout.isPlain?.(rows, at)) plain += 1;
    }
    if (names.size > 0 && layout.mayHave(rows, at)) might += 1;
  }
  // A service's own name for a voice is one wherever it stands, and may stand only where another voice begins.
  const all = [...names.values()];
  if (all.length > 1 && all.every(isNumberedVoice)) return names;
  const counts = countsOf(names);
  if (layout === WITHOUT_TIMES) dropList(rows, names, counts);
  const share = layout === WITHOUT_TIMES && areSure(names, counts) ? SURE_SHARE : layout.share;
  if (names.size < might * share) return undefined;
  const people = new Set(names.values()).size;
  // Everybody speaks more than once, or nearly so: titles and single words do not come again.
  const comeAgain = names.size >= FEWEST && people > 1 && people * 1.5 <= names.size;
  const areApart = names.size > 1 && plain === names.size && plain === might;
  const isAlone = people === 1 && names.size > 1 && layout.isPlain !== undefined;
  return comeAgain || areApart || isAlone ? names : undefined;
}

/** Nobody but those who talk stands again and again, or with an office, above paragraphs, however many of these everybody has. */
function areSure(names: ReadonlyMap<number, string>, counts: ReadonlyMap<string, number>): boolean {
  const all = [...names.values()];
  if (all.length < FEWEST_SURE) return false;
  const again = all.filter((name) => name.endsWith(')') || (counts.get(name) as number) > 1).length;
  return again >= all.length * SHARE && counts.size > 1;
}

/** `Participants` above a list of names, before anybody has spoken: a name that is there once, and no sentence below it. */
function dropList(
  rows: readonly Row[],
  names: Map<number, string>,
  counts: Map<string, number>,
): void {
  for (const [at, name] of names) {
    const below = rows[at + 1]?.text ?? '';
    if (counts.get(name) !== 1 || ENDED.test(below) || countWords(below) > LONGEST_HEADING) return;
    names.delete(at);
    counts.delete(name);
  }
}

function countsOf(names: ReadonlyMap<number, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isHeading({ text, stamp }: Row): boolean {
  const isShort = countWords(text) <= LONGEST_HEADING;
  return stamp === undefined && isShort && /^\P{Ll}/u.test(text) && !ENDED.test(text);
}
