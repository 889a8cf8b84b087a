/** Where in a text its labels stand: people who talk are named from beginning to end, and a play that is read out is not. */

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
