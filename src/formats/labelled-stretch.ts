/** Where in a text its labels stand: people who talk are named from beginning to end, and a play that is read out is not. */

import { isAnonymous } from './anonymous.ts';

/** Rows from which a stretch can be told. */
const FEWEST_ROWS = 40;
/** Of the rows so many stand before the first label, and behind the last, where somebody read “Name: …” lines out. */
const BEFORE = 0.1;
const BEHIND = 0.25;

/** `first` and `last`: index of the first row with a label and of the last one; -1 where none has. */
export function isReadOut(first: number, last: number, rows: number): boolean {
  if (first === -1 || rows < FEWEST_ROWS) return false;
  return first > rows * BEFORE && rows - 1 - last > rows * BEHIND;
}

/** Words that are explained, ingredients, settings: so many labels of one word each, and none comes again. */
const FEWEST_ENTRIES = 4;
/** So many are no round of people, however what stands behind them begins. */
const MANY_ENTRIES = 6;
const ENTRY_SHARE = 0.5;
const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;
/** Sentences begin so. */
const CAPITAL = /^[\p{P}\s]{0,3}\p{Lu}/u;

/**
 * `rows`: the label of each row that has one, and the words behind it. A round in which everybody speaks once is told by
 * whole names, by letters of several scripts, and by what is said in sentences.
 */
export function areEntries(rows: readonly (readonly [label: string, words: string])[]): boolean {
  const labels = new Set(rows.map(([label]) => label));
  if (labels.size < FEWEST_ENTRIES || labels.size < rows.length) return false;
  const single = rows.filter(([label]) => LATIN.test(label) && !isAnonymous(label));
  if (single.length <= rows.length * ENTRY_SHARE) return false;
  const isMixed = rows.some(([label]) => /\p{L}/u.test(label.replace(/\p{Script=Latin}/gu, '')));
  const small = single.filter(([, words]) => !CAPITAL.test(words)).length;
  return !isMixed && (labels.size >= MANY_ENTRIES || small > rows.length * ENTRY_SHARE);
}
