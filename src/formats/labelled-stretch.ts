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
const ONE_WORD_SHARE = 0.5;

/** `labels`: how often each stands there. A round in which everybody speaks once is told by its whole names. */
export function areEntries(labels: ReadonlyMap<string, number>): boolean {
  const names = [...labels.keys()];
  if (names.length < FEWEST_ENTRIES || [...labels.values()].some((times) => times > 1))
    return false;
  const single = names.filter((name) => /^[\p{L}\p{M}'’-]+$/u.test(name) && !isAnonymous(name));
  return single.length > names.length * ONE_WORD_SHARE;
}
